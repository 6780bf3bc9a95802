import { dutiesOfPassing } from '../../policy/duty/duty.ts'
import type { Measure } from '../../policy/restriction/measures.ts'
import { dutiesOf, forgetDuties, moveDuties, passedOnMessage, recordsOfMessage } from '../../register/duty/duties.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { addMissingDuties } from './duties-of-message.ts'

/** P14: what passing on asks of the contact. One message asks once, however often it is passed on. */
export async function addDutiesOfPassing(
  tx: Writing,
  act: Act,
  passedOnId: string,
  { forwarded, measures }: { forwarded: boolean; measures: Measure[] },
): Promise<void> {
  const kinds = dutiesOfPassing(forwarded, measures)
  if (kinds.length === 0) return
  const message = await passedOnMessage(tx, passedOnId)
  if (message) await addMissingDuties(tx, act, message, kinds)
}

/** Call before a record of passing on is undone: its duties stay with another record of the message, or go with it. */
export async function releaseDuties(tx: Writing, passedOnId: string): Promise<void> {
  const message = await passedOnMessage(tx, passedOnId)
  const ids = (await dutiesOf(tx, [passedOnId])).map(({ id }) => id)
  if (!message || ids.length === 0) return
  const other = (await recordsOfMessage(tx, message)).find((id) => id !== passedOnId)
  if (other) await moveDuties(tx, ids, other)
  else await forgetDuties(tx, ids)
}
