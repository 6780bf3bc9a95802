import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { dayAt } from '../../policy/calendar.ts'
import { type DueRecord, recordsHeldBack, recordsToDelete, recordsWaiting } from '../../policy/retention/retention.ts'
import type { OpenWork } from '../../policy/vocabulary-retention.ts'
import type { Register } from '../../register/register.ts'
import { customerRecordsOf, nextCustomers } from '../../register/retention/retention-facts.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, today } from '../act.ts'

/**
 * A customer's records that are due for deletion, those that would be without a hold, and those that would be if nothing
 * waited; `waitsFor`: what waits.
 */
export type CustomerDueRecords = {
  customerId: string
  records: DueRecord[]
  heldBack: DueRecord[]
  waiting: DueRecord[]
  waitsFor: OpenWork[]
}

/** Customers read between two turns of the event loop. */
const batchSize = 100
/** Customers read for one answer. */
const maxRead = 2_000

/**
 * Reads customers in the order of their ids, starting after one, until it has found `most` due records or read enough
 * for one answer. `held` are the customers under a hold, with something due; `waiting`, those of whom something stays
 * because something waits. `next` is where to continue; null: no more customers.
 */
export async function findDueRecords(
  register: Register,
  act: Act,
  after: string,
  most: number,
): Promise<Record<'due' | 'held' | 'waiting', CustomerDueRecords[]> & { next: string | null }> {
  const due: CustomerDueRecords[] = []
  const held: CustomerDueRecords[] = []
  const waiting: CustomerDueRecords[] = []
  let [last, read, found] = [after, 0, 0]
  while (read < maxRead && found < most) {
    const ids = await register.read((reading) => nextCustomers(reading, last, batchSize))
    for (const one of await register.read((reading) => dueRecordsOf(reading, act, ids))) {
      last = one.customerId
      if (one.records.length > 0) due.push(one)
      if (one.heldBack.length > 0) held.push(one)
      if (one.waiting.length > 0) waiting.push(one)
      found += one.records.length
      if (found >= most) return { due, held, waiting, next: last }
    }
    if (ids.length < batchSize) return { due, held, waiting, next: null }
    last = ids.at(-1) ?? last
    read += ids.length
    await turnOfTheLoop()
  }
  return { due, held, waiting, next: last }
}

/** Each customer's records that are due for deletion today; customers without any are included. */
export async function dueRecordsOf(reading: Reading, act: Act, customerIds: string[]): Promise<CustomerDueRecords[]> {
  const { timeZone, periods } = act.council
  const held = await customerRecordsOf(reading, customerIds, (moment) => dayAt(new Date(moment), timeZone))
  return held.map((one) => ({
    customerId: one.id,
    records: recordsToDelete(one, periods.retention, today(act)),
    heldBack: recordsHeldBack(one, periods.retention, today(act)),
    // Nearly nobody: the nightly work reads everybody.
    waiting: one.waitsFor.length > 0 ? recordsWaiting(one, periods.retention, today(act)) : [],
    waitsFor: one.waitsFor,
  }))
}
