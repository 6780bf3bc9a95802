import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { isInForce, type Restriction } from '../restriction/restriction.ts'

/**
 * G, accuracy: two entries that prove to be one person are joined. Of two restrictions in force nobody could say which
 * holds, and to end one is for an authorising officer. Refuses: same-customer, both-in-force.
 */
export function mayMerge(
  entries: { same: boolean; one: readonly Restriction[]; other: readonly Restriction[] },
  today: Day,
): Refusal | null {
  if (entries.same) return new Refusal('same-customer')
  const holds = (restrictions: readonly Restriction[]) => restrictions.some((one) => isInForce(one, today))
  return holds(entries.one) && holds(entries.other) ? new Refusal('both-in-force') : null
}

/**
 * What was joined by mistake is taken apart again, the newest merge first. `left` counts the contact points that would
 * count for each of the two. Refuses: already-undone, later-merge-first, contact-point-missing.
 */
export function mayUndoMerge(merge: {
  undone: boolean
  mergedOn: boolean
  left: readonly [number, number]
}): Refusal | null {
  if (merge.undone) return new Refusal('already-undone')
  if (merge.mergedOn) return new Refusal('later-merge-first')
  return merge.left.includes(0) ? new Refusal('contact-point-missing') : null
}
