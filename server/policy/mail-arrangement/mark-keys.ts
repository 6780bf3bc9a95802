import { type Day, daysLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** A key that was replaced, and the last day on which mail may have come with it. */
type Replaced = { until: Day }

/** Long enough for ICT to run the script, and for somebody on leave to be asked. */
const longestDays = 90

/**
 * P13: a new key of marks is one more than before; a replaced one is never used again. Only how long the newest
 * replaced one counts can be changed.
 */
export function mayReplaceMarkKey(before: readonly Replaced[], after: readonly Replaced[], today: Day): Refusal | null {
  const isOlder = (i: number) => i < after.length - 1
  const keepsOlder = before.every(({ until }, i) => !isOlder(i) || after[i]?.until === until)
  if (after.length < before.length || after.length > before.length + 1 || !keepsOlder)
    return new Refusal('mark-key-replaced')
  const until = after.at(-1)?.until ?? today
  return until < today || until > daysLater(today, longestDays) ? new Refusal('mark-key-until') : null
}
