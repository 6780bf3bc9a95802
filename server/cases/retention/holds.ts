import type { HoldChanged, holdLifting, holdToKeep, holdToPlace } from '../../contract/hold.ts'
import type { Taken } from '../../contract/route.ts'
import { mayHoldUntil, mayKeepHold, mayLiftHold } from '../../policy/retention/hold.ts'
import { mayAs } from '../../policy/who-may.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { addHold, findHold, type KeptHold, keepHold, liftHold } from '../../register/retention/holds.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry, foundForCustomer, today } from '../act.ts'

/** G: keeps a customer's records from deletion until the hold is lifted. A customer may have several. */
export async function placeHold(
  tx: Writing,
  act: Act,
  id: string,
  { reason, lookAgainOn }: Taken<typeof holdToPlace>,
): Promise<HoldChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
  enforce(mayHoldUntil(lookAgainOn, today(act)))
  const holdId = act.newId()
  await addHold(tx, { id: holdId, customerId, reason, lookAgainOn, at: act.at, by: act.by })
  await audit(tx, act, { what: 'hold-placed', subjectId: holdId, customerId, facts: { lookAgainOn } })
  return changed(act, { id: holdId, customerId })
}

/** G: the keeper looked at a hold again and keeps it until another day, for a reason. */
export async function keepHoldOn(
  tx: Writing,
  act: Act,
  id: string,
  { why, lookAgainOn }: Taken<typeof holdToKeep>,
): Promise<HoldChanged> {
  const hold = await findHoldAsKeeper(tx, act, id)
  enforce(mayKeepHold({ lifted: hold.lifted !== null }, lookAgainOn, today(act)))
  const { oid, tid, name } = act.by
  await keepHold(tx, hold, { at: act.at.toISOString(), by: { oid, tid, name }, why, lookAgainOn })
  const { customerId } = hold
  await audit(tx, act, { what: 'hold-kept', subjectId: id, customerId, facts: { lookAgainOn } })
  return changed(act, hold)
}

/** G: lifts a hold. What was due meanwhile is deleted by the next run. */
export async function liftHoldFor(
  tx: Writing,
  act: Act,
  id: string,
  { why }: Taken<typeof holdLifting>,
): Promise<HoldChanged> {
  const hold = await findHoldAsKeeper(tx, act, id)
  enforce(mayLiftHold({ lifted: hold.lifted !== null }))
  await liftHold(tx, id, { at: act.at, why, by: act.by })
  await audit(tx, act, { what: 'hold-lifted', subjectId: id, customerId: hold.customerId })
  return changed(act, hold)
}

async function findHoldAsKeeper(reading: Reading, act: Act, id: string): Promise<KeptHold> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return foundForCustomer(act, await findHold(reading, id), 'unknown-hold')
}

const changed = (act: Act, { id, customerId }: Pick<KeptHold, 'id' | 'customerId'>): HoldChanged => ({
  holdId: id,
  customerId,
  changedAt: act.at.toISOString(),
})
