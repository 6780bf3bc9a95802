import type { Judgment } from '../../policy/vocabulary-judging.ts'
import type { Reading } from '../store.ts'

/** Something judged by somebody who had a part in the restriction. `involvement` is JSON; null: an earlier version. */
export type JudgedWithPart = {
  judgment: Judgment
  at: string
  restrictionId: string
  customerId: string
  by: { oid: string; name: string }
  outcome: string
  involvement: string | null
  reason: string
}

/** The newest of them, at most `most`. What came from a file was judged by nobody here. */
export async function judgedWithPart(reading: Reading, most: number): Promise<JudgedWithPart[]> {
  const all = [
    ...(await answers(reading, 'representations', most)).map((one) => ({
      ...one,
      judgment: 'representation' as const,
    })),
    ...(await answers(reading, 'circumstances', most)).map((one) => ({ ...one, judgment: 'circumstances' as const })),
    ...(await reviews(reading, most)).map((one) => ({ ...one, judgment: 'review' as const })),
  ]
  return all
    .toSorted((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1))
    .slice(0, most)
    .map(({ by_oid, by_name, at, outcome, reason, ...one }) => ({
      ...one,
      at: at ?? '',
      outcome: outcome ?? '',
      reason: reason ?? '',
      by: { oid: by_oid ?? '', name: by_name ?? '' },
    }))
}

const answers = (reading: Reading, table: 'representations' | 'circumstances', most: number) =>
  reading
    .selectFrom(table)
    .innerJoin('restrictions', 'restrictions.id', `${table}.restriction_id`)
    .leftJoin('imported_records', 'imported_records.record_id', `${table}.id`)
    .select(['restriction_id as restrictionId', 'restrictions.customer_id as customerId', 'involvement', 'outcome'])
    .select(['answered_at as at', 'answered_by_oid as by_oid', 'answered_by_name as by_name'])
    .select('same_officer_reason as reason')
    .where('same_officer_reason', 'is not', null)
    .where('imported_records.record_id', 'is', null)
    .orderBy('answered_at', 'desc')
    .limit(most)
    .execute()

const reviews = (reading: Reading, most: number) =>
  reading
    .selectFrom('reviews')
    .innerJoin('restrictions', 'restrictions.id', 'reviews.restriction_id')
    .leftJoin('imported_records', 'imported_records.record_id', 'reviews.id')
    .select(['restriction_id as restrictionId', 'restrictions.customer_id as customerId', 'involvement', 'outcome'])
    .select(['reviewed_at as at', 'reviews.by_oid', 'reviews.by_name', 'same_officer_reason as reason'])
    .where('same_officer_reason', 'is not', null)
    .where('imported_records.record_id', 'is', null)
    .orderBy('reviewed_at', 'desc')
    .limit(most)
    .execute()
