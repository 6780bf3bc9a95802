import type { Kysely } from 'kysely'
import { by, createIndex, createTable, createUniqueIndex, id, key, number, optional, text } from '../columns.ts'

/** P15: what the council has set, reported and had deleted. */
export async function council(db: Kysely<unknown>): Promise<void> {
  // What the register keeper has set, part by part, in versions: a version is added and never changed.
  await createTable(db, 'settings_versions', [
    id,
    ...text('part'),
    number('number'),
    ...text('value', 'why', 'at'),
    ...by,
  ])
  await createUniqueIndex(db, 'settings_versions_by_part_number', 'settings_versions', 'part', 'number')

  // A colleague who left and who took over; of customers only the ids of their restrictions, which may be deleted.
  await createTable(db, 'contact_moves', [id, ...text('before', 'after', 'why', 'moved', 'at'), ...by])

  // As they were made: the same question gets the same answer.
  await createTable(db, 'reports', [key('period'), ...text('made_at', 'content'), ...by])
  // What retention deleted within a quarter still counts in its report: how many on which line, and nobody.
  await createTable(db, 'report_tallies', [...text('period', 'line'), number('count')])
  await createUniqueIndex(db, 'report_tallies_by_line', 'report_tallies', 'period', 'line')

  // What was deleted, run by run, in counts alone.
  await createTable(db, 'retention_runs', [id, ...text('started_at', 'counts'), ...optional('ended_at'), ...by])
  await createIndex(db, 'retention_runs', 'started_at')
}
