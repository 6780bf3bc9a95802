import { Refusal } from '../refusal.ts'
import type { ContactPointKind } from '../vocabulary.ts'
import { isOfCustomer, isWhoseAllowed, type Whose } from './whose.ts'

/** `known`: the customer has it already. `owner`: the other customer whose own address it is, or null. */
type Facts = { kind: ContactPointKind; whose: Whose; known: boolean; owner: string | null }

/**
 * G, accuracy: the customer's own address belongs to nobody else. Several customers may have a number, a name, a shared
 * mailbox or a representative. Refuses: name-is-own, already-known, belongs-to-another (with its owner).
 */
export function mayAddPoint({ kind, whose, known, owner }: Facts): Refusal | null {
  if (!isWhoseAllowed(kind, whose)) return new Refusal('name-is-own')
  if (known) return new Refusal('already-known')
  return owner === null ? null : new Refusal('belongs-to-another', owner)
}

/**
 * The wrong value stays visible beside the right one. `same`: nothing would change. `others`: how many other contact
 * points of the customer count. Refuses: already-removed, not-changed, last-contact-point, and what mayAddPoint
 * refuses.
 */
export function mayCorrectPoint(
  point: { removed: boolean; same: boolean; others: number },
  facts: Facts,
): Refusal | null {
  if (point.removed) return new Refusal('already-removed')
  if (point.same) return new Refusal('not-changed')
  const refused = mayAddPoint(facts)
  if (refused) return refused
  return isOfCustomer(facts.whose) || point.others > 0 ? null : new Refusal('last-contact-point')
}

/**
 * A customer keeps at least one of their own or shared: otherwise nobody would find them again. Refuses:
 * already-removed, last-contact-point.
 */
export function mayRemovePoint(point: { removed: boolean; whose: Whose; others: number }): Refusal | null {
  if (point.removed) return new Refusal('already-removed')
  return point.others === 0 && isOfCustomer(point.whose) ? new Refusal('last-contact-point') : null
}
