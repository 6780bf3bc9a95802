import type { Letter, LetterRecorded } from '../../contract/letter.ts'
import { letterheadLines } from '../../letters/letterhead.ts'
import { type Day, dayAt } from '../../policy/calendar.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import {
  type ClosingFacts,
  isAnswerOvertaken,
  mayBeDated,
  mayHaveBeenSent,
  mayRecordLetter,
} from '../../policy/letter/confirmation.ts'
import { referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import { findFormalWarning, type KeptFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { answeredIn, type KeptObjection, objectionsTo } from '../../register/formal-warning/objections.ts'
import {
  findClosingLetter,
  type KeptClosingLetter,
  recordClosingDelivery,
} from '../../register/letter/closing-letters.ts'
import type { LetterDelivery } from '../../register/letter/letters.ts'
import { whoClosed } from '../../register/letter/who-decided.ts'
import { findPrecaution, type KeptPrecaution } from '../../register/precaution/precautions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer, today } from '../act.ts'
import { approvalSeen, enforceApproval } from '../judging/approval.ts'
import { escalatorsOfWarning } from '../judging/escalators.ts'
import { addresseeOf } from './addressee.ts'
import { shownLetter, textAsSent } from './letter-text.ts'
import { type LetterGone, postedOf } from './posted.ts'
import { welshWords } from './welsh-words.ts'

/** A letter that tells how something ended, and the facts that it is written from, as they are now. */
export type CurrentClosing = {
  letter: KeptClosingLetter
  customerId: string
  /** P13: who counts as having escalated what ended. */
  escalatedBy: Account[]
  facts: ClosingFacts
  /** Another letter has told the customer of it since. */
  overtakenOn: Day | null
}

/** P4, P14: the letter, if there is one of this kind with this id. `on`: the day on which it is sent; null: today. */
export async function readClosingLetter(
  reading: Reading,
  act: Act,
  id: string,
  on: Day | null = null,
): Promise<CurrentClosing | undefined> {
  const letter = await findClosingLetter(reading, id)
  if (letter === undefined) return undefined
  const { about, kind, decidedOn } = letter
  const decidedBy = await whoClosed(reading, letter)
  const common = { kind, on: letter.sentOn ?? on ?? today(act), decidedOn, decidedBy }
  if ('precautionId' in about) {
    const precaution = foundForCustomer(act, await findPrecaution(reading, about.precautionId), 'unknown-letter')
    const { customerId } = precaution
    const to = await addresseeOf(reading, customerId)
    return {
      letter,
      customerId,
      escalatedBy: [],
      facts: { ...common, to, ...ofPrecaution(act, precaution), ...(await welshWords(reading, act, precaution.id)) },
      overtakenOn: null,
    }
  }
  const warning = foundForCustomer(act, await findFormalWarning(reading, about.formalWarningId), 'unknown-letter')
  const { customerId, withdrawn } = warning
  const to = await addresseeOf(reading, customerId)
  const answered = kind === 'objection-answer' ? answeredIn(letter, await objectionsTo(reading, [warning.id])) : null
  const facts = { ...common, to, ...ofWarning(warning, answered), ...(await welshWords(reading, act, warning.id)) }
  return {
    letter,
    customerId,
    escalatedBy: await escalatorsOfWarning(reading, act, warning),
    facts,
    overtakenOn: withdrawn && isAnswerOvertaken(facts, true) ? withdrawn.on : null,
  }
}

function ofPrecaution({ council }: Act, { customerId, told, ended, recordedAt }: KeptPrecaution) {
  return {
    reference: referenceOf('customer', customerId),
    reasons: ended?.why ?? null,
    receivedOn: null,
    since: told && 'on' in told ? told.on : dayAt(new Date(recordedAt), council.timeZone),
    outcome: null,
    lapsesOn: null,
  }
}

function ofWarning(warning: KeptFormalWarning, answered: KeptObjection | null) {
  const { id, sentOn, decidedOn, lapsesOn, withdrawn } = warning
  return {
    reference: referenceOf('formal-warning', id),
    reasons: (answered ? answered.answer?.reasons : withdrawn?.why) ?? null,
    receivedOn: answered?.receivedOn ?? null,
    since: sentOn ?? decidedOn,
    outcome: answered?.answer?.outcome ?? null,
    lapsesOn,
  }
}

/** P14: the letter as it would be sent on a day, or as it was sent. */
export function closingLetter(act: Act, current: CurrentClosing, on: Day | null): Letter {
  const { letter, facts, overtakenOn, escalatedBy } = current
  const { about, state, decidedOn } = letter
  const obstacle = state === 'to-write' ? approvalSeen(act, escalatedBy) : null
  if (on !== null && state === 'to-write') enforce(mayBeDated(on, decidedOn, today(act)))
  return {
    letterId: letter.id,
    restrictionId: null,
    formalWarningId: 'formalWarningId' in about ? about.formalWarningId : null,
    kind: letter.kind,
    state,
    overtaken: state === 'to-write' && overtakenOn !== null,
    ...(obstacle && { approval: obstacle }),
    letterhead: letterheadLines(act.council),
    ...shownLetter(act, facts, letter.text),
  }
}

/**
 * P14: records that the letter was sent, made anew for that day; or that the customer is not told, and why. P13: not to
 * tell them is decided by somebody who holds a post and did not escalate them.
 */
export async function recordClosingLetter(
  tx: Writing,
  act: Act,
  id: string,
  sent: LetterGone,
): Promise<LetterRecorded> {
  const current = found(
    await readClosingLetter(tx, act, id, sent.how === 'sent' ? sent.sentOn : null),
    'unknown-letter',
  )
  const { letter, customerId, escalatedBy } = current
  if (sent.how === 'not-notified') enforceApproval(act, escalatedBy)
  enforce(mayRecordLetter(letter.state, sent.how === 'sent' ? 'send' : 'do-not-notify'))
  const how = readDelivery(act, current, sent)
  await recordClosingDelivery(tx, id, { how, at: act.at, by: act.by })
  const facts = { ...letter.about, kind: letter.kind, state: how.state }
  await audit(tx, act, { what: 'letter-recorded', subjectId: id, customerId, facts })
  return { letterId: id, restrictionId: null, inForceOn: null, lapsesOn: null, recordedAt: act.at.toISOString() }
}

function readDelivery(act: Act, current: CurrentClosing, sent: LetterGone): LetterDelivery {
  if (sent.how === 'not-notified') return { state: 'not-notified', reason: sent.reason }
  const { sentOn, method, text } = sent
  const { letter, facts, overtakenOn } = current
  if (!postedOf(sent) && overtakenOn !== null && sentOn > overtakenOn) throw new Refusal('letter-overtaken')
  enforce(mayHaveBeenSent(sentOn, letter.decidedOn, today(act)))
  return { state: 'sent', sentOn, method, text: textAsSent(act, facts, text) }
}
