import type { FindingName } from '../../../server/policy/import/import-finding.ts'
import type { ImportRules, ReportFinding } from '../../../server/policy/import/import-rules.ts'
import type { ParsedRow } from '../../../server/policy/import/imported.ts'
import { importRules } from '../../support/import-rules.ts'

/** Today is 3 November 2026. An objection is answered within 28 days, a formal warning lapses after 12 months. */
export const rules: ImportRules = {
  ...importRules,
  timeZone: 'Europe/London',
  clocks: { bankHolidays: ['2026-12-25', '2026-12-28'], filedMailWorkingDays: 5 },
}

const nobody = { name: '', post: '', address: '' }

/** A row that says nothing. */
const emptyRow: ParsedRow = {
  ...{ row: 2, recordId: null, customerId: null, name: '', alsoKnownAs: [], emails: [], telephones: [] },
  ...{ postalAddresses: [], shared: [], representatives: [], language: null, record: null, restrictionState: null },
  ...{ escalationState: null, formalWarningState: null, measures: null, duties: null, precautions: null, ways: null },
  ...{ contact: nobody, deputy: nobody, services: [], scopeReason: '', inForceOn: null, until: null, liftedOn: null },
  ...{ reviewOn: null, adjustments: '', reasons: '', letterSentOn: null, letterText: '', letterNotSent: '' },
  ...{ letterMethod: null, atOnceReason: '', doneAt: null, feedback: '', answeredBy: '', mail: 'none', mailMarks: [] },
  ...{ mailState: null, councillors: [], warnedOn: null, lapsesOn: null, channel: null, escalatedOn: null },
  ...{ behaviours: [], account: '', recordedAt: null, approvedBy: '', ownReference: '', notes: '', considered: '' },
  ...{ evidence: '', varies: null, escalationId: null, withdrawnWhy: '', answerReasons: '', restrictionId: null },
  ...{ happenedOn: null, receivedOn: null, dueOn: null, outcome: null, acknowledgedOn: null, acknowledgeBy: null },
  ...{ answerBy: null, sameOfficerReason: '', spokenBy: '', behaviourSince: '', needs: '', lesserNow: '' },
  ...{ letterKind: null, closingKind: null, aboutId: null, rightsKind: null, rightsOutcome: null, statement: '' },
  ...{ dueBefore: null, extendedOn: null, extendedWhy: '' },
}

export type Given = Partial<ParsedRow>
export type Refused = [part: keyof ParsedRow, what: FindingName][]

/** What a rule makes of a row that says only this, and what it refuses in which part of it. */
export function judged<Made>(
  rule: (given: ParsedRow, rules: ImportRules, refuse: ReportFinding) => Made,
  given: Given,
  by: ImportRules = rules,
): { made: Made; refused: Refused } {
  const refused: Refused = []
  const made = rule({ ...emptyRow, ...given }, by, (part, what) => refused.push([part, what]))
  return { made, refused }
}
