import { Refusal } from './refusal.ts'

/** Identity is both: an `oid` alone may exist in several directories, and an address or a name is no identity. */
export type Person = { oid: string; tid: string }

export const isSamePerson = (one: Person, other: Person): boolean => one.oid === other.oid && one.tid === other.tid

/** What somebody recorded is changed or undone by that person alone. Refuses: not-yours. */
export function mayChange(recordedBy: Person, person: Person): Refusal | null {
  return isSamePerson(recordedBy, person) ? null : new Refusal('not-yours')
}
