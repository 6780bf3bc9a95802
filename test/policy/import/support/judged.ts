import type { FindingName } from '../../../../server/policy/import/import-finding.ts'
import type { ImportRules, ReportFinding } from '../../../../server/policy/import/import-rules.ts'
import type { ParsedRow } from '../../../../server/policy/import/imported.ts'
import { importRules as rules } from '../../../support/import-rules.ts'
import { type Given, rowOf } from './rows.ts'

export type Refused = [part: keyof ParsedRow, what: FindingName][]

/** What a rule makes of a row that says only this, and what it refuses in which part of it. */
export function judged<Made>(
  rule: (given: ParsedRow, rules: ImportRules, refuse: ReportFinding) => Made,
  given: Given,
  by: ImportRules = rules,
): { made: Made; refused: Refused } {
  const refused: Refused = []
  const made = rule(rowOf(given), by, (part, what) => refused.push([part, what]))
  return { made, refused }
}
