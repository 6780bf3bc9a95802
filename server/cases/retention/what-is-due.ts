import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { dayAt } from '../../policy/calendar.ts'
import { type Going, whatGoes } from '../../policy/retention/retention.ts'
import type { Register } from '../../register/register.ts'
import { heldOf, nextCustomers } from '../../register/retention/retention-facts.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, today } from '../act.ts'

/** A customer's records that are due for deletion. */
export type Due = { customerId: string; going: Going[] }

/** Customers read between two turns of the event loop. */
const atOnce = 100
/** Customers read for one answer. */
const mostRead = 2_000

/**
 * Reads customers in the order of their ids, starting after one, until it has found `most` due records or read enough
 * for one answer. `next` is where to continue; null: no more customers.
 */
export async function whatIsDue(
  register: Register,
  act: Act,
  after: string,
  most: number,
): Promise<{ due: Due[]; next: string | null }> {
  const due: Due[] = []
  let [last, read, found] = [after, 0, 0]
  while (read < mostRead && found < most) {
    const ids = await register.read((reading) => nextCustomers(reading, last, atOnce))
    for (const one of await register.read((reading) => dueOf(reading, act, ids))) {
      last = one.customerId
      if (one.going.length > 0) due.push(one)
      found += one.going.length
      if (found >= most) return { due, next: last }
    }
    if (ids.length < atOnce) return { due, next: null }
    last = ids.at(-1) ?? last
    read += ids.length
    await turnOfTheLoop()
  }
  return { due, next: last }
}

/** Each customer's records that are due for deletion today; customers without any are included. */
export async function dueOf(reading: Reading, act: Act, customerIds: string[]): Promise<Due[]> {
  const { timeZone, periods } = act.council
  const held = await heldOf(reading, customerIds, (moment) => dayAt(new Date(moment), timeZone))
  return held.map((one) => ({ customerId: one.id, going: whatGoes(one, periods.retention, today(act)) }))
}
