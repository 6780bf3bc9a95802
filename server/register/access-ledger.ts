import type { Colleague } from './by.ts'
import { ofManyShapes } from './of-many-shapes.ts'
import { statement } from './statement.ts'
import type { Reading, Writing } from './store.ts'

/**
 * `case`: opened by whoever decides, reviews or arranges. `log`: shown in a page of the central log.
 * `subject-access`: given out to the person whom it is about. `stopped`: found nobody, for somebody looked up too many.
 */
export type FoundBy = 'address' | 'number' | 'name' | 'case' | 'log' | 'subject-access' | 'stopped'

type Kept = { at: Date; by: Colleague; foundBy: FoundBy; customerIds: string[]; newId: () => string }

/** G: every look at a case and every look-up that found somebody is kept, with who looked; one that found nobody is not. */
export async function keepAccess(tx: Writing, { at, by, foundBy, customerIds, newId }: Kept): Promise<void> {
  if (customerIds.length === 0) return
  const ids = customerIds.map(() => newId())
  await insert(tx, { ids, customerIds, at: at.toISOString(), foundBy, oid: by.oid, tid: by.tid, name: by.name })
}

type Looks = {
  ids: string[]
  customerIds: string[]
  at: string
  foundBy: FoundBy
  oid: string
  tid: string
  name: string
}

const insert = statement((db, { ids, customerIds, at, foundBy, oid, tid, name }: Looks) => {
  const rows = ids.map((id, n) => ({
    id,
    at,
    customer_id: customerIds[n] ?? '',
    found_by: foundBy,
    by_oid: oid,
    by_tid: tid,
    by_name: name,
  }))
  const inserted = db.insertInto('access_ledger').values(rows)
  // Nearly every look is at one customer.
  return rows.length === 1 ? inserted : inserted.modifyEnd(ofManyShapes)
})

/** G: that somebody was stopped, who looked up more than anybody needs. Of no customer. */
export const keepStopped = (tx: Writing, look: Pick<Kept, 'at' | 'by' | 'newId'>): Promise<void> =>
  keepAccess(tx, { ...look, foundBy: 'stopped', customerIds: [''] })

export type Look = { id: string; at: string; by: { name: string }; foundBy: FoundBy }

/**
 * Who looked at a customer, newest first, by all the entries by which the customer is or was known.
 * @param before the id of the last look that was given; null: from the newest
 */
export async function looksAt(
  reading: Reading,
  entries: string[],
  { before, most }: { before: string | null; most: number },
): Promise<Look[]> {
  const rows = await reading
    .selectFrom('access_ledger')
    .select(['id', 'at', 'found_by', 'by_name'])
    .where('customer_id', 'in', entries)
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, at, found_by, by_name }) => ({ id, at, foundBy: found_by, by: { name: by_name } }))
}
