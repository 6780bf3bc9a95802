import type { Kysely } from 'kysely'
import { by, createTable, createUniqueIndex, id, key, number, optional, text } from '../columns.ts'

/** P15: the council's settings, reports and retention runs. */
export async function council(db: Kysely<unknown>): Promise<void> {
  // A version is added and never changed.
  await createTable(db, 'settings_versions', [
    id,
    ...text('part'),
    number('number'),
    ...text('value', 'why', 'at'),
    ...by,
  ])
  await createUniqueIndex(db, 'settings_versions_by_part_number', 'settings_versions', 'part', 'number')

  // A colleague who left and their successor. Of customers, only restriction ids, which may since have been deleted.
  await createTable(db, 'contact_moves', [id, ...text('before', 'after', 'why', 'moved', 'at'), ...by])

  // Kept as they were made, so that the same request gets the same report.
  await createTable(db, 'reports', [key('period'), ...text('made_at', 'content'), ...by])

  // What retention deletes within a quarter still counts in its report: a count per line, and nobody's identity.
  await createTable(db, 'report_tallies', [...text('period', 'line'), number('count')])
  await createUniqueIndex(db, 'report_tallies_by_line', 'report_tallies', 'period', 'line')

  // What each run deleted, as counts.
  await createTable(
    db,
    'retention_runs',
    [id, ...text('started_at', 'counts'), ...optional('ended_at'), ...by],
    ['started_at'],
  )
}
