import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { isSameName } from '../../policy/contact-point/namesake.ts'
import {
  type Description,
  type Meant,
  type PointHolders,
  pointHolders,
  whoIsMeant,
} from '../../policy/customer/who-is-meant.ts'
import { namesOf } from '../../register/contact-point/names-of.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Reading } from '../../register/store.ts'

type Said = { addresses: readonly ContactPoint[]; numbers: readonly ContactPoint[]; names: readonly ContactPoint[] }

/** Who has each of these numbers or addresses, in the same order. */
export async function heldPoints(reading: Reading, points: readonly ContactPoint[]): Promise<PointHolders[]> {
  const held: PointHolders[] = []
  for (const { kind, key } of points) held.push(pointHolders(await customersByKey(reading, kind, [key])))
  return held
}

/** Everybody who has one of the addresses or numbers, and by which of the two they were found. */
type Holders = ReadonlyMap<string, 'address' | 'number'>

/**
 * P4: the customer meant by this description, as the register knows them now. `isNewAddress`: nobody has one of the
 * e-mail addresses.
 */
export async function customerMeant(
  reading: Reading,
  { addresses, numbers, names }: Said,
): Promise<Meant & { holders: Holders; isNewAddress: boolean }> {
  const described = {
    addresses: await heldPoints(reading, addresses),
    numbers: await heldPoints(reading, numbers),
  }
  const holders: Holders = new Map([
    ...described.numbers.flatMap(holdersOf).map((id) => [id, 'number'] as const),
    ...described.addresses.flatMap(holdersOf).map((id) => [id, 'address'] as const),
  ])
  const meant = whoIsMeant({ ...described, names: await namesAmong(reading, [...holders.keys()], names) })
  return { ...meant, holders, isNewAddress: described.addresses.some(({ kind }) => kind === 'nobody') }
}

async function namesAmong(
  reading: Reading,
  customerIds: string[],
  names: readonly ContactPoint[],
): Promise<Description['names']> {
  if (names.length === 0) return null
  const known = await namesOf(reading, customerIds)
  return {
    are: (customerId) =>
      (known.get(customerId) ?? []).some((name) => names.some(({ value }) => isSameName(value, name))),
    nameless: (customerId) => !known.has(customerId),
  }
}

const holdersOf = (held: PointHolders): string[] => {
  if (held.kind === 'nobody') return []
  return held.kind === 'one' ? [held.customerId] : held.customerIds
}
