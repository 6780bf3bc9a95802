import type { ImportRules, ReportFinding } from '../../../../server/policy/import/import-rules.ts'
import type { ParsedRow } from '../../../../server/policy/import/imported.ts'
import { colleagues, councilDomain, sharedMailbox } from '../../../cast.ts'

/** Today is 3 November 2026. Of the council only what rules need, so that nothing else is loaded. */
export const rules: ImportRules = {
  today: '2026-11-03',
  timeZone: 'Europe/London',
  reach: { domains: [councilDomain], countryCallingCode: '44' },
  services: ['Housing', 'Planning'],
  councillors: [],
  contacts: [],
  clocks: { bankHolidays: ['2026-12-25', '2026-12-28'], filedMailWorkingDays: 5 },
  approvingPosts: ['Director of Customer Services'],
  reviewWithinMonths: 6,
  longestMonths: 24,
  warningLapsesAfterMonths: 12,
  acknowledgeWithinDays: 5,
  answerWithinDays: 28,
  formalWarningLapsesAfterMonths: 12,
}
export const sam = { name: colleagues.sam.name, post: 'Complaints Manager', address: colleagues.sam.address }
export const desk = { ...sharedMailbox, post: '' }
const nobody = { name: '', post: '', address: '' }

/** A row in which every cell is empty. */
const emptyRow: ParsedRow = {
  ...{ row: 2, recordId: null, customerId: null, name: '', alsoKnownAs: [], emails: [], telephones: [] },
  ...{ postalAddresses: [], shared: [], representatives: [], language: null, record: null },
  ...{ restrictionState: null, escalationState: null, formalWarningState: null },
  ...{ measures: null, duties: null, precautions: null, ways: null, contact: nobody, deputy: nobody },
  ...{ services: [], scopeReason: '', inForceOn: null, until: null, liftedOn: null, reviewOn: null },
  ...{ adjustments: '', reasons: '', letterSentOn: null, letterText: '', letterNotSent: '', letterMethod: null },
  ...{ atOnceReason: '', doneAt: null, feedback: '', answeredBy: '', mail: 'none', mailMarks: [], mailState: null },
  ...{ councillors: [], warnedOn: null, lapsesOn: null, channel: null, escalatedOn: null, behaviours: [] },
  ...{ account: '', recordedAt: null, approvedBy: '', ownReference: '', notes: '', considered: '', evidence: '' },
  ...{ varies: null, escalationId: null, withdrawnWhy: '', answerReasons: '' },
  ...{ restrictionId: null, happenedOn: null, receivedOn: null, dueOn: null, outcome: null, acknowledgedOn: null },
  ...{ acknowledgeBy: null, answerBy: null, sameOfficerReason: '', spokenBy: '', behaviourSince: '', needs: '' },
  ...{ lesserNow: '', letterKind: null, closingKind: null, aboutId: null, rightsKind: null, rightsOutcome: null },
  ...{ statement: '', dueBefore: null, extendedOn: null, extendedWhy: '' },
}

export const rowOf = (given: Partial<ParsedRow>): ParsedRow => ({ ...emptyRow, ...given })

export type Found = [part: keyof ParsedRow, what: string, about?: string]

/** Collects findings: those that stop the import, and those for information. */
export function reporter() {
  const [refused, told]: [Found[], Found[]] = [[], []]
  const into =
    (list: Found[]): ReportFinding =>
    (part, what, about) =>
      list.push(about === undefined ? [part, what] : [part, what, about])
  return { refused, told, refuse: into(refused), tell: into(told) }
}
