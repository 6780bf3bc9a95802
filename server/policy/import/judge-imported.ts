import type { Day } from '../calendar.ts'
import type { ContactPoint } from '../contact-point/contact-point.ts'
import { lapsesOn } from '../warning/warning.ts'
import { completeContact } from './complete-contact.ts'
import { judgePoints } from './import-points.ts'
import { type ImportRules, noonOf, type ReportFinding } from './import-rules.ts'
import type { ImportedRecord, ImportedRow, ParsedRow } from './imported.ts'
import { restrictionOf } from './judge-restriction.ts'

/** Checks a row of a sheet against the policy. Null if the row cannot be imported; the findings say why. */
export function judgeRow(row: ParsedRow, rules: ImportRules, tell: ReportFinding): ImportedRow | null {
  const given = { ...row, contact: completeContact(row.contact, rules.contacts) }
  let sound = true
  const refuse: ReportFinding = (part, what, about) => {
    sound = false
    tell(part, what, about)
  }
  const points = judgePoints(given, rules, refuse, tell)
  const records = recordsOf(given, rules, points, refuse, tell)
  return sound ? { row: given.row, points, records } : null
}

/** A row may record a restriction, a polite warning, or both. */
function recordsOf(
  given: ParsedRow,
  rules: ImportRules,
  points: ContactPoint[],
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRecord[] {
  const { warnedOn, services } = given
  const isRestriction = given.measures !== null || given.inForceOn !== null
  const restriction = isRestriction ? restrictionOf(given, rules, points, refuse, tell) : null
  if (warnedOn !== null && warnedOn > rules.today) refuse('warnedOn', 'date-in-future')
  if (!isRestriction && warnedOn === null) refuse('measures', 'nothing-recorded')
  if (!isRestriction && services.length > 1) refuse('services', 'one-service')
  if (services.some((one) => !rules.services.includes(one))) refuse('services', 'unknown-service')
  return [
    ...(restriction ? [recordMade(given, restriction, given.inForceOn)] : []),
    ...(warnedOn === null ? [] : [recordMade(given, warningOf(warnedOn, given, rules), warnedOn)]),
  ]
}

/** P9: it lapses as the council's settings say. */
const warningOf = (warnedOn: Day, { services }: ParsedRow, rules: ImportRules): ImportedRecord['what'] => ({
  kind: 'warning',
  service: services[0] ?? null,
  lapsesOn: lapsesOn(new Date(noonOf(warnedOn)), rules.warningLapsesAfterMonths, rules.timeZone),
})

/** The approval is of the restriction. */
const recordMade = (
  { approvedBy, ownReference, notes }: ParsedRow,
  what: ImportedRecord['what'],
  on: Day | null,
): ImportedRecord => ({
  at: on && noonOf(on),
  said: { approvedBy: what.kind === 'restriction' ? approvedBy : '', ownReference, notes },
  what,
})
