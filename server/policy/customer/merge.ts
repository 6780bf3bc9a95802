import type { Day } from '../calendar.ts'
import { type ChangeOfPoints, losesTheWay } from '../contact-point/findable.ts'
import { Refusal } from '../refusal.ts'
import { isAwaitingForce, isInForce, type Restriction } from '../restriction/restriction.ts'
import { overlap, scopeOf } from '../restriction/scope.ts'
import type { RestrictionState } from '../vocabulary.ts'

type RestrictionOfEntry = Restriction & { state: RestrictionState; services: readonly string[] | null }

/**
 * G, accuracy: merges two entries that prove to be one person. P8: a service has one restriction of a customer at a
 * time, so none of one entry may share a service with one of the other, in force or agreed. An agreed one that would
 * replace the other is no exception: whoever agreed it did not know of that one, and only an authorising officer may
 * end it. `known`: the council's services.
 */
export function mayMerge(
  entries: { same: boolean; one: readonly RestrictionOfEntry[]; other: readonly RestrictionOfEntry[] },
  today: Day,
  known: readonly string[],
): Refusal | null {
  if (entries.same) return new Refusal('same-customer')
  const scopes = (restrictions: readonly RestrictionOfEntry[]) =>
    restrictions
      .filter((restriction) => isInForce(restriction, today) || isAwaitingForce(restriction, today))
      .map(({ services }) => scopeOf(services, known))
  const others = scopes(entries.other)
  const clashes = scopes(entries.one).some((scope) => others.some((other) => overlap(scope, other)))
  return clashes ? new Refusal('both-in-force') : null
}

/**
 * Undoes a mistaken merge, newest first. `left`: what each of the two would be found by. Each keeps a contact point,
 * and one that finds it while there is something that staff must see.
 */
export function mayUndoMerge(merge: {
  undone: boolean
  mergedOn: boolean
  left: readonly [ChangeOfPoints, ChangeOfPoints]
}): Refusal | null {
  if (merge.undone) return new Refusal('already-undone')
  if (merge.mergedOn) return new Refusal('later-merge-first')
  return merge.left.some((change) => change.after.length === 0 || losesTheWay(change))
    ? new Refusal('contact-point-missing')
    : null
}
