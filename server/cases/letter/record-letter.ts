import type { LetterRecorded } from '../../contract/letter.ts'
import { lostParts } from '../../letters/own-text.ts'
import type { Day } from '../../policy/calendar.ts'
import {
  bringsIntoForce,
  mayHaveBeenSent,
  mayRecordLetter,
  mayStillHaveBeenSent,
} from '../../policy/letter/confirmation.ts'
import { termsThatMayHaveGone } from '../../policy/letter/former-contacts.ts'
import { mayGoAnotherWay } from '../../policy/letter/posting.ts'
import { beganWith, hasRunOut, mayHaveBeenConfirmed } from '../../policy/restriction/restriction.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import { firstReviewDue } from '../../policy/review/review.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findClosingLetter } from '../../register/letter/closing-letters.ts'
import { findLetter, type LetterDelivery, recordLetterDelivery } from '../../register/letter/letters.ts'
import { mailsOfLetters } from '../../register/letter/mailed-letters.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { withdrawMail } from '../../register/work/outbox.ts'
import { type Act, audit, enforce, today } from '../act.ts'
import { readFormalWarningLetter, recordFormalWarningLetter } from '../formal-warning/formal-warning-letter.ts'
import { enforceApproval, enforceApprovalHere, restrictionToApprove } from '../judging/approval.ts'
import { comeIntoForce } from '../restriction/come-into-force.ts'
import { wasInForce } from '../restriction/was-in-force.ts'
import { recordClosingLetter } from './closing-letter.ts'
import { type CurrentLetter, readCurrentLetter } from './current-letter.ts'
import { textAsSent } from './letter-text.ts'
import { letterUnderWay } from './on-its-way.ts'
import { type LetterGone, type Posted, postedOf } from './posted.ts'
import { tellOfNewContact } from './put-right.ts'

/**
 * P14: records that the letter was sent, or that the customer is not told. A letter that confirms an agreed restriction
 * puts it in force on the day on which it was sent, even if that is recorded after its last day. The letter is written
 * anew for that day: if the contact was replaced later, the letter that is kept names the former one, and another about
 * the new one waits. A posted letter is recorded as it went, even if what it says is over; then nothing comes into
 * force. P13: not to tell the customer is decided by somebody who could have approved the restriction. So is
 * sending the letter of a restriction that nobody has approved on this register, and not by whoever imported it.
 */
export async function recordLetter(tx: Writing, act: Act, letterId: string, sent: LetterGone): Promise<LetterRecorded> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const posted = postedOf(sent)
  if (!posted) enforce(mayGoAnotherWay(await letterUnderWay(tx, letterId), act.at))
  if (await findClosingLetter(tx, letterId)) return await recordClosingLetter(tx, act, letterId, sent)
  if ((await findLetter(tx, letterId)) === undefined) {
    return await recordFormalWarningLetter(tx, act, await readFormalWarningLetter(tx, act, letterId), sent)
  }
  const current = await readCurrentLetter(tx, act, letterId, sent.how === 'sent' ? sent.sentOn : null)
  const asSent = { ...current, facts: factsAsSent(act, current, sent) }
  const { letter, restriction } = asSent
  enforce(mayRecordLetter(letter.state, sent.how === 'sent' ? 'send' : 'do-not-notify'))
  const on = sent.how === 'sent' ? sent.sentOn : today(act)
  const isDecidedNow = bringsIntoForce(letter.kind) && !posted
  if (isDecidedNow || sent.how === 'not-notified') {
    const toApprove = await restrictionToApprove(tx, act, restriction)
    if (sent.how === 'not-notified') enforceApproval(act, toApprove.escalatedBy)
    if (isDecidedNow) await enforceApprovalHere(tx, act, toApprove)
  }
  if (isDecidedNow) enforce(mayHaveBeenConfirmed(restriction, on, today(act)))
  const how = readDelivery(act, asSent, sent)

  await recordLetterDelivery(tx, letterId, { how, at: act.at, by: act.by })
  // Otherwise the customer could still get it by e-mail, and the keeper would still be asked to send it.
  const mail = (await mailsOfLetters(tx, [letterId])).get(letterId)
  if (mail) await withdrawMail(tx, mail.mailId)
  const { customerId } = restriction
  const facts = { restrictionId: restriction.id, kind: letter.kind, state: how.state }
  await audit(tx, act, { what: 'letter-recorded', subjectId: letterId, customerId, facts })

  const begins = bringsIntoForce(letter.kind) && beganWith(restriction, on)
  const begun = posted ? withReviewAsPosted(restriction, posted) : restriction
  const why = how.state === 'sent' ? 'letter-sent' : 'not-notified'
  if (begins && isOverBy(restriction, today(act))) await wasInForce(tx, act, begun, on, why)
  else if (begins) await comeIntoForce(tx, act, begun, on, why)
  const namesFormer = how.state === 'sent' && !posted && isFormer(asSent.facts.terms, restriction)
  if (namesFormer) await tellOfNewContact(tx, act, restriction.id, on)
  return {
    letterId,
    restrictionId: restriction.id,
    inForceOn: begins ? on : restriction.inForceOn,
    lapsesOn: null,
    recordedAt: act.at.toISOString(),
  }
}

/** Whether it is over by now, recorded or not. */
const isOverBy = (restriction: KeptRestriction, day: Day): boolean =>
  restriction.state === 'lifted' || hasRunOut(restriction, day)

/** P15: a letter that GOV.UK Notify dispatches a few days later names a review date, which is kept to. */
function withReviewAsPosted(restriction: KeptRestriction, { datedOn }: Posted): KeptRestriction {
  const { terms, reviewWithinMonths } = restriction
  return { ...restriction, terms: { ...terms, reviewOn: firstReviewDue(datedOn, terms.reviewOn, reviewWithinMonths) } }
}

const isFormer = ({ contact, deputy, measures, ways }: Terms, { terms }: KeptRestriction): boolean =>
  JSON.stringify([contact, deputy, measures, ways]) !==
  JSON.stringify([terms.contact, terms.deputy, terms.measures, terms.ways])

/** Sent on the day on which somebody was replaced, an officer's own version may name either. */
function factsAsSent({ council }: Act, { letter, restriction, facts }: CurrentLetter, sent: LetterGone) {
  if (sent.how !== 'sent' || typeof sent.text !== 'string') return facts
  const { sentOn, text } = sent
  const each = termsThatMayHaveGone(restriction.terms, letter.formerContacts, sentOn).map((terms) => ({
    ...facts,
    terms,
  }))
  return each.find((one) => lostParts(text, one, council).length === 0) ?? facts
}

function readDelivery(act: Act, current: CurrentLetter, sent: LetterGone): LetterDelivery {
  if (sent.how === 'not-notified') return { state: 'not-notified', reason: sent.reason }
  const { sentOn, method, text } = sent
  if (!postedOf(sent)) enforce(mayStillHaveBeenSent(current.letter.kind, current.restriction, sentOn))
  enforce(mayHaveBeenSent(sentOn, current.letter.decidedOn, today(act)))
  return { state: 'sent', sentOn, method, text: textAsSent(act, current.facts, text) }
}
