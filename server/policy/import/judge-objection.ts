import { dayAt } from '../calendar.ts'
import { answerDue } from '../representation/due.ts'
import type { ObjectionOutcome } from '../vocabulary-outcomes.ts'
import type { FindingName } from './import-finding.ts'
import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedFormalWarning, ImportedRecord, ParsedRow } from './imported.ts'
import type { ImportedObjection } from './imported-dependents.ts'

/**
 * P14: a line of an objection to a formal warning. The caller has all lines, so it checks that the warning exists. If
 * nobody has answered and the line does not say by when it is due, the settings count from the day on which it came. Null
 * if the line cannot be imported; the findings say why.
 */
export function objectionOf(
  given: ParsedRow,
  rules: ImportRules,
  refuse: ReportFinding,
): ImportedRecord<ImportedObjection> | null {
  const { aboutId, account, channel, spokenBy, recordId, answeredBy, ownReference, notes, evidence } = given
  if (aboutId === null) refuse('aboutId', 'about-not-named')
  if (account === '' && evidence === '') refuse('account', 'what-missing')
  const receivedOn = requiredPastDay(given, 'receivedOn', rules, refuse, 'day-missing')
  const answer = answerOf(given, rules, refuse)
  if (aboutId === null || receivedOn === null) return null
  const answerBy = given.answerBy ?? (answer ? null : answerDue(receivedOn, rules))
  return {
    id: recordId,
    at: given.recordedAt ?? noonOf(receivedOn),
    said: { approvedBy: answeredBy, ownReference, notes, considered: '', evidence },
    what: { kind: 'objection', aboutId, receivedOn, account, channel, spokenBy, answerBy, answer },
  }
}

/**
 * P14: the objection in the row of its formal warning, as a council's own list has it; null if the row names none. It is
 * a record of its own. No column says when it was answered. If nobody has, and the row does not say by when it is due,
 * the settings count from the day on which it came.
 */
export function objectionInRowOf(
  given: ParsedRow,
  rules: ImportRules,
  refuse: ReportFinding,
): ImportedRecord<ImportedObjection> | null {
  const { receivedOn, account, outcome, answerReasons: reasons, sameOfficerReason, recordId, answeredBy } = given
  if (receivedOn === null) return null
  if (receivedOn > rules.today) refuse('receivedOn', 'date-in-future')
  const isAnswered = outcome !== null || reasons !== ''
  const came = outcome ? (outcomes[outcome] ?? null) : null
  if (isAnswered && came === null) refuse('outcome', 'outcome-not-known')
  const answerBy = given.answerBy ?? (isAnswered ? null : answerDue(receivedOn, rules))
  return {
    id: null,
    at: noonOf(receivedOn),
    said: { approvedBy: answeredBy, ownReference: '', notes: '', considered: '', evidence: '' },
    what: {
      ...{ kind: 'objection', aboutId: recordId, receivedOn, account, channel: null, spokenBy: given.spokenBy },
      ...{ answerBy, answer: came && { outcome: came, reasons, at: null, sameOfficerReason } },
    },
  }
}

/** The formal warning that an objection is about, as far as the two must fit. */
export type WarningObjectedTo = Pick<ImportedFormalWarning, 'state' | 'sentOn' | 'withdrawnOn'>

/**
 * P14: what is wrong between an objection and its formal warning; null if nothing. An objection that was upheld withdrew
 * its warning: that stops the import. Anything else may have happened, and is a note.
 */
export function misfitWithWarning(
  { receivedOn, answer }: Pick<ImportedObjection, 'receivedOn' | 'answer'>,
  { state, sentOn, withdrawnOn }: WarningObjectedTo,
  timeZone: string,
): FindingName | null {
  if (answer?.outcome === 'withdrawn') return state === 'withdrawn' ? null : 'upheld-but-counts'
  if (state === 'withdrawn' && answer === null) return 'open-but-withdrawn'
  if (state === 'withdrawn') {
    const answeredOn = answer?.at ? dayAt(new Date(answer.at), timeZone) : null
    const wasBefore = answeredOn !== null && withdrawnOn !== null && answeredOn <= withdrawnOn
    return wasBefore ? null : 'maintained-but-withdrawn'
  }
  return sentOn === null || receivedOn < sentOn ? 'objection-before-warning' : null
}

const outcomes: Partial<Record<NonNullable<ParsedRow['outcome']>, ObjectionOutcome>> = {
  maintained: 'stays',
  lifted: 'withdrawn',
}

/** A complete answer, or none yet. */
function answerOf(
  { doneAt: at, outcome, answerReasons: reasons, receivedOn, recordId, sameOfficerReason }: ParsedRow,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): ImportedObjection['answer'] {
  if (at === null && outcome === null && reasons === '') return null
  const came = outcome && outcomes[outcome]
  if (outcome !== null && !came) refuse('outcome', 'outcome-not-known')
  else if (at === null || !came || reasons === '') refuse('outcome', 'answer-incomplete')
  if (at === null || !came) return null
  const on = dayAt(new Date(at), timeZone)
  if (on > today) refuse('doneAt', 'date-in-future')
  if (recordId === null && receivedOn !== null && on < receivedOn) refuse('doneAt', 'answered-before-it-came')
  return { outcome: came, reasons, at, sameOfficerReason }
}
