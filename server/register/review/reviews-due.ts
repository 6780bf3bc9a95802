import type { Day } from '../../policy/calendar.ts'
import type { ReviewOutcome } from '../../policy/vocabulary.ts'
import type { Reading } from '../store.ts'

/** Restrictions in force on `today` with a review due on or before `by`, most urgent first, at most `most`. */
export async function reviewsDueInOrder(
  reading: Reading,
  { today, by, most }: { today: Day; by: Day; most: number },
): Promise<{ restrictionId: string; customerId: string; dueOn: Day }[]> {
  return await reading
    .selectFrom('restrictions')
    .select(['id as restrictionId', 'customer_id as customerId'])
    .select((eb) => eb.ref('review_due').$notNull().as('dueOn'))
    .where('state', '=', 'in-force')
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .where('review_due', '<=', by)
    .orderBy('review_due')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** The last review of each of these. */
export async function lastReviews(
  reading: Reading,
  restrictionIds: string[],
): Promise<Map<string, { outcome: ReviewOutcome; reviewedAt: string }>> {
  if (restrictionIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('reviews')
    .select(['restriction_id', 'outcome', 'reviewed_at'])
    .where('restriction_id', 'in', restrictionIds)
    .orderBy('reviewed_at')
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(({ restriction_id, outcome, reviewed_at }) => [restriction_id, { outcome, reviewedAt: reviewed_at }]),
  )
}
