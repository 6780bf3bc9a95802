import { Refusal } from '../refusal.ts'
import type { RestrictionState } from '../vocabulary.ts'

/** P8: the services that a restriction binds; null: the whole council. */
export type Scope = readonly string[] | null

/**
 * P8: the scope of a restriction. If it names no service, it binds the whole council. So it does if it names a service
 * that the council no longer has: nobody can tell who works there now.
 */
export const scopeOf = (services: readonly string[] | null, known: readonly string[]): Scope =>
  services === null || services.length === 0 || services.some((service) => !known.includes(service)) ? null : services

/** Whether one scope binds everybody whom the other binds. */
export const covers = (one: Scope, other: Scope): boolean =>
  one === null || (other?.every((service) => one.includes(service)) ?? false)

/** Whether some service is in both scopes. */
export const overlap = (one: Scope, other: Scope): boolean =>
  one === null || other === null || one.some((service) => other.includes(service))

/**
 * P8: what a scope starts from: the service that escalated, null if it did not say; or the restriction to be varied.
 */
export type ScopeStart = { escalatedBy: string | null } | { varied: Scope }

/** Whether a scope binds more than it starts from. If nobody knows which service escalated, that is one service. */
export function isWider(scope: Scope, start: ScopeStart): boolean {
  if ('varied' in start) return !covers(start.varied, scope)
  return start.escalatedBy === null ? scope === null || scope.length > 1 : !covers([start.escalatedBy], scope)
}

/** P8: a restriction binds the service that escalated; more needs a reason. */
export const mayBind = (scope: Scope, reason: string | null, start: ScopeStart): Refusal | null =>
  isWider(scope, start) && !reason?.trim() ? new Refusal('scope-reason-missing') : null

/** A customer's restriction beside others: the one it varies, and the services that it binds. */
export type Beside = { replacesId: string | null; services: readonly string[] | null }

/**
 * P14: whether an earlier restriction of the customer ends with the next one: the next varies it, both vary the same
 * one, or the next binds everybody whom the earlier one binds.
 */
export function givesWay(earlier: Beside & { id: string }, next: Beside, known: readonly string[]): boolean {
  const { replacesId } = next
  const isVaried = replacesId !== null && (earlier.id === replacesId || earlier.replacesId === replacesId)
  return isVaried || covers(scopeOf(next.services, known), scopeOf(earlier.services, known))
}

/** P8: a service has one restriction of a customer at a time, so that staff know which one to follow. */
export function mayStandBeside(
  next: Beside,
  others: readonly (Beside & { id: string })[],
  known: readonly string[],
): Refusal | null {
  const scope = scopeOf(next.services, known)
  const staying = others.filter((one) => !givesWay(one, next, known))
  return staying.some(({ services }) => overlap(scopeOf(services, known), scope)) ? new Refusal('scope-overlaps') : null
}

/** A customer's restriction that is in force or agreed. */
export type CurrentRestriction = Beside & { id: string; state: RestrictionState }

/**
 * P8: whether two restrictions that a customer has already leave each service one to follow, whichever comes into force
 * next: they share no service, or one ends as the other begins.
 */
export function leaveOneToFollow(
  one: CurrentRestriction,
  other: CurrentRestriction,
  known: readonly string[],
): boolean {
  if (!overlap(scopeOf(one.services, known), scopeOf(other.services, known))) return true
  if (one.state === 'in-force' && other.state === 'in-force') return false
  const endsWith = (earlier: CurrentRestriction, next: CurrentRestriction) =>
    next.state === 'in-force' || givesWay(earlier, next, known)
  return endsWith(one, other) && endsWith(other, one)
}

/**
 * Who reads an answer of the register: the services they are in, or null if nobody knows, and the addresses by which
 * a restriction may name them.
 */
export type Reader = { services: readonly string[] | null; addresses: readonly string[] }

/** Whether a restriction binds a reader. `service-unknown`: it may, so they follow it until they say where they are. */
export type Binding = 'bound' | 'service-unknown' | 'not-bound'

/**
 * P8: whether a restriction of these services binds this reader. Whoever it names deals with the customer, whichever
 * service they are in.
 */
export function bindingOn(
  services: readonly string[] | null,
  reader: { services: readonly string[] | null; isNamed: boolean },
  known: readonly string[],
): Binding {
  const scope = scopeOf(services, known)
  if (scope === null || reader.isNamed) return 'bound'
  if (reader.services === null) return 'service-unknown'
  return overlap(scope, reader.services) ? 'bound' : 'not-bound'
}

/** Claims of a token by their names. */
export type Claims = Readonly<Record<string, readonly string[]>>

/** Where the council's directory says that somebody is in a service: a claim of their token, with this value. */
export type ServiceMember = { claim: string; value: string; service: string }

/** P8: the services that somebody is in by the council's directory; null if it does not say. */
export function servicesByClaims(
  claims: Claims,
  members: readonly ServiceMember[],
  known: readonly string[],
): readonly string[] | null {
  const found = members
    .filter(({ claim, value, service }) => known.includes(service) && hasClaim(claims, claim, value))
    .map(({ service }) => service)
  return found.length === 0 ? null : [...new Set(found)]
}

const hasClaim = (claims: Claims, claim: string, value: string): boolean =>
  Object.hasOwn(claims, claim) && (claims[claim] ?? []).includes(value)
