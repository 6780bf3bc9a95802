import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { isSameName } from '../../policy/contact-point/namesake.ts'
import { type Description, type Held, heldBy, type Meant, whoIsMeant } from '../../policy/customer/who-is-meant.ts'
import { namesOf } from '../../register/contact-point/names-of.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Reading } from '../../register/store.ts'

type Said = { addresses: readonly ContactPoint[]; numbers: readonly ContactPoint[]; names: readonly ContactPoint[] }

/** Who has each of these numbers or addresses, in the same order. */
export async function heldPoints(reading: Reading, points: readonly ContactPoint[]): Promise<Held[]> {
  const held: Held[] = []
  for (const { kind, key } of points) held.push(heldBy(await customersByKey(reading, kind, [key])))
  return held
}

/** P4: the customer meant by this description, as the register knows them now. */
export async function customerMeant(reading: Reading, { addresses, numbers, names }: Said): Promise<Meant> {
  const described = {
    addresses: await heldPoints(reading, addresses),
    numbers: await heldPoints(reading, numbers),
  }
  return whoIsMeant({ ...described, names: await namesAmong(reading, described, names) })
}

async function namesAmong(
  reading: Reading,
  { addresses, numbers }: Pick<Description, 'addresses' | 'numbers'>,
  names: readonly ContactPoint[],
): Promise<Description['names']> {
  if (names.length === 0) return null
  const known = await namesOf(reading, [...new Set([...addresses, ...numbers].flatMap(holdersOf))])
  return {
    are: (customerId) =>
      (known.get(customerId) ?? []).some((name) => names.some(({ value }) => isSameName(value, name))),
    nameless: (customerId) => !known.has(customerId),
  }
}

const holdersOf = (held: Held): string[] => {
  if (held.kind === 'nobody') return []
  return held.kind === 'one' ? [held.customerId] : held.customerIds
}
