import type { CustomersFound } from '../../contract/customer/customer.ts'
import { readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { type Referred, readReference, referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import { contactPointKinds } from '../../policy/vocabulary.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { namesakesOf } from '../../register/contact-point/namesakes.ts'
import { customersByKey, entryOf } from '../../register/customer/customers.ts'
import { customerSeen, pointsOf } from '../../register/customer/dossier.ts'
import type { Register } from '../../register/register.ts'
import { customersByReference } from '../../register/restriction/history.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { calledOf, displayNames } from './display-names.ts'

const maxFound = 10

/**
 * Finds customers by one of their references, or by a complete address, number or name: to open them, or to merge them
 * with another. Everybody shown is kept in the access ledger.
 */
export async function findCustomers(register: Register, act: Act, value: string): Promise<CustomersFound> {
  enforce(maySeeRestrictions(act.by))
  return await register.look(async (tx) => {
    const found = (await byReference(tx, value)) ?? (await byContactPoint(tx, act, value))
    const customerIds = [...new Set(found)].slice(0, maxFound)
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'log', customerIds, newId: act.newId })
    const called = displayNames(await pointsOf(tx, customerIds))
    const customers: CustomersFound['customers'] = []
    for (const customerId of customerIds) {
      const { contactPoints } = await customerSeen(tx, customerId)
      customers.push({
        customerId,
        reference: referenceOf('customer', customerId),
        name: calledOf(act, called.get(customerId)),
        contactPoints: contactPoints.map((point) => point.value),
      })
    }
    return { customers }
  })
}

const tables: Record<Referred, Parameters<typeof customersByReference>[1]> = {
  customer: 'customers',
  warning: 'warnings',
  'formal-warning': 'formal_warnings',
  escalation: 'escalations',
  restriction: 'restrictions',
}

async function byReference(reading: Reading, value: string): Promise<string[] | null> {
  const reference = readReference(value)
  if (!reference) return null
  const ids = await customersByReference(reading, tables[reference.kind], reference.idEnd)
  const entries = await Promise.all(ids.map((id) => entryOf(reading, id)))
  return entries.flatMap((id) => id ?? [])
}

async function byContactPoint(reading: Reading, act: Act, value: string): Promise<string[]> {
  const found: string[] = []
  for (const kind of contactPointKinds) {
    const point = readContactPoint(kind, value, act.council)
    if (point instanceof Refusal) continue
    const owners =
      kind === 'name' ? await namesakesOf(reading, point.value) : await customersByKey(reading, kind, [point.key])
    found.push(...owners.map(({ customerId }) => customerId))
  }
  return found
}
