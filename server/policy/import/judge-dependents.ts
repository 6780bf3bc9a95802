import { type Day, dayAt, earliest } from '../calendar.ts'
import { answerDue, type Due, representationDue } from '../representation/due.ts'
import { circumstancesOutcomes, representationOutcomes, reviewOutcomes } from '../vocabulary.ts'
import { type DependentKind, dependentKinds } from '../vocabulary-import.ts'
import type { FindingName } from './import-finding.ts'
import { type ImportRules, momentOn, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedRecord, ParsedRow } from './imported.ts'
import type { ImportedDelivery } from './imported-delivery.ts'
import type {
  ImportedAnswer,
  ImportedCircumstances,
  ImportedDependent,
  ImportedLegalQuestion,
  ImportedLetter,
  ImportedRepresentation,
  ImportedReview,
} from './imported-dependents.ts'

/** Whether a line is a record linked to a restriction. */
export const isDependentKind = (record: ParsedRow['record']): record is DependentKind =>
  dependentKinds.some((one) => one === record)

type Judged = Pick<ImportedRecord<ImportedDependent>, 'at' | 'what'> | null

/**
 * P3, P14, P15: a line of a record linked to a restriction: a letter, a representation, changed circumstances, a review,
 * a question to legal services. The caller has all lines, so it checks that the restriction exists and was in force. Null
 * if the line cannot be imported; the findings say why.
 */
export function dependentOf(
  given: ParsedRow,
  record: DependentKind,
  rules: ImportRules,
  refuse: ReportFinding,
): ImportedRecord<ImportedDependent> | null {
  const { restrictionId, recordId, answeredBy, ownReference, notes, evidence } = given
  if (restrictionId === null) refuse('restrictionId', 'restriction-not-named')
  const judged = judging[record](given, restrictionId ?? '', rules, refuse)
  return (
    judged && {
      ...judged,
      id: recordId,
      said: { approvedBy: answeredBy, ownReference, notes, considered: '', evidence },
    }
  )
}

const judging: Record<
  DependentKind,
  (given: ParsedRow, restrictionId: string, rules: ImportRules, refuse: ReportFinding) => Judged
> = {
  letter: letterOf,
  representation: representationOf,
  'changed-circumstances': circumstancesOf,
  review: reviewOf,
  'legal-question': legalQuestionOf,
}

function letterOf(given: ParsedRow, restrictionId: string, rules: ImportRules, refuse: ReportFinding): Judged {
  const { letterKind: letter, reasons, receivedOn, dueOn: reviewDue } = given
  const decidedOn = requiredPastDay(given, 'happenedOn', rules, refuse, 'day-missing')
  if (letter === null) refuse('letterKind', 'letter-not-known')
  const gone = deliveryOf(given, rules.today, refuse)
  const tooEarly = gone?.how === 'sent' && decidedOn !== null && gone.sentOn < decidedOn
  if (tooEarly && given.recordId === null) refuse('letterSentOn', 'sent-before-decided')
  if (letter === null || decidedOn === null) return null
  const what: ImportedLetter = {
    kind: 'letter',
    restrictionId,
    letter,
    decidedOn,
    reasons,
    receivedOn,
    reviewDue,
    gone,
  }
  return { at: given.recordedAt ?? noonOf(decidedOn), what }
}

function representationOf(given: ParsedRow, restrictionId: string, rules: ImportRules, refuse: ReportFinding): Judged {
  const { account, acknowledgedOn, channel, spokenBy } = given
  const receivedOn = requiredPastDay(given, 'receivedOn', rules, refuse, 'day-missing')
  if (acknowledgedOn !== null && acknowledgedOn > rules.today) refuse('acknowledgedOn', 'date-in-future')
  const answer = answerOf(given, representationOutcomes, receivedOn, rules, refuse)
  if (receivedOn === null) return null
  const what: ImportedRepresentation = {
    kind: 'representation',
    restrictionId,
    receivedOn,
    account,
    acknowledgedOn,
    ...dueOf(given, answer, representationDue(receivedOn, rules)),
    channel,
    spokenBy,
    answer,
  }
  return { at: given.recordedAt ?? noonOf(receivedOn), what }
}

function circumstancesOf(given: ParsedRow, restrictionId: string, rules: ImportRules, refuse: ReportFinding): Judged {
  const { account, services, channel, spokenBy } = given
  const reportedOn = requiredPastDay(given, 'happenedOn', rules, refuse, 'day-missing')
  if (account === '') refuse('account', 'what-missing')
  const answer = answerOf(given, circumstancesOutcomes, reportedOn, rules, refuse)
  if (reportedOn === null) return null
  const what: ImportedCircumstances = {
    kind: 'changed-circumstances',
    restrictionId,
    reportedOn,
    service: services[0] ?? null,
    what: account,
    channel,
    spokenBy,
    answerBy: dueOf(given, answer, { acknowledgeBy: null, answerBy: answerDue(reportedOn, rules) }).answerBy,
    answer,
  }
  return { at: momentOn(reportedOn, given.recordedAt, rules.timeZone), what }
}

