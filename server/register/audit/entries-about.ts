import { sql } from 'kysely'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading } from '../store.ts'
import type { AuditKind } from './audit-entry.ts'

/**
 * What the trail says of these records, oldest first. It has an index on the end of a record's id, and none on the whole.
 * The kind is compared only here: a store could otherwise read every entry of that kind.
 */
export async function entriesAbout(reading: Reading, subjectIds: readonly string[], kinds: readonly AuditKind[]) {
  const wanted: readonly string[] = kinds
  const found = []
  for (const some of inPieces(subjectIds, 500)) found.push(...(await everythingAbout(reading, some).execute()))
  return found.filter(({ what }) => wanted.includes(what)).toSorted((one, other) => one.seq - other.seq)
}

const everythingAbout = (reading: Reading, subjectIds: readonly string[]) =>
  reading
    .selectFrom('audit_trail')
    .select(['seq', 'what', 'subject_id as subjectId', 'by_oid as oid', 'by_tid as tid', 'facts'])
    .where(
      sql`substr(subject_id, 29)`,
      'in',
      subjectIds.map((id) => id.slice(28)),
    )
    .where('subject_id', 'in', subjectIds)
