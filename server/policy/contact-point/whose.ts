import type { ContactPointKind } from '../vocabulary.ts'
import type { RepresentativePart } from '../vocabulary-points.ts'

/** P8, P12: whose a contact point is: the customer's own, shared with others, or a named representative's. */
export type Whose =
  | { kind: 'own' }
  | { kind: 'shared' }
  | { kind: 'representative'; part: RepresentativePart; name: string }

export const own: Whose = { kind: 'own' }

/** A name says who the customer is, so it is always their own. */
export const isWhoseAllowed = (kind: ContactPointKind, whose: Whose): boolean => kind !== 'name' || whose.kind === 'own'

/** Whether the customer can be reached, and found, by it. */
export const isOfCustomer = (whose: Whose): boolean => whose.kind !== 'representative'

/** Whether two contact points belong to the same person: of a representative, part and name must agree. */
export const isSameWhose = (one: Whose, other: Whose): boolean =>
  one.kind === 'representative' && other.kind === 'representative'
    ? one.part === other.part && one.name === other.name
    : one.kind === other.kind
