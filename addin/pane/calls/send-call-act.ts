import {
  type EscalationFiled,
  fileEscalation,
  withdrawEscalation,
} from '../../../server/contract/escalation/escalation.ts'
import type { CallFacts, CustomerClue } from '../../../server/contract/parts.ts'
import { type ContactPassedOn, passOn, undoPassedOn } from '../../../server/contract/restriction/passed-on.ts'
import { type LookupQuestion, type Standing, wasTold } from '../../../server/contract/standing/standing.ts'
import { takeBack } from '../../../server/contract/taken-back.ts'
import { giveWarning, undoWarning, type WarningGiven } from '../../../server/contract/warning.ts'
import type { Behaviour } from '../../../server/policy/vocabulary.ts'
import type { Call } from '../../api/call.ts'
import { ask, isAnswerTo } from '../../api/client.ts'
import { Failure } from '../../api/failure.ts'

export type CallAct = 'warning' | 'escalation' | 'passed-on'

export type GivenCall = {
  act: CallAct
  asked: LookupQuestion
  /** Where the named person lives, if they said so. */
  postalAddress: string
  standing: Standing | null
  service: string | null
  /** P1: sent with an escalation only. */
  behaviours: Behaviour[]
  contact: CallFacts
}

/** An act that counts only once something is sent; words by telephone or in person count at once. */
export type ToSend = { what: 'warning' | 'reminder'; id: string }

/** What was recorded of a call. `isReminded`: of a call that was passed on (P14). */
export type Recorded = { act: CallAct; id: string; isReminded: boolean; toSend: ToSend | null }

/** How each act is undone. */
export const undoRoute = { warning: undoWarning, escalation: withdrawEscalation, 'passed-on': undoPassedOn } as const

/** Records a call. It is not stored on the device, because it holds free text: the form keeps it until it is sent. */
export async function sendCallAct(call: Call, key: string, given: GivenCall): Promise<Recorded> {
  const { act, standing, service, behaviours, contact } = given
  const customer = customerOf(given)
  if (act === 'passed-on' && standing?.kind === 'restricted') {
    const { restrictionId } = standing
    const reminded = isReminded(standing)
    const body = { restrictionId, reminded, forwarded: true, contact }
    return passedOnBy(await ask(call, passOn, { key, body }), reminded)
  }
  if (act === 'escalation') {
    const body = { customer, service, behaviours, account: contact.note, evidence: [{ contact }] }
    return escalatedBy(await ask(call, fileEscalation, { key, body }))
  }
  return warnedBy(await ask(call, giveWarning, { key, body: { customer, service, contact } }))
}

/** What an unanswered request recorded. Null where it recorded nothing: it is then refused, should it arrive later. */
export async function takeBackCall(
  call: Call,
  { key, given: { act, standing } }: { key: string; given: GivenCall },
): Promise<Recorded | null> {
  const { answer } = await ask(call, takeBack, { key: crypto.randomUUID(), body: { key } })
  if (answer === null) return null
  if (act === 'passed-on' && isAnswerTo(passOn, answer)) return passedOnBy(answer, isReminded(standing))
  if (act === 'escalation' && isAnswerTo(fileEscalation, answer)) return escalatedBy(answer)
  if (act === 'warning' && isAnswerTo(giveWarning, answer)) return warnedBy(answer)
  throw new Failure('malformed')
}

/** P14: whether recording that a call was passed on says that the caller was reminded: not if they were not told. */
export const isReminded = (standing: Standing | null): boolean =>
  standing?.kind === 'restricted' && wasTold(standing.instruction)

function passedOnBy({ passedOnId: id, reminderReply }: ContactPassedOn, reminded: boolean): Recorded {
  const toSend: ToSend | null = reminderReply === 'opened' ? { what: 'reminder', id } : null
  return { act: 'passed-on', id, isReminded: reminded, toSend }
}

const escalatedBy = ({ escalationId: id }: EscalationFiled): Recorded => ({
  act: 'escalation',
  id,
  isReminded: false,
  toSend: null,
})

function warnedBy({ warningId: id, reply }: WarningGiven): Recorded {
  const toSend: ToSend | null = reply === 'opened' ? { what: 'warning', id } : null
  return { act: 'warning', id, isReminded: false, toSend }
}

function customerOf({ asked: { by, value, also = {} }, postalAddress, standing }: GivenCall): CustomerClue {
  const customerId = standing && 'customerId' in standing ? standing.customerId : null
  const details = { address: also.address, number: also.number, [by]: value }
  const given = (detail: string | undefined) => (detail ? [detail] : [])
  const home = by === 'postal-address' ? value : postalAddress.trim()
  return {
    ...(customerId ? { customerId } : {}),
    addresses: given(details.address),
    numbers: given(details.number),
    names: given(by === 'name' ? value : also.name),
    ...(home ? { postalAddresses: [home] } : {}),
  }
}
