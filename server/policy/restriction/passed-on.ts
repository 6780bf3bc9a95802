import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { isInForce, type Restriction } from './restriction.ts'

/**
 * P14: recording a reminder, or a message passed on, while the restriction is in force. Refuses: nothing-passed-on,
 * not-in-force.
 */
export function mayPassOn(
  act: { reminded: boolean; forwarded: boolean },
  restriction: Restriction,
  today: Day,
): Refusal | null {
  if (!act.reminded && !act.forwarded) return new Refusal('nothing-passed-on')
  return isInForce(restriction, today) ? null : new Refusal('not-in-force')
}
