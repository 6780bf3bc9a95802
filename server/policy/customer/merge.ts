import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { isInForce, type Restriction } from '../restriction/restriction.ts'

/**
 * G, accuracy: merges two entries that prove to be one person. With two restrictions in force it would be unclear which
 * applies, and only an authorising officer may end one. Refuses: same-customer, both-in-force.
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
 * Undoes a mistaken merge, newest first. `left`: how many contact points would count for each of the two. Refuses:
 * already-undone, later-merge-first, contact-point-missing.
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
