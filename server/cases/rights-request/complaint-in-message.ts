import type { Day } from '../../policy/calendar.ts'
import { findDuty, markDealt } from '../../register/duty/duties.ts'
import {
  addRightsRequest,
  findRightsRequest,
  markComplaintAcknowledged,
} from '../../register/rights-request/rights-requests.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'

/** The words themselves are in the message. */
const inMessage = 'A data-protection complaint in a message that was passed on. Read the message.'

/** A duty that was noted for a complaint, and the customer's. */
type Noted = { id: string; customerId: string; receivedOn: Day; dueOn: Day | null }

/**
 * DPA 2018 s.164A: a complaint in a message that was passed on is a request about the record, so that its outcome is
 * outstanding after the acknowledgement, too. It has the id of the duty, which points to it.
 */
export async function recordComplaintOf(tx: Writing, act: Act, { dueOn: due, ...noted }: Noted): Promise<void> {
  const { id, customerId, receivedOn } = noted
  const dueOn = due ?? receivedOn
  await addRightsRequest(tx, { ...noted, dueOn, kind: 'complaint', what: inMessage, at: act.at, by: act.by })
  const facts = { kind: 'complaint', receivedOn, dueOn }
  await audit(tx, act, { what: 'rights-request-recorded', subjectId: id, customerId, facts })
}

/** The contact dealt with the duty: the complaint is acknowledged, unless it was already, or was answered. */
export async function acknowledgeComplaintOf(tx: Writing, act: Act, dutyId: string): Promise<void> {
  const request = await findRightsRequest(tx, dutyId)
  if (!request || request.acknowledgement || request.answer) return
  const { customerId } = request
  const sentOn = today(act)
  await markComplaintAcknowledged(tx, dutyId, { sentOn, at: act.at, by: act.by })
  const facts = { acknowledgedOn: sentOn }
  await audit(tx, act, { what: 'rights-request-acknowledged', subjectId: dutyId, customerId, facts })
}

/** The other way round: whoever acknowledges or answers the complaint has dealt with the duty of its message. */
export async function dealWithDutyOf(tx: Writing, act: Act, requestId: string, customerId: string): Promise<void> {
  const duty = await findDuty(tx, requestId)
  if (!duty || duty.dealtAt !== null) return
  await markDealt(tx, requestId, { at: act.at, by: act.by })
  const { kind, dueOn } = duty
  await audit(tx, act, { what: 'duty-dealt-with', subjectId: requestId, customerId, facts: { kind, dueOn } })
}
