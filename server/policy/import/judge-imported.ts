import { type Day, dayAt } from '../calendar.ts'
import { type ContactPoint, readContactPoint } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import { decidedStates } from '../vocabulary.ts'
import { lapsesOn } from '../warning/warning.ts'
import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedEscalation, ImportedRecord, ImportedRow, RowGiven } from './imported.ts'
import { dependentOf, isDependentKind } from './judge-dependents.ts'
import { restrictionOf } from './judge-restriction.ts'

/**
 * Checks a row of a file against the policy. A row exported from the register (it has an id) is accepted as it was, and
 * only what is still in force must meet today's settings. Null if the row cannot be imported; the findings say why.
 */
export function judgeRow(given: RowGiven, rules: ImportRules, tell: ReportFinding): ImportedRow | null {
  let sound = true
  const refuse: ReportFinding = (part, what, about) => {
    sound = false
    tell(part, what, about)
  }
  const points = pointsOf(given, rules, refuse)
  const records = recordsOf(given, rules, points, refuse, tell)
  return sound ? { row: given.row, customerId: given.customerId, points, records } : null
}

function pointsOf(given: RowGiven, { reach }: ImportRules, refuse: ReportFinding): ContactPoint[] {
  const read = (part: 'name' | 'alsoKnownAs' | 'emails' | 'telephones', values: string[]): ContactPoint[] => {
    const kind = part === 'emails' ? 'email' : part === 'telephones' ? 'number' : 'name'
    const wrong = { email: 'address-not-valid', number: 'number-not-valid', name: 'name-not-valid' } as const
    return values.flatMap((value) => {
      const point = readContactPoint(kind, value, reach)
      if (!(point instanceof Refusal)) return point
      refuse(part, point.refusal === 'colleague' ? 'colleague' : wrong[kind])
      return []
    })
  }
  const ways = [...read('emails', given.emails), ...read('telephones', given.telephones)]
  const names = [...read('name', given.name === '' ? [] : [given.name]), ...read('alsoKnownAs', given.alsoKnownAs)]
  // The register's own entries may have less than a new entry must have.
  if (given.customerId === null) {
    if (given.name === '') refuse('name', 'name-missing')
    if (given.emails.length === 0 && given.telephones.length === 0) refuse('emails', 'nothing-to-know-by')
  }
  const all = [...names, ...ways]
  return all.filter((point, i) => all.findIndex(({ kind, key }) => kind === point.kind && key === point.key) === i)
}

function recordsOf(
  given: RowGiven,
  rules: ImportRules,
  points: ContactPoint[],
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRecord[] {
  const { record } = given
  if (isDependentKind(record)) {
    checkServices(given, rules, false, refuse)
    const dependent = dependentOf(given, record, rules, refuse)
    return dependent ? [dependent] : []
  }
  const kinds = {
    restriction: record === 'restriction' || (record === null && (given.measures !== null || given.inForceOn !== null)),
    warning: record === 'warning' || (record === null && given.warnedOn !== null),
    escalation: record === 'escalation' || (record === null && given.measures === null && given.escalatedOn !== null),
  }
  const { ownReference, notes, considered, evidence } = given
  const made = (what: ImportedRecord['what'], on: Day | null): ImportedRecord => ({
    id: record === null ? null : given.recordId,
    at: momentOf(given, on, rules.timeZone),
    // In a council's own row, the approval is of the restriction.
    said: {
      approvedBy: approverOf(given, what.kind),
      ownReference,
      notes,
      considered: what.kind === 'restriction' ? considered : '',
      evidence,
    },
    what,
  })
  const restriction = kinds.restriction ? restrictionOf(given, rules, points, refuse, tell) : null
  const warned = kinds.warning ? requiredPastDay(given, 'warnedOn', rules, refuse) : null
  const escalated = kinds.escalation ? requiredPastDay(given, 'escalatedOn', rules, refuse) : null
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
              account: given.account || (given.doneAt === null ? given.reasons : ''),
              decision: decisionOf(given, escalated, rules, refuse),
            },
            escalated,
          ),
        ]
      : []),
  ]
}

/** Who approved, according to the file; for an escalation, who decided. */
function approverOf({ record, approvedBy, answeredBy }: RowGiven, kind: ImportedRecord['what']['kind']): string {
  if (kind === 'escalation' && answeredBy !== '') return answeredBy
  return kind === 'restriction' || record !== null ? approvedBy : ''
}

/** P10, P13: the decision that closed an escalation, if the file says when; nobody here made it. */
function decisionOf(
  { escalationState, doneAt: at, reasons, feedback, recordId, record }: RowGiven,
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
function momentOf({ recordedAt, record }: RowGiven, on: Day | null, timeZone: string): string | null {
  const fits = recordedAt !== null && (record !== null || on === null || dayAt(new Date(recordedAt), timeZone) === on)
  return fits ? recordedAt : on && noonOf(on)
}

const lapse = (given: RowGiven, warned: Day, { warningLapsesAfterMonths, timeZone }: ImportRules): Day =>
  given.lapsesOn ?? lapsesOn(new Date(noonOf(warned)), warningLapsesAfterMonths, timeZone)

function checkServices(
  { services, recordId }: RowGiven,
  rules: ImportRules,
  several: boolean,
  refuse: ReportFinding,
): void {
  if (!several && services.length > 1) refuse('services', 'one-service')
  if (recordId === null && services.some((one) => !rules.services.includes(one))) refuse('services', 'unknown-service')
}
