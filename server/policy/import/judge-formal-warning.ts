import type { Day } from '../calendar.ts'
import { formalWarningLapsesOn } from '../formal-warning/formal-warning.ts'
import type { FormalWarningState } from '../vocabulary-outcomes.ts'
import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedFormalWarning, ParsedRow } from './imported.ts'

/**
 * P10, G (LGSCO): a line of a formal warning. It was given on the day of its letter; without a state, that is what the
 * line says. Null if no record can be made of it; the findings say why the line is not imported.
 */
export function formalWarningOf(
  given: ParsedRow,
  rules: ImportRules,
  refuse: ReportFinding,
): { what: ImportedFormalWarning; on: Day } | null {
  const state: FormalWarningState = given.formalWarningState ?? 'given'
  const isTold = state === 'given' || given.warnedOn !== null
  const sentOn = isTold ? requiredPastDay(given, 'warnedOn', rules, refuse) : null
  const decidedOn = !isTold || given.happenedOn ? pastDay(given, 'happenedOn', rules, refuse) : sentOn
  const withdrawnOn = state === 'withdrawn' ? withdrawnDay(given, rules, refuse) : null
  const on = sentOn ?? decidedOn
  if (state === 'to-send' && sentOn !== null) refuse('warnedOn', 'waits-but-sent')
  if (on === null) return null
  // The register's own file is true to what happened, whatever a clock said.
  if (given.recordId === null) {
    if (sentOn !== null && decidedOn !== null && sentOn < decidedOn) refuse('warnedOn', 'sent-before-decided')
    if (withdrawnOn !== null && withdrawnOn < on) refuse('liftedOn', 'end-before-start')
  }
  const { services, behaviours, reasons, letterMethod, letterText, withdrawnWhy, escalationId, doneAt } = given
  return {
    on,
    what: {
      kind: 'formal-warning',
      state,
      service: services[0] ?? null,
      behaviours,
      reasons,
      decidedOn: decidedOn ?? on,
      sentOn,
      lapsesOn: sentOn && (given.lapsesOn ?? formalWarningLapsesOn(sentOn, rules.formalWarningLapsesAfterMonths)),
      lapsesAfterMonths: rules.formalWarningLapsesAfterMonths,
      method: sentOn === null ? null : letterMethod,
      text: sentOn ? letterText : '',
      recordedAt: sentOn && (doneAt ?? noonOf(sentOn)),
      withdrawnOn,
      withdrawnWhy: state === 'withdrawn' ? withdrawnWhy : '',
      escalationId,
    },
  }
}

const pastDay = (given: ParsedRow, field: 'happenedOn', rules: ImportRules, refuse: ReportFinding) =>
  requiredPastDay(given, field, rules, refuse, 'day-missing')

function withdrawnDay({ liftedOn }: ParsedRow, { today }: ImportRules, refuse: ReportFinding): Day | null {
  if (liftedOn === null) refuse('liftedOn', 'day-missing')
  else if (liftedOn > today) refuse('liftedOn', 'date-in-future')
  return liftedOn
}
