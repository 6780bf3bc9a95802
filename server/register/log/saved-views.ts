import type { LoggedList } from '../../policy/vocabulary-states.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

type Kept = { viewId: string; log: LoggedList; name: string; fragment: string }

/** A person's own views, by name. Nobody else's are ever read. */
export async function viewsOf(reading: Reading, { oid, tid }: Person): Promise<Kept[]> {
  return await reading
    .selectFrom('saved_views')
    .select(['id as viewId', 'log', 'name', 'fragment'])
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .orderBy('name')
    .execute()
}

/** Saves a view, in place of the person's earlier one of that name in that list; returns its id. */
export async function keepView(
  tx: Writing,
  view: Omit<Kept, 'viewId'> & { id: string; at: Date; by: Colleague },
): Promise<string> {
  const { id, log, name, fragment, at, by } = view
  const now = { fragment, used_at: at.toISOString() }
  const kept = await tx
    .insertInto('saved_views')
    .values({ id, log, name, ...byColumns(by), ...now })
    .onConflict((conflict) => conflict.columns(['by_oid', 'by_tid', 'log', 'name']).doUpdateSet(now))
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id
}

/** Notes that a person still uses their views, unless that was noted since `before`. */
export async function noteViewsUsed(tx: Writing, { oid, tid }: Person, at: Date, before: Date): Promise<void> {
  await tx
    .updateTable('saved_views')
    .set({ used_at: at.toISOString() })
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .where('used_at', '<', before.toISOString())
    .execute()
}

/** Deletes one of a person's own views; false if they have none of that id. */
export async function forgetView(tx: Writing, id: string, { oid, tid }: Person): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('saved_views')
    .where('id', '=', id)
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Deletes the views of people who did not use theirs since that moment. */
export async function forgetViewsBefore(tx: Writing, before: Date): Promise<void> {
  await tx.deleteFrom('saved_views').where('used_at', '<', before.toISOString()).execute()
}
