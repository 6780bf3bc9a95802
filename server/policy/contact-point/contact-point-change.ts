import { Refusal } from '../refusal.ts'
import type { ContactPointKind } from '../vocabulary.ts'
import { type ChangeOfPoints, losesTheWay } from './findable.ts'
import { isOfCustomer, isWhoseAllowed, type Whose } from './whose.ts'

/** `known`: the customer has it already. `owner`: the other customer whose own address it is, or null. */
type Facts = { kind: ContactPointKind; whose: Whose; known: boolean; owner: string | null }

/**
 * G, accuracy: the customer's own address belongs to nobody else. Several customers may have a number, a name, a shared
 * mailbox or a representative.
 */
export function mayAddPoint({ kind, whose, known, owner }: Facts): Refusal | null {
  if (!isWhoseAllowed(kind, whose)) return new Refusal('name-is-own')
  if (known) return new Refusal('already-known')
  return owner === null ? null : new Refusal('belongs-to-another', owner)
}

/** The wrong value stays visible beside the right one. `same`: nothing would change. */
export function mayCorrectPoint(
  point: { removed: boolean; same: boolean; change: ChangeOfPoints },
  facts: Facts,
): Refusal | null {
  if (point.removed) return new Refusal('already-removed')
  if (point.same) return new Refusal('not-changed')
  const refused = mayAddPoint(facts)
  if (refused) return refused
  return isOfCustomer(facts.whose) ? null : keepsAPoint(point.change)
}

type ToRemove = { removed: boolean; whose: Whose; change: ChangeOfPoints; unfindable?: boolean }

/**
 * `unfindable`: the last way to find the customer goes, too, since it finds somebody else. A representative's can
 * always go: it finds nobody.
 */
export function mayRemovePoint({ removed, whose, change, unfindable = false }: ToRemove): Refusal | null {
  if (removed) return new Refusal('already-removed')
  return isOfCustomer(whose) ? keepsAPoint(unfindable ? { ...change, live: false } : change) : null
}

/**
 * A customer keeps at least one of their own or shared; and while there is something that staff must see, one by which
 * they are found.
 */
function keepsAPoint(change: ChangeOfPoints): Refusal | null {
  if (change.after.length === 0) return new Refusal('last-contact-point')
  return losesTheWay(change) ? new Refusal('last-way-to-find') : null
}
