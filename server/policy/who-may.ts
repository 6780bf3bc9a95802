import { Refusal } from './refusal.ts'
import type { Role } from './vocabulary.ts'

/**
 * Both together identify somebody: an `oid` alone may exist in several directories, and an address or a name is no
 * identity.
 */
export type Person = { oid: string; tid: string }

/** For somebody's own records. `judging/same-person.ts` decides whether two accounts are one person. */
export const isSameAccount = (one: Person, other: Person): boolean => one.oid === other.oid && one.tid === other.tid

/** Only the person who recorded something may change or undo it. */
export function mayChange(recordedBy: Person, person: Person): Refusal | null {
  return isSameAccount(recordedBy, person) ? null : new Refusal('not-yours')
}

export type Officer = Person & { roles: readonly Role[] }

/** Anybody with one of these roles may. */
export function mayAs(officer: Officer, ...roles: Role[]): Refusal | null {
  return roles.some((role) => officer.roles.includes(role)) ? null : new Refusal('not-authorised')
}

/** P10, P15: who may see an escalation and its evidence. */
export const maySeeEscalations = (officer: Officer): Refusal | null =>
  mayAs(officer, 'AuthorisingOfficer', 'RegisterKeeper')

/** P14, P15: who may see a restriction. */
export const maySeeRestrictions = (officer: Officer): Refusal | null =>
  mayAs(officer, 'AuthorisingOfficer', 'Reviewer', 'RegisterKeeper')
