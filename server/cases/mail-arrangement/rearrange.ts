import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { requestRearrangement } from './request-arrangement.ts'

/**
 * P13: changes contact points. Where that changes which mailboxes are a customer's own, asks ICT to set up their mail
 * rules again: a mailbox that becomes shared leaves the rules.
 */
export async function rearranging<T>(
  tx: Writing,
  act: Act,
  { customerId, points }: { customerId: string; points: readonly Pick<ContactPoint, 'kind' | 'key'>[] },
  change: () => Promise<T>,
): Promise<T> {
  const keys = points.flatMap(({ kind, key }) => (kind === 'email' ? key : []))
  if (keys.length === 0) return await change()
  const holders = await customersByKey(tx, 'email', keys)
  const customerIds = [...new Set([customerId, ...holders.map((one) => one.customerId)])]
  const keysOf = async () => {
    const mailboxes = await ownMailboxes(tx, customerIds)
    return customerIds.map((id) => (mailboxes.get(id) ?? []).map(({ key }) => key).join(' '))
  }
  const before = await keysOf()
  const done = await change()
  const after = await keysOf()
  for (const [n, id] of customerIds.entries()) {
    if (before[n] !== after[n]) await requestRearrangement(tx, act, id)
  }
  return done
}
