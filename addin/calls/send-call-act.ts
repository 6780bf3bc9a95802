import { fileEscalation, withdrawEscalation } from '../../server/contract/escalation/escalation.ts'
import type { CallFacts, CustomerClue } from '../../server/contract/parts.ts'
import { passOn, undoPassedOn } from '../../server/contract/restriction/passed-on.ts'
import type { LookupQuestion, Standing } from '../../server/contract/standing/standing.ts'
import { giveWarning, undoWarning } from '../../server/contract/warning.ts'
import type { Behaviour } from '../../server/policy/vocabulary.ts'
import type { Call } from '../api/call.ts'
import { ask } from '../api/client.ts'

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

/** What was recorded of a call, and how to undo it. */
export type Recorded = {
  act: CallAct
  toSend: ToSend | null
  undo: { route: typeof undoWarning | typeof withdrawEscalation | typeof undoPassedOn; id: string }
}

/** Records a call. It is not stored on the device, because it holds free text: the form keeps it until it is sent. */
export async function sendCallAct(call: Call, key: string, given: GivenCall): Promise<Recorded> {
  const { act, standing, service, behaviours, contact } = given
  const customer = customerOf(given)
  if (act === 'passed-on' && standing?.kind === 'restricted') {
    const { restrictionId } = standing
    const { passedOnId, reminderReply } = await ask(call, passOn, {
      key,
      body: { restrictionId, reminded: true, forwarded: true, contact },
    })
    const toSend: ToSend | null = reminderReply === 'opened' ? { what: 'reminder', id: passedOnId } : null
    return { act, toSend, undo: { route: undoPassedOn, id: passedOnId } }
  }
  if (act === 'escalation') {
    const { escalationId } = await ask(call, fileEscalation, {
      key,
      body: { customer, service, behaviours, account: contact.note, evidence: [{ contact }] },
    })
    return { act, toSend: null, undo: { route: withdrawEscalation, id: escalationId } }
  }
  const { warningId, reply } = await ask(call, giveWarning, { key, body: { customer, service, contact } })
  const toSend: ToSend | null = reply === 'opened' ? { what: 'warning', id: warningId } : null
  return { act, toSend, undo: { route: undoWarning, id: warningId } }
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
