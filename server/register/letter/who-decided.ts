import type { Account } from '../../policy/judging/same-person.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'
import type { KeptLetter } from './letters.ts'

/**
 * P14: who decided what a letter about a restriction tells: the restriction, or an answer or a review. Null: the register
 * does not know, as for what came from a file, or where an officer lifted it without being asked.
 */
export async function whoDecided(
  reading: Reading,
  { id, restrictionId, kind }: Pick<KeptLetter, 'id' | 'restrictionId' | 'kind'>,
): Promise<(Account & { name: string }) | null> {
  if (kind === 'review-notice') return null
  return kind === 'restriction' || kind === 'variation'
    ? await whoAgreed(reading, restrictionId)
    : await whoJudged(reading, { id, restrictionId, kind })
}

async function whoAgreed(reading: Reading, restrictionId: string) {
  const row = await reading
    .selectFrom('restrictions')
    .leftJoin('imported_records', 'imported_records.record_id', 'restrictions.id')
    .select(['by_oid', 'by_tid', 'by_name', 'by_address', 'by_key', 'import_id'])
    .where('restrictions.id', '=', restrictionId)
    .executeTakeFirst()
  return row && row.import_id === null ? { ...accountOf(row), name: row.by_name } : null
}

/** The letter was made with the answer or the review, so both have the same moment. */
async function whoJudged(
  reading: Reading,
  { id, restrictionId, kind }: Pick<KeptLetter, 'id' | 'restrictionId' | 'kind'>,
) {
  const madeAt = reading.selectFrom('letters').select('made_at').where('letters.id', '=', id)
  const answered = (table: 'representations' | 'circumstances') =>
    reading
      .selectFrom(table)
      .select(['answered_by_oid as oid', 'answered_by_tid as tid', 'answered_by_name as name'])
      .where('restriction_id', '=', restrictionId)
      .where('answered_at', '=', madeAt)
  const reviewed = reading
    .selectFrom('reviews')
    .select(['by_oid as oid', 'by_tid as tid', 'by_name as name'])
    .where('restriction_id', '=', restrictionId)
    .where('reviewed_at', '=', madeAt)
  const either = answered('representations').unionAll(answered('circumstances')).unionAll(reviewed)
  const only = kind === 'representation-answer' ? answered('representations') : reviewed
  const row = await (kind === 'lifting' ? either : only).executeTakeFirst()
  if (!row?.oid || !row.tid || !row.name) return null
  const known = await reading
    .selectFrom('accounts')
    .select(['by_oid', 'by_tid', 'by_address', 'by_key'])
    .where('by_oid', '=', row.oid)
    .where('by_tid', '=', row.tid)
    .executeTakeFirst()
  return known ? { ...accountOf(known), name: row.name } : { oid: row.oid, tid: row.tid, name: row.name }
}
