import type { FoundBy, LookUpExcess } from '../../policy/vocabulary-looks.ts'
import { isAbout, type KnownAs, writtenWhileJoined } from '../customer/while-joined.ts'
import { inPieces } from '../store/in-pieces.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import { ledgerBatch } from './ledger-batch.ts'

type AccessToRecord = { at: Date; by: Colleague; foundBy: FoundBy; customerIds: string[]; newId: () => string }

/**
 * G: records every look at a case and every look-up that found somebody, with who looked; not one that found nobody.
 */
export async function recordAccess(
  tx: Writing,
  { at, by, foundBy, customerIds, newId }: AccessToRecord,
): Promise<void> {
  const look = { at: at.toISOString(), foundBy, oid: by.oid, tid: by.tid, name: by.name, batch: ledgerBatch() }
  for (const some of inPieces(customerIds, 1000)) {
    await insert(tx, { ...look, ids: some.map(() => newId()), customerIds: some })
  }
}

type Looks = {
  ids: string[]
  customerIds: string[]
  at: string
  foundBy: FoundBy
  oid: string
  tid: string
  name: string
  batch: string
}

const insert = statement((db, { ids, customerIds, at, foundBy, oid, tid, name, batch }: Looks) => {
  const rows = ids.map((id, n) => ({
    id,
    at,
    customer_id: customerIds[n] ?? '',
    found_by: foundBy,
    by_oid: oid,
    by_tid: tid,
    by_name: name,
    batch,
  }))
  return db.insertInto('access_ledger').values(rows)
})

/**
 * G: the same for a list that reloads while it is open: one entry per customer since `since`, or the ledger would hold
 * little else.
 */
export async function recordAccessOnce(tx: Writing, kept: AccessToRecord, since: Date): Promise<void> {
  if (kept.customerIds.length === 0) return
  const rows = await tx
    .selectFrom('access_ledger')
    .select('customer_id')
    .where('by_oid', '=', kept.by.oid)
    .where('at', '>=', since.toISOString())
    .where('by_tid', '=', kept.by.tid)
    .where('found_by', '=', kept.foundBy)
    .execute()
  const known = new Set(rows.map(({ customer_id }) => customer_id))
  await recordAccess(tx, { ...kept, customerIds: kept.customerIds.filter((id) => !known.has(id)) })
}

/** G: records that somebody looked up more than anybody needs. Names no customer. */
export const recordLookUpExcess = (
  tx: Writing,
  { at, by, newId }: Pick<AccessToRecord, 'at' | 'by' | 'newId'>,
  howMany: LookUpExcess,
): Promise<void> => recordAccess(tx, { at, by, newId, foundBy: howMany, customerIds: [''] })

export type Look = { id: string; at: string; by: { name: string }; foundBy: FoundBy; whileJoined: boolean }

/**
 * Who looked at a customer, newest first, by every way in which the ledger knows the customer.
 * @param before the id of the last look already returned; null: from the newest
 */
export async function looksAt(
  reading: Reading,
  known: KnownAs,
  { before, most }: { before: string | null; most: number },
): Promise<Look[]> {
  const rows = await reading
    .selectFrom('access_ledger')
    .select(['id', 'at', 'customer_id', 'found_by', 'by_name'])
    .where(isAbout(known))
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const isJoined = await writtenWhileJoined(reading, rows)
  return rows.map((row) => ({
    ...{ id: row.id, at: row.at, foundBy: row.found_by, by: { name: row.by_name } },
    whileJoined: isJoined(row),
  }))
}
