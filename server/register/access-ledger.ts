import type { Colleague } from './by.ts'
import { ofManyShapes } from './of-many-shapes.ts'
import type { Reading, Writing } from './store.ts'

/**
 * `case`: opened by whoever decides, reviews or arranges. `log`: shown in a page of the central log.
 * `subject-access`: given out to the person whom it is about. `stopped`: found nobody, for somebody looked up too many.
 */
export type FoundBy = 'address' | 'number' | 'name' | 'case' | 'log' | 'subject-access' | 'stopped'

type Kept = { at: Date; by: Colleague; foundBy: FoundBy; customerIds: string[]; newId: () => string }

/** G: every look at a case and every look-up that found somebody is kept, with who looked; one that found nobody is not. */
export async function keepAccess(tx: Writing, look: Kept): Promise<void> {
  const rows = look.customerIds.map((customer_id) => ({
    id: look.newId(),
    at: look.at.toISOString(),
    customer_id,
    found_by: look.foundBy,
    by_oid: look.by.oid,
    by_tid: look.by.tid,
    by_name: look.by.name,
  }))
  if (rows.length > 0) await tx.insertInto('access_ledger').values(rows).modifyEnd(ofManyShapes).execute()
}

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
