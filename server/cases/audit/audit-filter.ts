import type { LookBack } from '../../contract/audit.ts'
import { daysLater, startOfDay } from '../../policy/calendar.ts'
import { readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { readReference, referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import {
  type Cursor,
  customersOfReference,
  type EntryFilter,
  isActorId,
  namesInLedger,
  peopleInLedger,
} from '../../register/audit/audit-pages.ts'
import { namesakesOf } from '../../register/contact-point/namesakes.ts'
import { customersOnceWithKey, entryOf } from '../../register/customer/customers.ts'
import { knownAs } from '../../register/customer/while-joined.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/** What a filter of the ledger or trail selects, and whom it means, in words for the person who asks. */
export type ResolvedFilter = {
  wanted: Omit<EntryFilter, 'after' | 'most'>
  customers: string[] | null
  officers: string[] | null
}

/**
 * Resolves a filter. Days are the council's. A customer is looked up here, so that the ledger's own answers need no
 * personal data; a look-up that finds somebody is itself kept in the ledger.
 */
export async function resolveFilter(register: Register, act: Act, { customer, officer, from, to, kind }: LookBack) {
  const meant = customer === null ? null : await findCustomersMeant(register, act, customer)
  const known = meant && (await register.read((reading) => knownAs(reading, meant)))
  const people = officer === null ? null : await findOfficersMeant(register, officer)
  const { timeZone } = act.council
  return {
    wanted: {
      customers: known,
      officerIds: people?.map(({ oid }) => oid) ?? null,
      from: from && startOfDay(from, timeZone).toISOString(),
      until: to && startOfDay(daysLater(to, 1), timeZone).toISOString(),
      kind,
    },
    customers: meant?.map((id) => referenceOf('customer', id)) ?? null,
    officers: people?.map(({ name }) => name) ?? null,
  } satisfies ResolvedFilter
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

async function findCustomersMeant(register: Register, act: Act, typed: string): Promise<string[]> {
  if (uuid.test(typed)) return await keptAsCase(register, act, async () => [typed.toLowerCase()])
  const reference = readReference(typed)
  if (reference) return await keptAsCase(register, act, (reading) => customersOfReference(reading, reference))

  const foundBy = typed.includes('@') ? 'address' : /\d{3}/.test(typed.replace(/\D/g, '')) ? 'number' : 'name'
  const point = readContactPoint(foundBy === 'address' ? 'email' : foundBy, typed, act.council)
  if (point instanceof Refusal) throw point
  return await register.look(async (tx) => {
    const named = point.kind === 'name' ? await namesakesOf(tx, point.value) : []
    const once = await customersOnceWithKey(tx, point.kind, point.key)
    const customerIds = [...new Set([...named.map(({ customerId }) => customerId), ...once])]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy, customerIds, newId: act.newId })
    return customerIds
  })
}

/** Keeps a look at those who are still on the register; deleted customers leave nobody to look at. */
const keptAsCase = (register: Register, act: Act, whom: (reading: Reading) => Promise<string[]>) =>
  register.look(async (tx) => {
    const meant = await whom(tx)
    const entries = await Promise.all(meant.map((id) => entryOf(tx, id)))
    const customerIds = [...new Set(entries.flatMap((id) => id ?? []))]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return meant
  })

/** By directory id, or by the beginning of every word of a name: `lane` finds Frances Lane. */
async function findOfficersMeant(register: Register, typed: string): Promise<{ oid: string; name: string }[]> {
  const byId = await register.read(async (reading) =>
    (await isActorId(reading, typed)) ? await namesInLedger(reading, [typed]) : null,
  )
  if (byId) return [{ oid: typed, name: byId.get(typed) ?? typed }]
  const people = await register.read(peopleInLedger)
  const words = folded(typed).split(' ')
  const named = people.filter(({ name }) => {
    const theirs = folded(name).split(' ')
    return words.every((word) => theirs.some((part) => part.startsWith(word)))
  })
  return named.slice(0, 100)
}

const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')

/** A page's end as text, for the next request to send back. */
export const cursorText = ({ at, key }: Cursor): string => `${at} ${key}`

/**
 * Null: from the newest. Malformed text starts from the newest too: it can only come from an older version of the page.
 */
export function readCursor(text: string | null): Cursor | null {
  const [, at, key] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([\da-f-]+)$/.exec(text ?? '') ?? []
  return at && key ? { at, key } : null
}
