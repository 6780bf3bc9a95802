import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { isOfCustomer, type Whose } from '../../policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import type { Reading, Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import { whoseOf } from './whose-columns.ts'

/** A contact point, and whether it was removed. */
export async function findContactPoint(
  reading: Reading,
  id: string,
): Promise<{ customerId: string; point: ContactPoint; whose: Whose; removed: boolean } | undefined> {
  const row = await reading
    .selectFrom('contact_points')
    .select(['customer_id', 'kind', 'value', 'key', 'whose', 'part', 'representative', 'removed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { customer_id, kind, value, key, removed_at } = row
  return { customerId: customer_id, point: { kind, value, key }, whose: whoseOf(row), removed: removed_at !== null }
}

/** A customer's contact points that count; a representative's are not the customer's. */
export const activePoints = (reading: Reading, customerId: string): Promise<{ id: string; kind: ContactPointKind }[]> =>
  reading
    .selectFrom('contact_points')
    .select(['id', 'kind'])
    .where('customer_id', '=', customerId)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .execute()

/** From now on it finds nobody; `replacedBy` is the contact point that corrects it. */
export async function removeContactPoint(
  tx: Writing,
  id: string,
  removed: { why: string; at: Date; by: Colleague; replacedBy: string | null },
): Promise<void> {
  await tx
    .updateTable('contact_points')
    .set({
      removed_at: removed.at.toISOString(),
      removed_why: removed.why,
      replaced_by: removed.replacedBy,
      removed_by_oid: removed.by.oid,
      removed_by_tid: removed.by.tid,
      removed_by_name: removed.by.name,
    })
    .where('id', '=', id)
    .execute()
}

/** A contact point with its history; `removed` if it no longer counts. */
export type PointSeen = {
  id: string
  kind: ContactPointKind
  value: string
  whose: Whose
  why: string
  addedAt: string
  by: { name: string }
  removed: null | { at: string; why: string; by: { name: string }; replacedBy: string | null }
}

/** All contact points that a customer ever had, in the order they were added. */
export async function contactPointsOf(reading: Reading, customerId: string): Promise<PointSeen[]> {
  const rows = await reading
    .selectFrom('contact_points')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    value: row.value,
    whose: whoseOf(row),
    why: row.why,
    addedAt: row.added_at,
    by: { name: row.by_name },
    removed:
      row.removed_at === null
        ? null
        : {
            at: row.removed_at,
            why: row.removed_why ?? '',
            by: { name: row.removed_by_name ?? '' },
            replacedBy: row.replaced_by,
          },
  }))
}

/** Whether it counts for the customer: not removed, and not a representative's. */
export const countsForCustomer = ({ removed, whose }: PointSeen): boolean => removed === null && isOfCustomer(whose)

/** Addresses in one page: what is read at once. */
const pageSize = 2_000

/** All customers' own addresses that count, page by page, in the order of their ids. P8: not their representatives'. */
export const addressesAfter = (
  reading: Reading,
  after: string,
): Promise<{ id: string; key: string; customerId: string }[]> =>
  reading
    .selectFrom('contact_points')
    .select(['id', 'key', 'customer_id as customerId'])
    .where('kind', '=', 'email')
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .where('id', '>', after)
    .orderBy('id')
    .limit(pageSize)
    .execute()
