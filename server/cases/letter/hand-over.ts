import type { HandedOver } from '../../contract/letter.ts'
import { notifyBody } from '../../letters/notify-body.ts'
import { maySendFormalWarning } from '../../policy/formal-warning/formal-warning.ts'
import {
  bringsIntoForce,
  isOvertaken,
  type LetterFacts,
  mayRecordLetter,
  mayStillHaveBeenSent,
} from '../../policy/letter/confirmation.ts'
import { linesForNotify, mayGoAnotherWay } from '../../policy/letter/posting.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayBeEnded } from '../../policy/restriction/restriction.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findLetter } from '../../register/letter/letters.ts'
import { addPosting } from '../../register/letter/postings.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, today } from '../act.ts'
import { formalWarningFacts, readFormalWarningLetter } from '../formal-warning/formal-warning-letter.ts'
import { enforceApprovalHere, restrictionToApprove, warningToApprove } from '../judging/approval.ts'
import { readClosingLetter } from './closing-letter.ts'
import { readCurrentLetter } from './current-letter.ts'
import { composeFrom, textAsSent } from './letter-text.ts'
import { letterUnderWay } from './on-its-way.ts'

/**
 * P14: hands a letter, dated today, to GOV.UK Notify to print and post. It is recorded as sent once it has been
 * dispatched. P13: the letter of what nobody has approved on this register is handed over by somebody who could have
 * approved it and did not import it. `isOn`: the council uses GOV.UK Notify for letters.
 */
export async function handOverLetter(tx: Writing, act: Act, letterId: string, isOn: boolean): Promise<HandedOver> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const { customerId, facts } = await letterToSend(tx, act, letterId)
  if (!isOn) throw new Refusal('notify-not-set')
  enforce(mayGoAnotherWay(await letterUnderWay(tx, letterId), act.at))
  const text = textAsSent(act, facts, null)
  const { subject, paragraphs, headings } = composeFrom(act, facts)
  const content = { address: linesForNotify(facts.to), heading: subject, body: notifyBody(paragraphs, headings), text }
  const { at, by } = act
  await addPosting(tx, { id: act.newId(), letterId, at, datedOn: facts.on, by, content })
  await audit(tx, act, { what: 'letter-handed-over', subjectId: letterId, customerId, facts: { kind: facts.kind } })
  return { letterId, handedOverAt: at.toISOString() }
}

/** The letter as it would be sent today, if it still may be. */
async function letterToSend(
  tx: Writing,
  act: Act,
  letterId: string,
): Promise<{ customerId: string; facts: LetterFacts }> {
  const day = today(act)
  const closing = await readClosingLetter(tx, act, letterId, day)
  if (closing) {
    enforce(mayRecordLetter(closing.letter.state, 'send'))
    if (closing.overtakenOn !== null) throw new Refusal('letter-overtaken')
    return closing
  }
  if ((await findLetter(tx, letterId)) === undefined) {
    const warning = await readFormalWarningLetter(tx, act, letterId)
    await enforceApprovalHere(tx, act, await warningToApprove(tx, act, warning))
    enforce(maySendFormalWarning(warning))
    return { customerId: warning.customerId, facts: await formalWarningFacts(tx, act, warning, day) }
  }
  const { letter, restriction, facts } = await readCurrentLetter(tx, act, letterId, day)
  enforce(mayRecordLetter(letter.state, 'send'))
  if (bringsIntoForce(letter.kind)) {
    await enforceApprovalHere(tx, act, await restrictionToApprove(tx, act, restriction))
    enforce(mayBeEnded(restriction, day))
  }
  if (isOvertaken(letter, restriction)) throw new Refusal('letter-overtaken')
  enforce(mayStillHaveBeenSent(letter.kind, restriction, day))
  return { customerId: restriction.customerId, facts }
}
