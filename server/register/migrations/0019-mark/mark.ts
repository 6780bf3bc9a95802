import { type Kysely, sql } from 'kysely'
import { createIndex, createTable, id, oneOf, optional, text } from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

/**
 * P13: a mail arrangement can mark a customer's mail; what it shows beside its header; what other rules take of
 * Exchange's limits; and marks that the pane found to differ from the register.
 */
export async function mark(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const before = `'forward', 'block'`
  const after = `'forward', 'block', 'mark'`
  await widenWords(db, dialect, {
    ...{ table: 'restrictions', column: 'mail_kind' },
    before: `'none', ${before}`,
    after: `'none', ${after}`,
  })
  await widenWords(db, dialect, { table: 'arrangements', column: 'kind', before, after })
  await sql.raw('alter table restrictions add column mail_marks text').execute(db)
  await sql.raw('alter table arrangements add column marks text').execute(db)
  for (const column of ['patterns', 'largest_rule', 'other_rules', 'other_patterns'])
    await sql.raw(`alter table tenant_checks add column ${column} integer`).execute(db)
  await createTable(db, 'mark_drifts', [
    id,
    oneOf('kind', ['mark-missing', 'mark-left', 'mark-unknown']),
    ...optional('arrangement_id'),
    ...text('found_at'),
  ])
  await createIndex(db, 'mark_drifts', 'found_at')
}
