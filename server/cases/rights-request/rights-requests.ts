import type {
  RightsRequestChanged,
  RightsRequestSeen,
  rightsAnswer,
  rightsExtension,
  rightsRequestToRecord,
} from '../../contract/rights-request.ts'
import type { Taken } from '../../contract/route.ts'
import type { Say } from '../../contract/texts/say.ts'
import type { Day } from '../../policy/calendar.ts'
import { mayBeRecordedOf } from '../../policy/escalation/recorded-interaction.ts'
import {
  extendedDueOn,
  isJudged,
  mayAnswerRequest,
  mayExtend,
  mayHandleRights,
  openRequestDueOn,
  requestDueOn,
} from '../../policy/rights-request/rights-request.ts'
import { maySeeEscalations } from '../../policy/who-may.ts'
import { entryOf } from '../../register/customer/customers.ts'
import {
  addRightsRequest,
  answerRightsRequest,
  extendRightsRequest,
  findRightsRequest,
  type KeptRightsRequest,
} from '../../register/rights-request/rights-requests.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry, foundForCustomer, today } from '../act.ts'
import { actorName, recorderName } from '../work/actor-name.ts'
import { dealWithDutyOf } from './complaint-in-message.ts'
import { partInRecord } from './judge-request.ts'

/**
 * G: records what a customer asks about their own record, with the day by which it is due. Until it is answered,
 * nothing of the customer is deleted.
 */
export async function recordRightsRequest(
  tx: Writing,
  act: Act,
  id: string,
  { kind, receivedOn, what }: Taken<typeof rightsRequestToRecord>,
): Promise<RightsRequestChanged> {
  enforce(mayHandleRights(act.by))
  const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
  enforce(mayBeRecordedOf(receivedOn, today(act)))
  const requestId = act.newId()
  const dueOn = requestDueOn(kind, receivedOn, act.council.duties)
  await addRightsRequest(tx, { id: requestId, customerId, kind, receivedOn, dueOn, what, at: act.at, by: act.by })
  const facts = { kind, receivedOn, dueOn }
  await audit(tx, act, { what: 'rights-request-recorded', subjectId: requestId, customerId, facts })
  return changed(act, requestId, customerId)
}

/** G: records what the customer was told about their request, and their own statement, which stays with the record. */
export async function answerRights(
  tx: Writing,
  act: Act,
  id: string,
  { outcome, answer, statement, ...given }: Taken<typeof rightsAnswer>,
): Promise<RightsRequestChanged> {
  enforce(mayHandleRights(act.by))
  const request = foundForCustomer(act, await findRightsRequest(tx, id), 'unknown-rights-request')
  const { kind, customerId } = request
  const part = await partInRecord(tx, act, request)
  enforce(mayAnswerRequest({ kind, answered: request.answer !== null, part }, given.sameOfficerReason))
  const sameOfficerReason = part && given.sameOfficerReason
  await answerRightsRequest(tx, id, { at: act.at, by: act.by, outcome, answer, statement, sameOfficerReason })
  await dealWithDutyOf(tx, act, id, customerId)
  const facts = { kind, outcome, statement: statement !== null, ownPart: part ? ['record'] : [] }
  await audit(tx, act, { what: 'rights-request-answered', subjectId: id, customerId, facts })
  return changed(act, id, customerId)
}

/**
 * G: records that the customer was told, within the month, that the answer takes up to two months longer, and why (UK
 * GDPR Art. 12(3)).
 */
export async function extendRights(
  tx: Writing,
  act: Act,
  id: string,
  { toldOn, why }: Taken<typeof rightsExtension>,
): Promise<RightsRequestChanged> {
  enforce(mayHandleRights(act.by))
  const request = foundForCustomer(act, await findRightsRequest(tx, id), 'unknown-rights-request')
  const { customerId, receivedOn, dueOn: dueBefore } = request
  const progress = { answered: request.answer !== null, extended: request.extension !== null }
  enforce(mayExtend({ ...request, ...progress }, toldOn, today(act)))
  const dueOn = extendedDueOn(receivedOn, act.council.duties)
  await extendRightsRequest(tx, id, { dueOn, dueBefore, toldOn, why, at: act.at, by: act.by })
  await audit(tx, act, {
    what: 'rights-request-extended',
    subjectId: id,
    customerId,
    facts: { toldOn, dueBefore, dueOn },
  })
  return changed(act, id, customerId)
}

/** As the customer's page shows them. The reviewer sees that there is one, and the customer's statement. */
export async function rightsRequestsAsSeen(
  reading: Reading,
  act: Act,
  requests: readonly KeptRightsRequest[],
): Promise<RightsRequestSeen[]> {
  const seesWords = maySeeEscalations(act.by) === null
  const mayAnswer = mayHandleRights(act.by) === null
  const waiting = requests.find(({ kind, answer }) => answer === null && isJudged(kind))
  const ownPart = mayAnswer && waiting ? await partInRecord(reading, act, waiting) : null
  return requests.map((request) => {
    const { id, kind, receivedOn, dueOn, what, recordedAt, extension, acknowledgement, answer } = request
    const { recordedBy, extendedBy, acknowledgedBy, answeredBy } = whoHandled(request, act.say)
    return {
      ...{ rightsRequestId: id, kind, receivedOn, dueOn, recordedAt, by: { name: recordedBy } },
      overdue: answer === null && openDueOf(request) < today(act),
      what: seesWords ? what : null,
      extension: extension && {
        toldOn: extension.toldOn,
        dueBefore: extension.dueBefore,
        why: seesWords ? extension.why : null,
        by: { name: extendedBy },
      },
      acknowledgement: acknowledgement && { sentOn: acknowledgement.sentOn, by: { name: acknowledgedBy } },
      ownPart: answer === null && isJudged(kind) ? ownPart : null,
      answer: answer && {
        ...answer,
        text: seesWords ? answer.text : null,
        sameOfficerReason: seesWords ? answer.sameOfficerReason : null,
        by: { name: answeredBy },
      },
    }
  })
}

/** By when something is due for a request that waits. */
export const openDueOf = (request: KeptRightsRequest): Day => openRequestDueOn(asOpen(request))

/** As the policy asks for it. */
export const asOpen = ({ receivedOn, dueOn, acknowledgement }: KeptRightsRequest) => ({
  receivedOn,
  dueOn,
  acknowledgedOn: acknowledgement?.sentOn ?? null,
})

/**
 * Who recorded, extended, acknowledged and answered a request, in words. Of a request from a file, it is whom the file
 * names.
 */
export const whoHandled = ({ by, imported, extension, acknowledgement, answer }: KeptRightsRequest, say?: Say) => ({
  recordedBy: recorderName(by.name, imported, say),
  extendedBy: extension?.by?.name ?? recorderName(by.name, imported, say),
  acknowledgedBy: acknowledgement?.by?.name ?? recorderName(by.name, imported, say),
  answeredBy: answer?.by?.name ?? actorName(by.name, imported, say),
})

const changed = (act: Act, rightsRequestId: string, customerId: string): RightsRequestChanged => ({
  rightsRequestId,
  customerId,
  changedAt: act.at.toISOString(),
})
