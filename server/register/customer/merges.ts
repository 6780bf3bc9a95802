import type { Person } from '../../policy/who-may.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

type OfCustomer = { [T in keyof Tables]: Tables[T] extends { customer_id: string } ? T : never }[keyof Tables]

/**
 * What moves with a customer. List a new table of customers' records here too, or the compiler complains. Trail and
 * ledger stay as they were written; the lines of the central log follow automatically.
 */
const moving = {
  contact_points: true,
  proposals: true,
  warnings: true,
  formal_warnings: true,
  escalations: true,
  restrictions: true,
  holds: true,
  precautions: true,
  rights_requests: true,
} satisfies Record<Exclude<OfCustomer, 'audit_trail' | 'access_ledger' | 'merges'>, true>

export type MovingTable = keyof typeof moving
export const movingTables = Object.keys(moving) as MovingTable[]

/** The ids of what moved, by table. */
export type Moved = Record<MovingTable, string[]>

/** A merge of an earlier version names fewer tables. */
const nothing = Object.fromEntries(movingTables.map((table) => [table, []])) as unknown as Moved

export type KeptMerge = {
  id: string
  customerId: string
  otherId: string
  why: string
  at: string
  by: { name: string }
  moved: Moved
  undone: null | { at: string; by: { name: string } }
}

/** The records of one entry, by table. */
export async function recordsOf(reading: Reading, customerId: string): Promise<Moved> {
  const lists = movingTables.map(async (table) => {
    const rows = await reading.selectFrom(table).select('id').where('customer_id', '=', customerId).execute()
    return [table, rows.map(({ id }) => id).sort()] as const
  })
  return Object.fromEntries(await Promise.all(lists)) as Moved
}

/** Moves these records to an entry. */
export async function moveRecordsTo(tx: Writing, customerId: string, records: Moved): Promise<void> {
  for (const table of movingTables) {
    for (const ids of inPieces(records[table], 500)) {
      await tx.updateTable(table).set({ customer_id: customerId }).where('id', 'in', ids).execute()
    }
  }
}

/** Points an entry to the one that remains; null: it stands for itself again. */
export async function redirectEntry(tx: Writing, customerId: string, remaining: string | null): Promise<void> {
  await tx.updateTable('customers').set({ merged_into: remaining }).where('id', '=', customerId).execute()
}

/** G, accuracy: keeps what moved from the other entry, so that joining can be undone. */
export async function addMerge(
  tx: Writing,
  merge: { id: string; customerId: string; otherId: string; why: string; at: Date; by: Colleague; moved: Moved },
): Promise<void> {
  await tx
    .insertInto('merges')
    .values({
      id: merge.id,
      customer_id: merge.customerId,
      other_id: merge.otherId,
      why: merge.why,
      merged_at: merge.at.toISOString(),
      moved: JSON.stringify(merge.moved),
      undone_at: null,
      ...byColumns(merge.by),
    })
    .execute()
}

/** A joining of two entries, undone or not. */
export async function findMerge(reading: Reading, id: string): Promise<KeptMerge | undefined> {
  const row = await reading.selectFrom('merges').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** The merges in which these entries took part, on either side, including undone ones. */
export async function mergesOf(reading: Reading, entries: string[]): Promise<KeptMerge[]> {
  const rows = await reading
    .selectFrom('merges')
    .selectAll()
    .where((eb) => eb.or([eb('customer_id', 'in', entries), eb('other_id', 'in', entries)]))
    .orderBy('merged_at')
    .orderBy('id')
    .execute()
  return rows.map(kept)
}

/** Only marks it as undone; the records are moved back elsewhere. */
export async function markMergeUndone(
  tx: Writing,
  id: string,
  undone: { at: Date; by: Person & { name: string } },
): Promise<void> {
  await tx
    .updateTable('merges')
    .set({
      undone_at: undone.at.toISOString(),
      undone_by_oid: undone.by.oid,
      undone_by_tid: undone.by.tid,
      undone_by_name: undone.by.name,
    })
    .where('id', '=', id)
    .execute()
}

/**
 * Deletes the merges of deleted entries. One that was undone stays as long as the other person has an entry: it tells
 * which looks are theirs.
 */
export async function forgetMerges(tx: Writing, deleted: string[]): Promise<void> {
  const rows = await tx
    .selectFrom('merges')
    .select(['id', 'customer_id', 'other_id'])
    .where((eb) => eb.or([eb('customer_id', 'in', deleted), eb('other_id', 'in', deleted)]))
    .execute()
  for (const { id, customer_id, other_id } of rows) {
    const left = await tx
      .selectFrom('customers')
      .select('id')
      .where('id', 'in', [customer_id, other_id])
      .limit(1)
      .execute()
    if (left.length === 0) await tx.deleteFrom('merges').where('id', '=', id).execute()
  }
}

const kept = (row: Tables['merges']): KeptMerge => ({
  id: row.id,
  customerId: row.customer_id,
  otherId: row.other_id,
  why: row.why,
  at: row.merged_at,
  by: { name: row.by_name },
  moved: { ...nothing, ...JSON.parse(row.moved) },
  undone: row.undone_at === null ? null : { at: row.undone_at, by: { name: row.undone_by_name ?? '' } },
})
