import type { Kysely } from 'kysely'
import { by, createTable, id, number, text } from './columns.ts'

/** What the register keeper has set, part by part, in versions: a version is added and never changed. */
export async function settings(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'settings_versions', [
    id,
    ...text('part'),
    number('number'),
    ...text('value', 'why', 'at'),
    ...by,
  ])
  await db.schema
    .createIndex('settings_versions_by_part_number')
    .unique()
    .on('settings_versions')
    .columns(['part', 'number'])
    .execute()

  // A colleague who left and who took over; of customers only the ids of their restrictions, which may be deleted.
  await createTable(db, 'contact_moves', [id, ...text('before', 'after', 'why', 'moved', 'at'), ...by])
}
