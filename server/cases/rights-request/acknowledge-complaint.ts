import type { ComplaintAcknowledged, complaintAcknowledgement } from '../../contract/rights-request.ts'
import type { Taken } from '../../contract/route.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAcknowledgeComplaint, mayHandleRights } from '../../policy/rights-request/rights-request.ts'
import { findRightsRequest, markComplaintAcknowledged } from '../../register/rights-request/rights-requests.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { dealWithDutyOf } from './complaint-in-message.ts'

/**
 * G: records that the customer was told that their complaint arrived (DPA 2018 s.164A). It waits for its answer, by no
 * fixed day. A second time with the same day changes nothing.
 */
export async function acknowledgeComplaint(
  tx: Writing,
  act: Act,
  id: string,
  { sentOn }: Taken<typeof complaintAcknowledgement>,
): Promise<ComplaintAcknowledged> {
  enforce(mayHandleRights(act.by))
  const request = foundForCustomer(act, await findRightsRequest(tx, id), 'unknown-rights-request')
  const { kind, customerId, receivedOn, acknowledgement } = request
  enforce(mayAcknowledgeComplaint({ kind, receivedOn, answered: request.answer !== null }, sentOn, today(act)))
  if (acknowledgement && acknowledgement.sentOn !== sentOn) throw new Refusal('changed-meanwhile')
  if (acknowledgement) return { rightsRequestId: id, customerId, acknowledgedOn: acknowledgement.sentOn }

  await markComplaintAcknowledged(tx, id, { sentOn, at: act.at, by: act.by })
  await dealWithDutyOf(tx, act, id, customerId)
  await audit(tx, act, {
    what: 'rights-request-acknowledged',
    subjectId: id,
    customerId,
    facts: { acknowledgedOn: sentOn },
  })
  return { rightsRequestId: id, customerId, acknowledgedOn: sentOn }
}
