import { type Day, dayAt } from '../calendar.ts'
import { extendedDueOn, requestDueOn } from '../rights-request/rights-request.ts'
import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedRecord, ParsedRow } from './imported.ts'
import type { ImportedRightsRequest } from './imported-rights.ts'

/**
 * G: a line of a request about the record. By when it is due is what the line says, else what the law says. Null if the
 * line cannot be imported; the findings say why.
 */
export function rightsRequestOf(
  given: ParsedRow,
  rules: ImportRules,
  refuse: ReportFinding,
): ImportedRecord<ImportedRightsRequest> | null {
  const { rightsKind: about, account: what, recordId, answeredBy, ownReference, notes } = given
  if (about === null) refuse('rightsKind', 'rights-kind-not-known')
  if (what === '') refuse('account', 'request-missing')
  const receivedOn = requiredPastDay(given, 'receivedOn', rules, refuse, 'day-missing')
  if (about === null || receivedOn === null) return null
  const usual = requestDueOn(about, receivedOn, rules.clocks)
  const extension = extensionOf(given, given.dueBefore ?? usual, rules, refuse)
  const longer = extension ? extendedDueOn(receivedOn, rules.clocks) : usual
  return {
    id: recordId,
    at: given.recordedAt ?? noonOf(receivedOn),
    said: { approvedBy: answeredBy, ownReference, notes, considered: '', evidence: '' },
    what: {
      ...{ kind: 'rights-request', about, receivedOn, what, extension },
      dueOn: given.answerBy ?? longer,
      acknowledgedOn: acknowledgedOf(given, rules, refuse),
      answer: answerOf(given, rules, refuse),
    },
  }
}

/** Art. 12(3): more time needs a reason, told within the month and before the answer. A complaint never gets it. */
function extensionOf(
  { extendedOn: toldOn, extendedWhy: why, rightsKind, receivedOn, doneAt, recordId }: ParsedRow,
  dueBefore: string,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): ImportedRightsRequest['extension'] {
  if (toldOn === null && why === '') return null
  if (toldOn === null || why === '') refuse('extendedOn', 'extension-incomplete')
  if (toldOn === null) return null
  if (toldOn > today) refuse('extendedOn', 'date-in-future')
  const answeredOn = doneAt && dayAt(new Date(doneAt), timeZone)
  const isLate = toldOn > dueBefore || (answeredOn !== null && toldOn > answeredOn)
  const isEarly = receivedOn !== null && toldOn < receivedOn
  if (recordId === null && (isLate || isEarly || rightsKind === 'complaint'))
    refuse('extendedOn', 'extension-not-in-time')
  return { toldOn, why, dueBefore }
}

/** DPA 2018 s.164A: only a complaint is acknowledged first. */
function acknowledgedOf(
  { acknowledgedOn, rightsKind, receivedOn, doneAt, recordId }: ParsedRow,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): Day | null {
  if (acknowledgedOn === null) return null
  if (rightsKind !== 'complaint') {
    refuse('acknowledgedOn', 'only-complaint-acknowledged')
    return null
  }
  if (acknowledgedOn > today) refuse('acknowledgedOn', 'date-in-future')
  if (recordId === null && receivedOn !== null && acknowledgedOn < receivedOn)
    refuse('acknowledgedOn', 'answered-before-it-came')
  if (recordId === null && doneAt !== null && acknowledgedOn > dayAt(new Date(doneAt), timeZone))
    refuse('acknowledgedOn', 'acknowledged-after-answer')
  return acknowledgedOn
}

/** A complete answer, or none yet. */
function answerOf(
  {
    doneAt: at,
    rightsOutcome: outcome,
    answerReasons: text,
    statement,
    sameOfficerReason,
    receivedOn,
    recordId,
  }: ParsedRow,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): ImportedRightsRequest['answer'] {
  if (at === null && outcome === null && text === '') return null
  if (at === null || outcome === null || text === '') refuse('rightsOutcome', 'answer-incomplete')
  if (at === null || outcome === null) return null
  const on = dayAt(new Date(at), timeZone)
  if (on > today) refuse('doneAt', 'date-in-future')
  if (recordId === null && receivedOn !== null && on < receivedOn) refuse('doneAt', 'answered-before-it-came')
  return { outcome, text, statement, sameOfficerReason, at }
}
