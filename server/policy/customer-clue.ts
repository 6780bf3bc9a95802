import { type ContactPoint, namePoint, numberPoint, readAddress } from './contact-point.ts'
import { Refusal } from './refusal.ts'

/** What the policy needs of the council's settings to read contact points. */
export type Reach = { domains: readonly string[]; countryCallingCode: string }

/** The usable contact points of a customer as somebody described them, in the order given. */
export type Points = { addresses: ContactPoint[]; numbers: ContactPoint[]; names: ContactPoint[] }

/**
 * Reads how somebody described a customer. Addresses of colleagues and those that cannot be read are passed over while
 * something better was given. A name alone may start an entry (a visitor who gave no more), but it does not make up for
 * an address or number that is wrong. Refuses: colleague, contact-point-not-valid, nobody-named.
 */
export function readClue(
  clue: { addresses: string[]; numbers: string[]; names: string[] },
  reach: Reach,
): Points | Refusal {
  const given = (values: string[]) => values.filter((value) => value.trim() !== '')
  const read = given(clue.addresses).map((address) => readAddress(address, reach.domains))
  const addresses = read.flatMap((address) => (address.kind === 'outside' ? [address.point] : []))
  const numbers = given(clue.numbers).flatMap((number) => numberPoint(number, reach.countryCallingCode) ?? [])
  const names = clue.names.flatMap((name) => namePoint(name) ?? [])
  if (addresses.length > 0 || numbers.length > 0) return { addresses, numbers, names }
  if (read.some(({ kind }) => kind === 'colleague')) return new Refusal('colleague')
  if (read.length > 0 || given(clue.numbers).length > 0) return new Refusal('contact-point-not-valid')
  return names.length > 0 ? { addresses, numbers, names } : new Refusal('nobody-named')
}

/** What a new entry starts with: the first address alone (another may be somebody else's), all numbers and names. */
export function firstPoints({ addresses, numbers, names }: Points): ContactPoint[] {
  const points = [...addresses.slice(0, 1), ...numbers, ...names]
  return points.filter(
    (point, i) => points.findIndex(({ kind, key }) => kind === point.kind && key === point.key) === i,
  )
}
