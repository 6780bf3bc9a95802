import type { DutyChanged, DutyToChange } from '../../contract/duty/duty.ts'
import { isJudged, mayDealWith, mayDeny, mayEnd } from '../../policy/duty/duty.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import { findDuty, forgetDuties, markDealt } from '../../register/duty/duties.ts'
import { passedOnMessage } from '../../register/duty/passed-on-messages.ts'
import { actorsOn } from '../../register/rights-request/actors.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer } from '../act.ts'
import { holdersIn } from '../judging/posts.ts'
import { acknowledgeComplaintOf } from '../rights-request/complaint-in-message.ts'
import { dutySeen, isContactOf } from './duties-of-message.ts'

/**
 * P14: the contact or the deputy, or whoever else may deal with it, says that a duty is dealt with, is open after all,
 * or was noted by mistake. Who and when is the proof that filed mail was read. A complaint about data protection is
 * ended by somebody who had no part in the record.
 */
export async function changeDuty(
  tx: Writing,
  act: Act,
  dutyId: string,
  { become }: DutyToChange,
): Promise<DutyChanged> {
  const duty = found(await findDuty(tx, dutyId), 'unknown-duty')
  const message = foundForCustomer(act, await passedOnMessage(tx, duty.passedOnId), 'unknown-duty')
  enforce(mayDealWith(act.by, { kind: duty.kind, isContact: await isContactOf(tx, act, message) }))
  const { customerId } = message
  if (become !== 'open') await enforceNoPart(tx, act, duty.kind, customerId)
  const facts = { kind: duty.kind, dueOn: duty.dueOn }
  if (become === 'not-one') {
    enforce(mayDeny(duty.kind))
    await forgetDuties(tx, [dutyId])
    await audit(tx, act, { what: 'duty-denied', subjectId: dutyId, customerId, facts })
    return { dutyId, duty: null }
  }
  if ((become === 'dealt-with') !== (duty.dealtAt !== null)) {
    const dealt = become === 'dealt-with'
    await markDealt(tx, dutyId, dealt ? { at: act.at, by: act.by } : null)
    if (dealt && isJudged(duty.kind)) await acknowledgeComplaintOf(tx, act, dutyId)
    await audit(tx, act, { what: dealt ? 'duty-dealt-with' : 'duty-reopened', subjectId: dutyId, customerId, facts })
  }
  return { dutyId, duty: dutySeen(act, found(await findDuty(tx, dutyId), 'unknown-duty')) }
}

async function enforceNoPart(tx: Writing, act: Act, kind: DutyKind, customerId: string): Promise<void> {
  const actors = isJudged(kind) ? await actorsOn(tx, customerId) : []
  enforce(mayEnd(kind, { by: act.by, actors, holders: holdersIn(act) }))
}
