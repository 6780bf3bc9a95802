import type { Tried, TriedStep } from '../../register/upgrade/try-upgrade.ts'
import { say } from '../say.ts'
import type { ManualStep } from './manual-steps.ts'

const seconds = (ms: number) => (ms < 100 ? 'less than 0.1 s' : `${(ms / 1000).toFixed(1)} s`)
const size = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`

/** Prints what a trial measured. */
export function sayTried({ steps, ms, before, after, needs, free }: Tried<unknown>): void {
  const rows = steps.reduce((sum, step) => sum + step.rows, 0)
  say(`Measured: it takes ${seconds(ms)} and writes ${rows} rows.`, 0)
  if (steps.length > 1)
    for (const step of steps.filter(isNoticed)) say(`  ${step.name}: ${step.rows} rows, ${seconds(step.ms)}`, 0)
  say(`Size: ${size(before)} now, ${size(after)} afterwards.`, 0)
  if (needs === null || free === null)
    return void say('Free space: PostgreSQL does not say. Keep as much free as the register has now.', 0)
  say(`Free space: it needs ${size(needs)}, and there are ${size(free)}.`, 0)
}

/** Most migrations only add empty columns. */
const isNoticed = ({ rows, ms }: TriedStep) => rows > 0 || ms >= 100

/** Prints what people have to do, numbered, in the order in which they do it; `isKnown`: only what this register needs. */
export function sayByHand(steps: readonly ManualStep[], isKnown: boolean): void {
  if (steps.length === 0) return
  say(`By hand, after the servers have started${isKnown ? '' : ', as far as it applies'}:`, 0)
  for (const [n, { who, what }] of steps.entries()) say(`  ${n + 1}. ${who}: ${what}`, 0)
}
