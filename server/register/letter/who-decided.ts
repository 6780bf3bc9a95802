import type { Account } from '../../policy/judging/same-person.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'
import type { KeptClosingLetter } from './closing-letters.ts'
import type { KeptLetter } from './letters.ts'

/**
 * P14: who decided what a letter about a restriction tells: the restriction, or an answer or a review. Null: the register
 * does not know, as for what came from a file, or where an officer lifted it without being asked.
 */
export async function whoDecided(
  reading: Reading,
  { id, restrictionId, kind }: Pick<KeptLetter, 'id' | 'restrictionId' | 'kind'>,
): Promise<Decider | null> {
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
  return await asKnown(reading, row)
}

/**
 * P4, P14: who decided what a letter tells of an objection, of a warning withdrawn or of precautions. Null: the register
 * does not know, as for what came from a file.
 */
export async function whoClosed(
  reading: Reading,
  { about, kind, madeAt }: Pick<KeptClosingLetter, 'about' | 'kind' | 'madeAt'>,
): Promise<Decider | null> {
  if ('precautionId' in about) {
    const ended = reading
      .selectFrom('precautions')
      .select(['ended_by_oid as oid', 'ended_by_tid as tid', 'ended_by_name as name'])
      .where('id', '=', about.precautionId)
    return await asKnown(reading, await ended.executeTakeFirst())
  }
  const answered = reading
    .selectFrom('objections')
    .select(['answered_by_oid as oid', 'answered_by_tid as tid', 'answered_by_name as name'])
    .where('formal_warning_id', '=', about.formalWarningId)
    .where('answered_at', '=', madeAt)
  const withdrawn = reading
    .selectFrom('formal_warnings')
    .select(['withdrawn_by_oid as oid', 'withdrawn_by_tid as tid', 'withdrawn_by_name as name'])
    .where('id', '=', about.formalWarningId)
  return await asKnown(reading, await (kind === 'objection-answer' ? answered : withdrawn).executeTakeFirst())
}

type Decider = Account & { name: string }
type Columns = { oid: string | null; tid: string | null; name: string | null }

/** With the address and the person's key, as the register knew the account last. */
async function asKnown(reading: Reading, row: Columns | undefined): Promise<Decider | null> {
  if (!row?.oid || !row.tid || !row.name) return null
  const known = await reading
    .selectFrom('accounts')
    .select(['by_oid', 'by_tid', 'by_address', 'by_key'])
    .where('by_oid', '=', row.oid)
    .where('by_tid', '=', row.tid)
    .executeTakeFirst()
  return known ? { ...accountOf(known), name: row.name } : { oid: row.oid, tid: row.tid, name: row.name }
}
