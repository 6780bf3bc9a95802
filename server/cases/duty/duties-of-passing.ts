import { dutiesOfPassing, isOfPassing } from '../../policy/duty/duty.ts'
import type { Measure } from '../../policy/restriction/measures.ts'
import { dutiesOf, forgetDuties, type KeptDuty, moveDuties } from '../../register/duty/duties.ts'
import { forwardedAmong, passedOnMessage, recordsOfMessage } from '../../register/duty/passed-on-messages.ts'
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

/**
 * P14: a message that was not sent after all asks nothing of the contact. Duties of passing it on that are still open
 * move to another record of the same message, if that one was sent; otherwise they are deleted. What somebody noted
 * stays, because its clock runs.
 */
export async function releaseDutiesOfPassing(tx: Writing, passedOnId: string): Promise<void> {
  const open = (await dutiesOf(tx, [passedOnId])).filter(isOpenOfPassing)
  if (open.length > 0) await handOver(tx, open, await forwardedAmong(tx, await otherRecords(tx, passedOnId)))
}

/**
 * Call before a record of passing on is undone: its duties move to another record of the same message, or are deleted.
 * The duties of passing on move only to a record that was passed on.
 */
export async function releaseDuties(tx: Writing, passedOnId: string): Promise<void> {
  await releaseDutiesOfPassing(tx, passedOnId)
  const duties = await dutiesOf(tx, [passedOnId])
  if (duties.length > 0) await handOver(tx, duties, await otherRecords(tx, passedOnId))
}

/**
 * P14, G: a fuller record has replaced this one of the same message: every duty moves to it, so that no clock ends.
 * Duties of passing on that are open stay only with a record that was passed on. Call once this one is undone.
 */
export async function moveDutiesToFuller(
  tx: Writing,
  passedOnId: string,
  fuller: { id: string; forwarded: boolean },
): Promise<void> {
  const duties = await dutiesOf(tx, [passedOnId])
  await moveDuties(
    tx,
    duties.map(({ id }) => id),
    fuller.id,
  )
  if (!fuller.forwarded) await releaseDutiesOfPassing(tx, fuller.id)
}

const isOpenOfPassing = ({ kind, dealtAt }: KeptDuty) => isOfPassing(kind) && dealtAt === null

async function otherRecords(tx: Writing, passedOnId: string): Promise<string[]> {
  const message = await passedOnMessage(tx, passedOnId)
  return message ? (await recordsOfMessage(tx, message)).filter((id) => id !== passedOnId) : []
}

async function handOver(tx: Writing, duties: KeptDuty[], [to]: string[]): Promise<void> {
  const ids = duties.map(({ id }) => id)
  if (to) await moveDuties(tx, ids, to)
  else await forgetDuties(tx, ids)
}
