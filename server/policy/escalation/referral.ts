import { Refusal } from '../refusal.ts'

/** P3: advice of legal services is a last resort, for recorded reasons; never automatic. */
export function mayRefer({ lastResort, reasons }: { lastResort: boolean; reasons: string }): Refusal | null {
  if (!lastResort) return new Refusal('not-last-resort')
  return reasons.trim() === '' ? new Refusal('reasons-missing') : null
}
