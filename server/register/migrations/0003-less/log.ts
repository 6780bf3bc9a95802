import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** What kept the log's tables up to date in 1.0.0. */
const triggers = [
  ...['restrictions', 'escalations'].flatMap((on) => ['insert', 'update'].map((after) => [on, after] as const)),
  ...['letters', 'arrangements', 'contact_points'].flatMap((on) =>
    ['insert', 'update', 'delete'].map((after) => [on, after] as const),
  ),
]

/**
 * P15: the log asks the records themselves. The words that find a contact point stand beside it; a digest leaves them
 * out, because they follow from it.
 */
export async function plainLog(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const [on, after] of triggers) {
    const name = sql.id(`log_${on}_${after}`)
    if (dialect === 'postgres') await sql`drop function if exists ${name}() cascade`.execute(db)
    else await sql`drop trigger if exists ${name}`.execute(db)
  }
  await db.schema.alterTable('contact_points').addColumn('search_text', 'text').execute()
  const joined = sql.raw(dialect === 'postgres' ? 'string_agg' : 'group_concat')
  await sql`update contact_points set search_text = ' ' || (select ${joined}(word, ' ') from search_words
    where search_words.customer_id = contact_points.customer_id and contact_point_id = contact_points.id) || ' '`.execute(
    db,
  )
  for (const table of ['log_restrictions', 'log_escalations', 'search_words', 'saved_views'])
    await db.schema.dropTable(table).execute()
}
