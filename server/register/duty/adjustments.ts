import type { Considered } from '../../policy/decision/considered.ts'
import { joinAdjustments } from '../../policy/duty/adjustments.ts'
import type { RestrictionState } from '../../policy/vocabulary.ts'
import type { Reading, Writing } from '../store.ts'

/** Equality Act s.20: what to do for the customers of these restrictions; those without adjustments are left out. */
export async function adjustmentsOf(reading: Reading, restrictionIds: string[]): Promise<Map<string, string>> {
  if (restrictionIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('restrictions')
    .select(['id', 'adjustments'])
    .where('id', 'in', restrictionIds)
    .where('adjustments', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, adjustments }) => [id, adjustments ?? '']))
}

/**
 * What to do for these customers now. An adjustment belongs to the person: it is what all their restrictions that apply
 * or will say together, or else what the newest one says.
 */
export async function currentAdjustments(reading: Reading, customerIds: string[]): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('restrictions')
    .select(['id', 'customer_id', 'state', 'adjustments'])
    .where('customer_id', 'in', customerIds)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  const found = new Map<string, string>()
  for (const [id, theirs] of Map.groupBy(rows, ({ customer_id }) => customer_id)) {
    const together = joinAdjustments(countingNow(theirs).map(({ adjustments }) => adjustments))
    if (together) found.set(id, together)
  }
  return found
}

/**
 * What to do for a customer in a letter: what its restriction says, if it is about one, and what the customer's others
 * say.
 */
export async function adjustmentsToMake(
  reading: Reading,
  { restrictionId, customerId }: { restrictionId: string | null; customerId: string },
): Promise<string | undefined> {
  const own = restrictionId === null ? undefined : (await adjustmentsOf(reading, [restrictionId])).get(restrictionId)
  const current = (await currentAdjustments(reading, [customerId])).get(customerId)
  return joinAdjustments([own ?? null, current ?? null]) ?? undefined
}

/**
 * Equality Act s.20: what officers answered on adjustments when they decided on a restriction, for a letter: of the
 * restriction that it is about, and of the customer's that apply or will; or else of the newest one.
 */
export async function adjustmentsConsidered(
  reading: Reading,
  { restrictionId, customerId }: { restrictionId: string | null; customerId: string },
): Promise<string[]> {
  const rows = await reading
    .selectFrom('restrictions')
    .select(['id', 'state', 'considered'])
    .where('customer_id', '=', customerId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return countingNow(rows, restrictionId).flatMap(({ considered }) =>
    considered === null ? [] : [(JSON.parse(considered) as Considered).reasonableAdjustments],
  )
}

/** Of a customer's restrictions, oldest first: those that apply or will, and this one; or else the newest. */
function countingNow<R extends { id: string; state: RestrictionState }>(rows: R[], restrictionId?: string | null): R[] {
  const counting = rows.filter(({ id, state }) => id === restrictionId || state === 'agreed' || state === 'in-force')
  return counting.length > 0 ? counting : rows.slice(-1)
}

/** G, Equality Act 2010: the adjustments to make for the customer under this restriction; null for none. */
export async function setAdjustments(tx: Writing, restrictionId: string, adjustments: string | null): Promise<void> {
  await tx.updateTable('restrictions').set({ adjustments }).where('id', '=', restrictionId).execute()
}
