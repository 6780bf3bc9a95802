import { createHash } from 'node:crypto'
import type { ImportedRow, ParsedRow } from '../../policy/import/imported.ts'
import type { LineKind } from '../../policy/vocabulary-import.ts'

/**
 * The parts of a row that the first version knew. Every later part counts only if the row fills it, so that a file made
 * before that part existed is still recognised.
 */
const firstParts: ReadonlySet<string> = new Set([
  ...(['row', 'recordId', 'customerId', 'name', 'alsoKnownAs', 'emails', 'telephones', 'record'] as const),
  ...(['restrictionState', 'escalationState', 'measures', 'contact', 'deputy', 'services'] as const),
  ...(['inForceOn', 'until', 'liftedOn', 'reviewOn', 'reasons', 'letterSentOn', 'letterNotSent'] as const),
  ...(['mail', 'mailState', 'councillors', 'warnedOn', 'lapsesOn', 'channel', 'escalatedOn', 'behaviours'] as const),
  ...(['account', 'recordedAt', 'approvedBy', 'ownReference', 'notes', 'varies', 'escalationId'] as const),
] satisfies (keyof ParsedRow)[])

/** What a row says, as one text. */
export function saidIn(given: ParsedRow): string {
  const all = Object.entries({ ...given, row: 0 })
  const first = all.filter(([part]) => firstParts.has(part))
  const later = all.filter(([part, said]) => !firstParts.has(part) && !isEmpty(said))
  return JSON.stringify(Object.fromEntries([...first, ...later]))
}

const isEmpty = (said: unknown): boolean => said === '' || said === null || (Array.isArray(said) && said.length === 0)

/** The key for the fingerprint of a row's record of this kind; `person`: which one of several people in the row. */
export const fingerprintKey = (row: number, kind: LineKind, person = 0): string =>
  person === 0 ? `${row} ${kind}` : `${row} ${kind} ${person}`

/** The same row has the same hash in every file. Keeping the text itself would take 90 MB for 100,000 rows. */
export const hashOf = (said: string, kind: LineKind): string =>
  createHash('sha256').update(`${kind} ${said}`).digest('hex')

/** The fingerprints of all records of these rows. */
export const fingerprintsOf = (rows: readonly ImportedRow[], fingerprints: ReadonlyMap<string, string>): string[] =>
  rows.flatMap(({ row, person, records }) =>
    records.flatMap(({ what }) => fingerprints.get(fingerprintKey(row, what.kind, person)) ?? []),
  )
