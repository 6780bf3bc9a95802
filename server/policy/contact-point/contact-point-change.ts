import { Refusal } from '../refusal.ts'

/** `known`: it already counts for this customer. `owner`: the other customer who has the address, or null. */
type Facts = { known: boolean; owner: string | null }

/**
 * G, accuracy: an address has one customer; a number or name may have several, since a household shares them. Refuses:
 * already-known, belongs-to-another (with its owner).
 */
export function mayAddPoint({ known, owner }: Facts): Refusal | null {
  if (known) return new Refusal('already-known')
  return owner === null ? null : new Refusal('belongs-to-another', owner)
}

/**
 * The wrong value stays visible beside the right one. `same`: nothing would change. Refuses: already-removed,
 * not-changed, and what mayAddPoint refuses.
 */
export function mayCorrectPoint(point: { removed: boolean; same: boolean }, facts: Facts): Refusal | null {
  if (point.removed) return new Refusal('already-removed')
  return point.same ? new Refusal('not-changed') : mayAddPoint(facts)
}

/**
 * A customer keeps at least one: otherwise nobody would find them again. Refuses: already-removed, last-contact-point.
 */
export function mayRemovePoint({ removed, others }: { removed: boolean; others: number }): Refusal | null {
  if (removed) return new Refusal('already-removed')
  return others === 0 ? new Refusal('last-contact-point') : null
}
