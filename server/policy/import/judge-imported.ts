import { type Day, dayAt } from '../calendar.ts'
import type { ContactPoint } from '../contact-point/contact-point.ts'
import { decidedStates } from '../vocabulary.ts'
import { lapsesOn } from '../warning/warning.ts'
import { completeContact } from './complete-contact.ts'
import { judgePoints } from './import-points.ts'
import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedEscalation, ImportedRecord, ImportedRow, ParsedRow } from './imported.ts'
import { closingLetterOf } from './judge-closing-letter.ts'
import { dependentOf, isDependentKind } from './judge-dependents.ts'
import { formalWarningOf } from './judge-formal-warning.ts'
import { objectionInRowOf, objectionOf } from './judge-objection.ts'
import { precautionOf } from './judge-precaution.ts'
import { restrictionOf } from './judge-restriction.ts'
import { rightsRequestOf } from './judge-rights.ts'

/**
 * Checks a row of a file against the policy. A row exported from the register (it has an id) is accepted as it was, and
 * only what is still in force must meet today's settings. Null if the row cannot be imported; the findings say why.
 */
export function judgeRow(row: ParsedRow, rules: ImportRules, tell: ReportFinding): ImportedRow | null {
  // The register's own export says it all already.
  const contacts = row.recordId === null ? rules.contacts : []
  const given = {
    ...row,
    contact: completeContact(row.contact, contacts),
    deputy: completeContact(row.deputy, contacts),
  }
  let sound = true
  const refuse: ReportFinding = (part, what, about) => {
    sound = false
    tell(part, what, about)
  }
  const points = judgePoints(given, rules, refuse, tell)
  const records = recordsOf(given, rules, points, refuse, tell)
  return sound ? { row: given.row, customerId: given.customerId, language: given.language, points, records } : null
}

function recordsOf(
  given: ParsedRow,
  rules: ImportRules,
  points: ContactPoint[],
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRecord[] {
  const { record } = given
  if (isDependentKind(record)) {
    checkServices(given, rules, false, refuse)
    return oneOrNone(dependentOf(given, record, rules, refuse))
  }
  if (record === 'formal-warning') {
    checkServices(given, rules, false, refuse)
    const warning = formalWarningOf(given, rules, refuse)
    const objection = objectionInRowOf(given, rules, refuse)
    return warning ? [recordMade(given, warning.what, warning.on, rules.timeZone), ...oneOrNone(objection)] : []
  }
  if (record === 'closing-letter') return oneOrNone(closingLetterOf(given, rules, refuse))
  if (record === 'objection') return oneOrNone(objectionOf(given, rules, refuse))
  if (record === 'rights-request') return oneOrNone(rightsRequestOf(given, rules, refuse))
  if (record === 'precaution') return oneOrNone(precautionOf(given, rules, refuse, tell))
  const kinds = {
    restriction: record === 'restriction' || (record === null && (given.measures !== null || given.inForceOn !== null)),
    warning: record === 'warning' || (record === null && given.warnedOn !== null),
    escalation: record === 'escalation' || (record === null && given.measures === null && given.escalatedOn !== null),
  }
  const made = (what: ImportedRecord['what'], on: Day | null) => recordMade(given, what, on, rules.timeZone)
  const restriction = kinds.restriction ? restrictionOf(given, rules, points, refuse, tell) : null
  const warned = kinds.warning ? requiredPastDay(given, 'warnedOn', rules, refuse) : null
  const escalated = kinds.escalation ? requiredPastDay(given, 'escalatedOn', rules, refuse) : null
  const decision = escalated ? decisionOf(given, escalated, rules, refuse) : null
  if (!kinds.restriction && !kinds.warning && !kinds.escalation) refuse('measures', 'nothing-recorded')
  const service = given.services[0] ?? null
  checkServices(given, rules, kinds.restriction, refuse)
  return [
    ...(restriction ? [made(restriction, given.inForceOn)] : []),
    ...(warned
      ? [
          made(
            { kind: 'warning', service, channel: given.channel ?? 'email', lapsesOn: lapse(given, warned, rules) },
            warned,
          ),
        ]
      : []),
    ...(escalated
      ? [
          made(
            {
              kind: 'escalation',
              state: given.escalationState ?? 'pending',
              service,
              behaviours: given.behaviours,
              // With a decision, the reasons are the decision's.
              account: given.account || (decision === null ? given.reasons : ''),
              decision,
            },
            escalated,
          ),
        ]
      : []),
  ]
}

const oneOrNone = (record: ImportedRecord | null): ImportedRecord[] => (record ? [record] : [])

function recordMade(given: ParsedRow, what: ImportedRecord['what'], on: Day | null, timeZone: string): ImportedRecord {
  const { record, recordId, ownReference, notes, considered, evidence } = given
  return {
    id: record === null ? null : recordId,
    at: momentOf(given, on, timeZone),
    // In a council's own row, the approval is of the restriction.
    said: {
      approvedBy: approverOf(given, what.kind),
      ownReference,
      notes,
      considered: what.kind === 'restriction' ? considered : '',
      evidence,
    },
    what,
  }
}

/** Who approved, according to the file; for an escalation, who decided. */
function approverOf({ record, approvedBy, answeredBy }: ParsedRow, kind: ImportedRecord['what']['kind']): string {
  if (kind === 'escalation' && answeredBy !== '') return answeredBy
  return kind === 'restriction' || record !== null ? approvedBy : ''
}

/** P10, P13: the decision that closed an escalation, if the file says when; nobody here made it. */
function decisionOf(
  { escalationState, doneAt: at, reasons, feedback, recordId, record }: ParsedRow,
  escalated: Day,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): ImportedEscalation['decision'] {
  if (at === null || record !== 'escalation') return null
  const outcome = decidedStates.find((state) => state === escalationState)
  const on = dayAt(new Date(at), timeZone)
  if (outcome === undefined) refuse('doneAt', 'not-decided')
  if (on > today) refuse('doneAt', 'date-in-future')
  if (recordId === null && on < escalated) refuse('doneAt', 'answered-before-it-came')
  return outcome ? { outcome, reasons, feedback, at } : null
}

/** The recorded moment if it is on that day; else noon, since a day alone has no hour. */
function momentOf({ recordedAt, record }: ParsedRow, on: Day | null, timeZone: string): string | null {
  const fits = recordedAt !== null && (record !== null || on === null || dayAt(new Date(recordedAt), timeZone) === on)
  return fits ? recordedAt : on && noonOf(on)
}

const lapse = (given: ParsedRow, warned: Day, { warningLapsesAfterMonths, timeZone }: ImportRules): Day =>
  given.lapsesOn ?? lapsesOn(new Date(noonOf(warned)), warningLapsesAfterMonths, timeZone)

function checkServices(
  { services, recordId }: ParsedRow,
  rules: ImportRules,
  several: boolean,
  refuse: ReportFinding,
): void {
  if (!several && services.length > 1) refuse('services', 'one-service')
  if (recordId === null && services.some((one) => !rules.services.includes(one))) refuse('services', 'unknown-service')
}
