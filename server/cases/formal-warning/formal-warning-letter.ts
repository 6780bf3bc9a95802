import type { Letter, LetterRecorded } from '../../contract/letter.ts'
import { letterheadLines } from '../../letters/letterhead.ts'
import type { Day } from '../../policy/calendar.ts'
import { formalWarningLapsesOn, maySendFormalWarning } from '../../policy/formal-warning/formal-warning.ts'
import {
  type FormalWarningFacts,
  mayBeDated,
  mayHaveBeenSent,
  mayRecordLetter,
} from '../../policy/letter/confirmation.ts'
import { referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import {
  findFormalWarning,
  type KeptFormalWarning,
  markFormalWarningGiven,
} from '../../register/formal-warning/formal-warnings.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { enforceApprovalHere, sendingSeen, warningToApprove } from '../judging/approval.ts'
import { addresseeOf } from '../letter/addressee.ts'
import { shownLetter, textAsSent } from '../letter/letter-text.ts'
import { otherRestrictions } from '../letter/other-restrictions.ts'
import { type LetterGone, postedOf } from '../letter/posted.ts'
import { welshWords } from '../letter/welsh-words.ts'

/** A formal warning's letter has its id. */
export async function readFormalWarningLetter(reading: Reading, act: Act, id: string): Promise<KeptFormalWarning> {
  return foundForCustomer(act, await findFormalWarning(reading, id), 'unknown-letter')
}

/** What it is written from, for the day on which it is sent: it lapses so many months after that day. */
export async function formalWarningFacts(
  reading: Reading,
  act: Act,
  { id, customerId, ...warning }: KeptFormalWarning,
  on: Day | null,
): Promise<FormalWarningFacts> {
  const sendingDay = warning.sentOn ?? on ?? today(act)
  return {
    kind: 'formal-warning',
    to: await addresseeOf(reading, customerId),
    reference: referenceOf('formal-warning', id),
    on: sendingDay,
    decidedOn: warning.decidedOn,
    reasons: warning.reasons,
    decidedBy: warning.imported ? null : warning.by,
    receivedOn: null,
    behaviours: warning.behaviours,
    others: await otherRestrictions(reading, act, customerId, { on: sendingDay, about: null, begins: false }),
    ...(await welshWords(reading, act, id)),
    lapsesOn:
      warning.lapsesOn ??
      formalWarningLapsesOn(
        sendingDay,
        warning.lapsesAfterMonths ?? act.council.periods.formalWarningLapsesAfterMonths,
      ),
  }
}

/** P10: the letter as it would be sent on a day, or as it was sent. */
export async function formalWarningLetter(
  reading: Reading,
  act: Act,
  warning: KeptFormalWarning,
  on: Day | null,
): Promise<Letter> {
  if (on !== null && warning.state === 'to-send') enforce(mayBeDated(on, warning.decidedOn, today(act)))
  const facts = await formalWarningFacts(reading, act, warning, on)
  const seen = await sendingSeen(reading, act, await warningToApprove(reading, act, warning))
  return {
    letterId: warning.id,
    restrictionId: null,
    formalWarningId: warning.id,
    kind: 'formal-warning',
    state: warning.sentOn === null ? 'to-write' : 'sent',
    overtaken: warning.state === 'withdrawn' && warning.sentOn === null,
    letterhead: letterheadLines(act.council),
    ...shownLetter(act, facts, warning.text),
    ...(seen.isUnapproved && { awaitsApproval: true, ...(seen.obstacle && { approval: seen.obstacle }) }),
  }
}

/**
 * P10: the warning counts from the day on which its letter was sent. It does not count if the customer is not told. One
 * that was withdrawn while its letter was on its way stays withdrawn: the letter is recorded as it went. P13: whoever
 * sends one that an import brought in approves it.
 */
export async function recordFormalWarningLetter(
  tx: Writing,
  act: Act,
  warning: KeptFormalWarning,
  sent: LetterGone,
): Promise<LetterRecorded> {
  const posted = postedOf(sent)
  enforce(
    posted ? mayRecordLetter(warning.sentOn === null ? 'to-write' : 'sent', 'send') : maySendFormalWarning(warning),
  )
  if (sent.how === 'not-notified') throw new Refusal('formal-warning-must-be-told')
  if (!posted) await enforceApprovalHere(tx, act, await warningToApprove(tx, act, warning))
  const { id, customerId, decidedOn } = warning
  const { sentOn, method, text } = sent
  enforce(mayHaveBeenSent(sentOn, decidedOn, today(act)))
  // A letter that was posted names the day on which the warning lapses, so that day stays.
  const facts = await formalWarningFacts(tx, act, warning, posted?.datedOn ?? sentOn)
  const { lapsesOn } = facts
  const kept = { sentOn, method, lapsesOn, text: textAsSent(act, facts, text), at: act.at, by: act.by }
  await markFormalWarningGiven(tx, warning, kept)
  await audit(tx, act, { what: 'formal-warning-given', subjectId: id, customerId, facts: { sentOn, method, lapsesOn } })
  return { letterId: id, restrictionId: null, inForceOn: null, lapsesOn, recordedAt: act.at.toISOString() }
}
