import type { JudgedWithPart as What } from '../../policy/vocabulary-judging.ts'
import { doneHere } from '../import/imports.ts'
import type { Reading } from '../store.ts'

/**
 * Something judged by somebody who had a part in the restriction, the formal warning, or what is recorded on the
 * customer. `involvement` is JSON; null: they decided it. `reason` is empty where none was needed.
 */
export type JudgedWithPart = {
  judgment: What
  at: string
  of: 'restriction' | 'formal-warning' | 'customer'
  ofId: string
  customerId: string
  by: { oid: string; name: string }
  outcome: string
  involvement: string | null
  reason: string
}

/**
 * The newest `most` of them. An answer that came with an imported file was given elsewhere, so it is none of them; one
 * that was given here to what the file had left open is.
 */
export async function judgedWithPart(reading: Reading, most: number): Promise<JudgedWithPart[]> {
  const all = [
    ...(await answers(reading, 'representations', most)).map((one) => ({
      ...one,
      judgment: 'representation' as const,
    })),
    ...(await answers(reading, 'circumstances', most)).map((one) => ({ ...one, judgment: 'circumstances' as const })),
    ...(await reviews(reading, most)).map((one) => ({ ...one, judgment: 'review' as const })),
    ...(await objections(reading, most)).map((one) => ({
      ...one,
      judgment: 'objection' as const,
      involvement: null,
    })),
    ...(await requests(reading, most)).map((one) => ({
      ...one,
      judgment: 'request' as const,
      involvement: '["record"]',
    })),
  ]
  return all
    .toSorted((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1))
    .slice(0, most)
    .map(({ by_oid, by_name, at, outcome, reason, ...one }) => ({
      ...one,
      of: aboutWhat(one.judgment),
      at: at ?? '',
      outcome: outcome ?? '',
      reason: reason ?? '',
      by: { oid: by_oid ?? '', name: by_name ?? '' },
    }))
}

const aboutWhat = (judgment: What): JudgedWithPart['of'] => {
  if (judgment === 'request') return 'customer'
  return judgment === 'objection' ? 'formal-warning' : 'restriction'
}

const answers = (reading: Reading, table: 'representations' | 'circumstances', most: number) =>
  reading
    .selectFrom(table)
    .innerJoin('restrictions', 'restrictions.id', `${table}.restriction_id`)
    .leftJoin('imported_records', 'imported_records.record_id', `${table}.id`)
    .select(['restriction_id as ofId', 'restrictions.customer_id as customerId', 'involvement', 'outcome'])
    .select(['answered_at as at', 'answered_by_oid as by_oid', 'answered_by_name as by_name'])
    .select('same_officer_reason as reason')
    // Whoever lifts a restriction needs no reason; before 1.0, no part was kept.
    .where(({ eb, or }) => or([eb('involvement', 'is not', null), eb('same_officer_reason', 'is not', null)]))
    .where(doneHere('answered_at'))
    .orderBy('answered_at', 'desc')
    .limit(most)
    .execute()

const reviews = (reading: Reading, most: number) =>
  reading
    .selectFrom('reviews')
    .innerJoin('restrictions', 'restrictions.id', 'reviews.restriction_id')
    .leftJoin('imported_records', 'imported_records.record_id', 'reviews.id')
    .select(['restriction_id as ofId', 'restrictions.customer_id as customerId', 'involvement', 'outcome'])
    .select(['reviewed_at as at', 'reviews.by_oid', 'reviews.by_name', 'same_officer_reason as reason'])
    .where('same_officer_reason', 'is not', null)
    .where('imported_records.record_id', 'is', null)
    .orderBy('reviewed_at', 'desc')
    .limit(most)
    .execute()

/** P14: to formal warnings. Whoever escalated answers none, so the part of whoever answered is that they decided it. */
const objections = (reading: Reading, most: number) =>
  reading
    .selectFrom('objections')
    .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
    .leftJoin('imported_records', 'imported_records.record_id', 'objections.id')
    .select(['formal_warnings.id as ofId', 'customer_id as customerId', 'outcome'])
    .select(['answered_at as at', 'answered_by_oid as by_oid', 'answered_by_name as by_name'])
    .select('same_officer_reason as reason')
    .where('same_officer_reason', 'is not', null)
    .where(doneHere('answered_at'))
    .orderBy('answered_at', 'desc')
    .limit(most)
    .execute()

/** G: objections and complaints about the record. */
const requests = (reading: Reading, most: number) =>
  reading
    .selectFrom('rights_requests')
    .leftJoin('imported_records', 'imported_records.record_id', 'rights_requests.id')
    .select(['customer_id as ofId', 'customer_id as customerId', 'outcome'])
    .select(['answered_at as at', 'answered_by_oid as by_oid', 'answered_by_name as by_name'])
    .select('same_officer_reason as reason')
    .where('same_officer_reason', 'is not', null)
    .where(doneHere('answered_at'))
    .orderBy('answered_at', 'desc')
    .limit(most)
    .execute()
