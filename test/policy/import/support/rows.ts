import type { ReportFinding } from '../../../../server/policy/import/import-rules.ts'
import type { ParsedRow } from '../../../../server/policy/import/imported.ts'
import { colleagues, sharedMailbox } from '../../../cast.ts'

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

export type Given = Partial<ParsedRow>

/** What rows of three kinds say at least. */
export const restricted: Given = {
  measures: [{ kind: 'designated-contact' }],
  contact: sam,
  inForceOn: '2026-05-04',
  letterSentOn: '2026-05-01',
  reviewOn: '2026-12-01',
}
export const warned: Given = { warnedOn: '2026-06-01' }
export const escalated: Given = { escalatedOn: '2026-07-01' }
