import { type ContactPoint, type ContactPointSettings, readContactPoint } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'

/** The usable contact points in a description of a customer, in the order given. */
export type Points = {
  addresses: ContactPoint[]
  numbers: ContactPoint[]
  names: ContactPoint[]
  postalAddresses: ContactPoint[]
}

/**
 * Reads a description of a customer. Colleagues' addresses and unreadable ones are skipped if something better was
 * given. A name alone may start an entry (a visitor who gave no more), but it does not make up for a wrong address,
 * number or postal address.
 */
export function readClue(
  clue: { addresses: string[]; numbers: string[]; names: string[]; postalAddresses?: string[] | undefined },
  reach: ContactPointSettings,
): Points | Refusal {
  const given = (values: string[]) => values.filter((value) => value.trim() !== '')
  const read = {
    addresses: given(clue.addresses).map((address) => readContactPoint('email', address, reach)),
    numbers: given(clue.numbers).map((number) => readContactPoint('number', number, reach)),
    names: given(clue.names).map((name) => readContactPoint('name', name, reach)),
    postalAddresses: given(clue.postalAddresses ?? []).map((address) =>
      readContactPoint('postal-address', address, reach),
    ),
  }
  const points = {
    addresses: usable(read.addresses),
    numbers: usable(read.numbers),
    names: usable(read.names),
    postalAddresses: usable(read.postalAddresses),
  }
  if (points.addresses.length > 0 || points.numbers.length > 0) return points

  const wrong = [...read.addresses, ...read.numbers, ...read.postalAddresses].filter(
    (point) => point instanceof Refusal,
  )
  const colleague = wrong.find(({ refusal }) => refusal === 'colleague')
  if (wrong.length > 0) return colleague ?? new Refusal('contact-point-not-valid')
  return points.names.length > 0 || points.postalAddresses.length > 0 ? points : new Refusal('nobody-named')
}

const usable = (read: (ContactPoint | Refusal)[]): ContactPoint[] =>
  read.flatMap((point) => (point instanceof Refusal ? [] : point))

/** What a new entry starts with: only the first address (another may be somebody else's), and all else. */
export function firstPoints({ addresses, numbers, names, postalAddresses }: Points): ContactPoint[] {
  const points = [...addresses.slice(0, 1), ...numbers, ...names, ...postalAddresses]
  return points.filter(
    (point, i) => points.findIndex(({ kind, key }) => kind === point.kind && key === point.key) === i,
  )
}
