import { createHash } from 'node:crypto'
import type { ImportedRow, RowGiven } from '../../policy/import/imported.ts'
import type { LineKind } from '../../policy/vocabulary-import.ts'

/** Columns added since files were first imported. */
const columnsAddedLater = new Set<string>([
  'letterText',
  'considered',
  'evidence',
  'letterMethod',
  'atOnceReason',
  'doneAt',
  'restrictionId',
  'happenedOn',
  'receivedOn',
  'dueOn',
  'outcome',
  'acknowledgedOn',
  'acknowledgeBy',
  'answerBy',
  'answeredBy',
  'sameOfficerReason',
  'spokenBy',
  'behaviourSince',
  'needs',
  'lesserNow',
  'letterKind',
  'precautions',
  'duties',
] satisfies (keyof RowGiven)[])

/** Leaves those columns out when empty, so that files imported before they existed are still recognised. */
export function saidIn(given: RowGiven): string {
  const all = Object.entries({ ...given, row: 0 })
  const later = all.filter(([part, said]) => columnsAddedLater.has(part) && said !== '' && said !== null)
  return JSON.stringify(Object.fromEntries([...all.filter(([part]) => !columnsAddedLater.has(part)), ...later]))
}

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
