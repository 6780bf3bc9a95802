import type { Merged } from '../../contract/customer/merge.ts'
import { mayMerge } from '../../policy/customer/merge.ts'
import type { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { addMerge, moveRecordsTo, movingTables, recordsOf, redirectEntry } from '../../register/customer/merges.ts'
import { raiseOpenEscalations } from '../../register/escalation/escalations.ts'
import { restrictionsOf } from '../../register/restriction/restrictions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry, today } from '../act.ts'
import { requestRearrangement } from '../mail-arrangement/request-arrangement.ts'

/**
 * G, accuracy: merges two entries that prove to be one person. All records of the other move to the one that remains,
 * and its id leads there; trail and ledger stay as they were written.
 */
export async function mergeCustomers(
  tx: Writing,
  act: Act,
  id: string,
  { other, why }: { other: string; why: string },
): Promise<Merged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, otherId } = await bothEntries(tx, act, id, other)
  enforce(await refusalToMerge(tx, act, customerId, otherId))

  const moved = await recordsOf(tx, otherId)
  await moveRecordsTo(tx, customerId, moved)
  await redirectEntry(tx, otherId, customerId)
  await raiseOpenEscalations(tx, [customerId])
  const mergeId = act.newId()
  await addMerge(tx, { id: mergeId, customerId, otherId, why, at: act.at, by: act.by, moved })
  const counts = Object.fromEntries(movingTables.map((table) => [table, moved[table].length]))
  await audit(tx, act, {
    what: 'customers-merged',
    subjectId: mergeId,
    customerId,
    facts: { other: otherId, ...counts },
  })
  await requestRearrangement(tx, act, customerId)
  return { mergeId, customerId, otherId, mergedAt: act.at.toISOString() }
}

/** Both entries, each resolved to the one it leads to now. */
export async function bothEntries(reading: Reading, act: Act, id: string, other: string) {
  const customerId = foundEntry(act, await entryOf(reading, id), 'unknown-entry')
  const otherId = foundEntry(act, await entryOf(reading, other), 'unknown-customer')
  return { customerId, otherId }
}

/** Why these two cannot be merged now; null if they can. */
export async function refusalToMerge(
  reading: Reading,
  act: Act,
  customerId: string,
  otherId: string,
): Promise<Refusal | null> {
  const held = await restrictionsOf(reading, [customerId, otherId])
  const of = (id: string) => held.filter((restriction) => restriction.customerId === id)
  const entries = { same: customerId === otherId, one: of(customerId), other: of(otherId) }
  return mayMerge(entries, today(act), act.council.services)
}
