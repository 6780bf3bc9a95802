import { createHash } from 'node:crypto'
import type { ImportedRow, ParsedRow } from '../../policy/import/imported.ts'
import type { ImportedKind } from '../../policy/vocabulary-import.ts'

const nobody = { name: '', post: '', address: '' }

/** What a row says, as one text: the same as in 1.0.0, whose rows had more parts, so that its files are recognised. */
export function saidIn(given: ParsedRow): string {
  const { name, alsoKnownAs, emails, telephones, postalAddresses, isShared, restrictionState, measures, ways } = given
  const { contact, services, inForceOn, until, liftedOn, reviewOn, reasons, letterSentOn, letterNotSent } = given
  const { mail, warnedOn, approvedBy, ownReference, notes } = given
  const homes = postalAddresses.filter((one) => /\d[a-z]{2}$/i.test(one.trim()))
  const shared = isShared ? [...emails, ...telephones, ...homes] : []
  const later = Object.entries({ postalAddresses, shared, ways }).filter(([, said]) => said !== null && said.length > 0)
  return JSON.stringify({
    ...{ row: 0, recordId: null, customerId: null, name, alsoKnownAs, emails, telephones, record: null },
    ...{ restrictionState, escalationState: null, measures, contact, deputy: nobody, services },
    ...{ inForceOn, until, liftedOn, reviewOn, reasons, letterSentOn, letterNotSent },
    ...{ mail, mailState: null, councillors: [], warnedOn, lapsesOn: null, channel: null, escalatedOn: null },
    ...{ behaviours: [], account: '', recordedAt: null, approvedBy, ownReference, notes, varies: null },
    ...{ escalationId: null, ...Object.fromEntries(later) },
  })
}

/** The key for the fingerprint of a row's record of this kind; `person`: which one of several people in the row. */
export const fingerprintKey = (row: number, kind: ImportedKind, person = 0): string =>
  person === 0 ? `${row} ${kind}` : `${row} ${kind} ${person}`

/** The same row has the same hash in every file. */
export const hashOf = (said: string, kind: ImportedKind): string =>
  createHash('sha256').update(`${kind} ${said}`).digest('hex')

/** The fingerprints of all records of these rows. */
export const fingerprintsOf = (rows: readonly ImportedRow[], fingerprints: ReadonlyMap<string, string>): string[] =>
  rows.flatMap(({ row, person, records }) =>
    records.flatMap(({ what }) => fingerprints.get(fingerprintKey(row, what.kind, person)) ?? []),
  )
