import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

const itself = 'the-register-itself'

/**
 * Drops a table whose records the trail proves, and says in the trail that these are gone. `id`: their id in the trail,
 * as SQL. What somebody deleted behind the program's back stays missing for `verify`.
 */
export async function dropSealed(db: Kysely<unknown>, table: string, id: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select ${sql.raw(id)} as id from ${sql.table(table)}`.execute(db)
  const gone = Object.fromEntries(rows.map(({ id }) => [id, null]))
  if (rows.length > 0) await addEntry(db, JSON.stringify({ [table]: gone }))
  await sql`delete from record_salts where table_name = ${table}`.execute(db)
  await db.schema.dropTable(table).execute()
}

async function addEntry(db: Kysely<unknown>, records: string): Promise<void> {
  const { rows } = await sql<{ seq: number; hash: string }>`select seq, hash from audit_head`.execute(db)
  const [head] = rows
  if (!head) throw new Error('The audit trail has no head.')
  const seq = Number(head.seq) + 1
  const at = new Date().toISOString()
  const hashed = [seq, at, 'records-kept', itself, itself, '', '', '{}', head.hash, records]
  const hash = createHash('sha256').update(JSON.stringify(hashed)).digest('hex')
  await sql`update audit_head set seq = ${seq}, hash = ${hash}`.execute(db)
  await sql`
    insert into audit_trail
      (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
    values (${seq}, ${at}, 'records-kept', ${itself}, ${itself}, '', '', '{}', ${head.hash}, ${hash}, ${records})`.execute(
    db,
  )
}