function reviewOf(given: ParsedRow, restrictionId: string, rules: ImportRules, refuse: ReportFinding): Judged {
  const { dueOn, reasons, sameOfficerReason, behaviourSince, needs, lesserNow } = given
  const reviewedOn = requiredPastDay(given, 'happenedOn', rules, refuse, 'day-missing')
  if (dueOn === null) refuse('dueOn', 'due-missing')
  if (reasons === '') refuse('reasons', 'reasons-missing')
  const outcome = outcomeOf(given, reviewOutcomes)
  if (outcome === null) refuse('outcome', 'outcome-not-known')
  if (reviewedOn === null || dueOn === null || outcome === null) return null
  const grounds = { behaviourSince, needs, lesserMeasures: lesserNow }
  const what: ImportedReview = {
    kind: 'review',
    restrictionId,
    reviewedOn,
    dueOn,
    outcome,
    reasons,
    sameOfficerReason,
    grounds: Object.values(grounds).some((answer) => answer !== '') ? grounds : null,
  }
  return { at: momentOn(reviewedOn, given.recordedAt, rules.timeZone), what }
}

/** P3: what legal services were asked, and their whole answer or none yet. */
function legalQuestionOf(given: ParsedRow, restrictionId: string, rules: ImportRules, refuse: ReportFinding): Judged {
  const { account: question, reasons: advice, doneAt, recordId } = given
  const askedOn = requiredPastDay(given, 'happenedOn', rules, refuse, 'day-missing')
  if (question === '') refuse('account', 'question-missing')
  if ((doneAt === null) !== (advice === '')) refuse('reasons', 'advice-incomplete')
  const answeredOn = doneAt && dayAt(new Date(doneAt), rules.timeZone)
  if (answeredOn && answeredOn > rules.today) refuse('doneAt', 'date-in-future')
  if (recordId === null && askedOn && answeredOn && answeredOn < askedOn) refuse('doneAt', 'answered-before-it-came')
  if (askedOn === null) return null
  const answer = doneAt === null ? null : { advice, at: doneAt }
  const what: ImportedLegalQuestion = { kind: 'legal-question', restrictionId, question, answer }
  return { at: momentOn(askedOn, given.recordedAt, rules.timeZone), what }
}

const outcomeOf = <Outcome extends string>({ outcome }: ParsedRow, list: readonly Outcome[]): Outcome | null =>
  list.find((one) => one === outcome) ?? null

/**
 * By when it is due, as the file says. If the file does not say and nobody has answered yet, the settings count from
 * the day on which it came.
 */
const dueOf = ({ acknowledgeBy, answerBy }: ParsedRow, answer: ImportedAnswer<string> | null, usual: Due): Due => ({
  acknowledgeBy: acknowledgeBy ?? (answer ? null : usual.acknowledgeBy),
  answerBy: answerBy ?? (answer ? null : usual.answerBy),
})

/** P14: a complete answer, or none yet. */
function answerOf<Outcome extends string>(
  given: ParsedRow,
  list: readonly Outcome[],
  cameOn: Day | null,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): ImportedAnswer<Outcome> | null {
  const { doneAt: at, reasons, recordId, sameOfficerReason } = given
  if (at === null && given.outcome === null && reasons === '') return null
  const outcome = outcomeOf(given, list)
  if (given.outcome !== null && outcome === null) refuse('outcome', 'outcome-not-known')
  else if (at === null || outcome === null || reasons === '') refuse('outcome', 'answer-incomplete')
  if (at === null || outcome === null) return null
  const on = dayAt(new Date(at), timeZone)
  if (on > today) refuse('doneAt', 'date-in-future')
  if (recordId === null && cameOn !== null && on < cameOn) refuse('doneAt', 'answered-before-it-came')
  return { outcome, reasons, at, sameOfficerReason }
}

/** P14: how a letter went, according to the line; null if it does not say. */
export function deliveryOf(given: ParsedRow, today: Day, refuse: ReportFinding): ImportedDelivery | null {
  const { letterSentOn: sentOn, letterMethod: method, letterText: text, letterNotSent: reason, doneAt: at } = given
  if (sentOn !== null) {
    if (sentOn > today) refuse('letterSentOn', 'date-in-future')
    return { how: 'sent', sentOn, method, text, at }
  }
  return reason === '' ? null : { how: 'not-notified', reason, at }
}

/** The restriction that a record is linked to; `decidedOn` null if the file does not say when. */
export type RestrictionDates = { decidedOn: Day | null; inForceOn: Day | null; liftedOn: Day | null }

/**
 * P14, P15: what is wrong with the record, given the days of its restriction; null if nothing. A representation and
 * changed circumstances may be older than the restriction: they moved to it from the one it replaced.
 */
export function misfitWith(
  what: ImportedDependent,
  { decidedOn, inForceOn, liftedOn }: RestrictionDates,
): FindingName | null {
  if (what.kind === 'review') {
    const inForce =
      inForceOn !== null && inForceOn <= what.reviewedOn && what.reviewedOn <= (liftedOn ?? what.reviewedOn)
    if (!inForce) return 'not-in-force-then'
  }
  if (what.kind === 'legal-question') return null
  if (what.kind === 'letter') {
    const first = decidedOn && earliest(decidedOn, inForceOn)
    return first !== null && what.decidedOn < first ? 'before-decision' : null
  }
  const outcome = what.kind === 'review' ? what.outcome : what.answer?.outcome
  return (outcome === 'lifted' || outcome === 'ended') && liftedOn === null ? 'not-lifted' : null
}
