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
 * Who reads an answer of the register: the services they are in, or null if nobody knows, and the addresses by which
 * a restriction may name them.
 */
export type Reader = { services: readonly string[] | null; addresses: readonly string[] }

/** Whether a restriction binds a reader. `service-unknown`: it may, so they follow it until they say where they are. */
export type Binding = 'bound' | 'service-unknown' | 'not-bound'

/**
 * P8: whether a restriction binds this reader. The designated contact and the deputy always deal with it, whichever
 * service they are in.
 */
export function bindingOn(
  restriction: { services: readonly string[] | null; contact: { address: string }; deputy: { address: string } | null },
  reader: Reader,
  known: readonly string[],
): Binding {
  const scope = scopeOf(restriction.services, known)
  if (scope === null || isNamedIn(restriction, reader)) return 'bound'
  if (reader.services === null) return 'service-unknown'
  return overlap(scope, reader.services) ? 'bound' : 'not-bound'
}

function isNamedIn(
  { contact, deputy }: { contact: { address: string }; deputy: { address: string } | null },
  { addresses }: Reader,
): boolean {
  const named = [contact.address, ...(deputy ? [deputy.address] : [])].map(plain)
  return addresses.some((address) => named.includes(plain(address)))
}

const plain = (address: string) => address.trim().toLowerCase()

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
