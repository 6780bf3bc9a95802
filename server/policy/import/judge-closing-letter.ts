import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type { ImportedRecord, ParsedRow } from './imported.ts'
import type { ImportedClosingLetter } from './imported-dependents.ts'
import { deliveryOf } from './judge-dependents.ts'

/**
 * P4, P14: a line of a letter that says how a formal warning or precautions ended. The caller has all lines, so it checks
 * that these exist. Null if no record can be made of it; the findings say why the line is not imported.
 */
export function closingLetterOf(
  given: ParsedRow,
  rules: ImportRules,
  refuse: ReportFinding,
): ImportedRecord<ImportedClosingLetter> | null {
  const { aboutId, closingKind: letter, recordId, answeredBy, ownReference, notes } = given
  if (aboutId === null) refuse('aboutId', 'about-not-named')
  if (letter === null) refuse('letterKind', 'letter-not-known')
  const decidedOn = requiredPastDay(given, 'happenedOn', rules, refuse, 'day-missing')
  const gone = deliveryOf(given, rules.today, refuse)
  const tooEarly = gone?.how === 'sent' && decidedOn !== null && gone.sentOn < decidedOn
  if (tooEarly && recordId === null) refuse('letterSentOn', 'sent-before-decided')
  if (aboutId === null || letter === null || decidedOn === null) return null
  return {
    id: recordId,
    at: given.recordedAt ?? noonOf(decidedOn),
    said: { approvedBy: answeredBy, ownReference, notes, considered: '', evidence: '' },
    what: { kind: 'closing-letter', aboutId, letter, decidedOn, gone },
  }
}
