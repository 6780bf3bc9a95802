import type { ReportFinding } from '../../../../server/policy/import/import-rules.ts'
import type { ParsedRow } from '../../../../server/policy/import/imported.ts'
import { colleagues, sharedMailbox } from '../../../cast.ts'

export const sam = { name: colleagues.sam.name, post: 'Complaints Manager', address: colleagues.sam.address }
export const desk = { ...sharedMailbox, post: '' }
const nobody = { name: '', post: '', address: '' }

/** A row in which every cell is empty. */
const emptyRow: ParsedRow = {
  ...{ row: 2, name: '', alsoKnownAs: [], emails: [], telephones: [], postalAddresses: [], isShared: false },
  ...{ restrictionState: null, measures: null, ways: null, contact: nobody, services: [] },
  ...{ inForceOn: null, until: null, liftedOn: null, reviewOn: null, reasons: '', letterSentOn: null },
  ...{ letterNotSent: '', mail: 'none', warnedOn: null, approvedBy: '', ownReference: '', notes: '' },
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

/** What rows of both kinds say at least. */
export const restricted: Given = {
  measures: [{ kind: 'designated-contact' }],
  contact: sam,
  inForceOn: '2026-05-04',
  letterSentOn: '2026-05-01',
  reviewOn: '2026-12-01',
}
export const warned: Given = { warnedOn: '2026-06-01' }
