import type { Account } from '../../policy/judging/same-person.ts'
import { doneHere } from '../import/imports.ts'
import type { Reading } from '../store.ts'
import { withTheirAccounts } from './accounts.ts'

/**
 * P14: who decided here that a restriction stays, at a review or in an answer about any of these versions. What a file
 * brought was decided elsewhere.
 */
export async function whoKeptRestrictions(reading: Reading, ids: readonly string[]): Promise<Account[]> {
  const reviewed = reading
    .selectFrom('reviews')
    .leftJoin('imported_records', 'imported_records.record_id', 'reviews.id')
    .select(['by_oid as oid', 'by_tid as tid'])
    .where('restriction_id', 'in', ids)
    .where('outcome', '=', 'continued')
    .where('imported_records.record_id', 'is', null)
  const answers = [
    ...(await answered(reading, 'representations', ids).execute()),
    ...(await answered(reading, 'circumstances', ids).execute()),
  ].filter(({ outcome }) => outcome === 'maintained' || outcome === 'continued')
  return await known(reading, [...(await reviewed.execute()), ...answers])
}

const answered = (reading: Reading, table: 'representations' | 'circumstances', ids: readonly string[]) =>
  reading
    .selectFrom(table)
    .leftJoin('imported_records', 'imported_records.record_id', `${table}.id`)
    .select(['answered_by_oid as oid', 'answered_by_tid as tid', 'outcome'])
    .where('restriction_id', 'in', ids)
    .where(doneHere('answered_at'))

/** P14: who answered here that a formal warning stays. */
export async function whoKeptWarning(reading: Reading, id: string): Promise<Account[]> {
  const rows = await reading
    .selectFrom('objections')
    .leftJoin('imported_records', 'imported_records.record_id', 'objections.id')
    .select(['answered_by_oid as oid', 'answered_by_tid as tid'])
    .where('formal_warning_id', '=', id)
    .where('outcome', '=', 'stays')
    .where(doneHere('answered_at'))
    .execute()
  return await known(reading, rows)
}

const known = async (reading: Reading, people: readonly { oid: string | null; tid: string | null }[]) =>
  await withTheirAccounts(
    reading,
    people.flatMap(({ oid, tid }) => (oid === null || tid === null ? [] : { oid, tid })),
  )
