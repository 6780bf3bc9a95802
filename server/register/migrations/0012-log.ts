import { type Kysely, sql } from 'kysely'
import type { ContactPoint } from '../../policy/contact-point.ts'
import { makeLog } from '../log-entries.ts'
import type { Dialect } from '../migrate.ts'
import { addSearchWords } from '../search-words.ts'

type Kept = ContactPoint & { id: string; customer_id: string }

const atOnce = 1_000

/** P15: the central log as a whole, to be searched, put in order and chosen from. */
export async function log(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  const text = dialect === 'postgres' ? 'text collate "C"' : 'text'
  // No reference to the contact point: it would need an index of its own, and triggers keep the two together.
  await run(`create table search_words (customer_id ${text} not null, word ${text} not null,
    contact_point_id ${text} not null, primary key (customer_id, word, contact_point_id))
    ${dialect === 'sqlite' ? 'without rowid' : ''}`)
  await run('create index search_words_by_word on search_words (word, customer_id)')
  await fillSearchWords(db)
  // What people quote of an id is its end.
  for (const table of ['customers', 'restrictions', 'escalations', 'warnings'])
    await run(`create index ${table}_by_reference on ${table} (substr(id, 29))`)
  await run('create index restrictions_by_escalation_id on restrictions (escalation_id)')
  await makeLog(db, dialect)
}

async function fillSearchWords(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Kept>`select id, customer_id, kind, value, key from contact_points
      where id > ${after} and removed_at is null order by id limit ${atOnce}`.execute(db)
    await addSearchWords(db, rows)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}
