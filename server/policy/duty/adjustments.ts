import { Refusal } from '../refusal.ts'

/**
 * Equality Act s.20: an officer replaces the adjustments that they saw, so of two at once the second sees what the first
 * wrote. `before`: what they saw; null for none, which counts where nobody says it. Refuses: changed-meanwhile,
 * not-changed.
 */
export function maySetAdjustments(
  now: string | null,
  given: { before: string | null; adjustments: string | null },
): Refusal | null {
  if (now !== given.before) return new Refusal('changed-meanwhile')
  return now === given.adjustments ? new Refusal('not-changed') : null
}
