import type { CustomersListed, CustomersQuestion } from '../../contract/customer/customer-list.ts'
import { dayAt } from '../../policy/calendar.ts'
import { readSearch } from '../../policy/log/search-words.ts'
import { readReference, readReferencePart, referenceOf } from '../../policy/reference.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { customersListed } from '../../register/customer/customer-list.ts'
import { findByReference, findByReferencePart } from '../../register/customer/find-by-reference.ts'
import { firstPointsOf } from '../../register/log/log.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { recordLogLooks } from '../log/see-log.ts'
import { anyReader } from '../standing/reader.ts'
import { standingsOf } from '../standing/standings.ts'

const nobody = { name: null, address: null, number: null }

/**
 * G: a page of the customers, those added last first, or those whom a search finds. Everybody shown is kept in the
 * access ledger.
 */
export async function listCustomers(
  register: Register,
  act: Act,
  { search: typed, after, most }: CustomersQuestion,
): Promise<CustomersListed> {
  enforce(maySeeRestrictions(act.by))
  const { listed, points, standings } = await register.read(async (reading) => {
    const listed = await searched(reading, act, typed, { after, most })
    const ids = listed.customers.map(({ id }) => id)
    const points = await firstPointsOf(reading, ids)
    return { listed, points, standings: await standingsOf(reading, act, ids, anyReader) }
  })
  await recordLogLooks(
    register,
    act,
    listed.customers.map(({ id }) => id),
  )
  const rows = listed.customers.map(({ id, addedAt }, at) => ({
    customerId: id,
    reference: referenceOf('customer', id),
    customer: points.get(id) ?? nobody,
    standing: standings[at]?.kind ?? 'not-on-register',
    addedOn: dayAt(addedAt, act.council.timeZone),
  }))
  return { rows, next: listed.isMore ? (rows.at(-1)?.customerId ?? null) : null }
}

type Paged = { after: string | null; most: number }
type Listed = ReturnType<typeof customersListed>

/** By a reference, by words, or by a part of a reference: the first of them that finds somebody. */
async function searched(reading: Reading, act: Act, typed: string | null, paged: Paged): Listed {
  if (typed === null || typed === '') return await customersListed(reading, { search: null, ...paged })
  const whole = readReference(typed)
  const named = whole && (await customersOf(findByReference(reading, 'restrictions', whole)))
  if (named) return await customersListed(reading, { search: named, ...paged })
  const words = readSearch(typed, act.council.countryCallingCode)
  const found = await customersListed(reading, { search: words, ...paged })
  const part = found.customers.length === 0 && paged.after === null ? readReferencePart(typed) : null
  if (!part || (part.kind !== null && part.kind !== 'customer')) return found
  const referred = await customersOf(
    findByReferencePart(reading, 'restrictions', { kind: 'customer', part: part.part }),
  )
  return referred ? await customersListed(reading, { search: referred, ...paged }) : found
}

async function customersOf(found: ReturnType<typeof findByReference>): Promise<{ customerIds: string[] } | null> {
  const named = await found
  return named && 'customerIds' in named ? named : null
}
