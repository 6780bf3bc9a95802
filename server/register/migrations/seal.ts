import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

/*
 * Seals what a migration changes: a record's digest leaves out empty columns, so a filled column needs a new digest in
 * the audit trail. As in 1.0.0; it never changes.
 */

const inOneEntry = 500
const entriesAtOnce = 200
const itself = 'the-register-itself'

type Row = Record<string, unknown> & { id: string }

/**
 * Changes these records of a table, and seals those that were as the trail says before: what somebody changed behind
 * the program's back stays a difference for `verify` to report. `fill` writes no more than these records.
 */
export async function fillSealed(
  db: Kysely<unknown>,
  table: string,
  ids: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  if (ids.length === 0) return
  const intact = await intactOf(db, table, ids)
  await fill()
  for (let from = 0; from < intact.length; from += inOneEntry) {
    const digests: Record<string, string> = {}
    for (const id of intact.slice(from, from + inOneEntry)) digests[id] = await sealOne(db, table, id)
    await addEntry(db, JSON.stringify({ [table]: digests }))
  }
}

async function intactOf(db: Kysely<unknown>, table: string, ids: readonly string[]): Promise<string[]> {
  const sealed = await digestsInTrail(db, table, new Set(ids))
  const intact: string[] = []
  for (const id of ids) {
    const { rows } = await sql<{ salt: string }>`
      select salt from record_salts where table_name = ${table} and record_id = ${id}`.execute(db)
    const [salted] = rows
    if (salted && sealed.get(id) === (await digestOf(db, table, id, salted.salt))) intact.push(id)
  }
  return intact
}

/** The newest digest of each of these records. */
export async function digestsInTrail(db: Kysely<unknown>, table: string, ids: ReadonlySet<string>) {
  const found = new Map<string, string | null>()
  for (let after = 0; ; ) {
    const { rows } = await sql<{ seq: number; records: string }>`
      select seq, records from audit_trail where seq > ${after} and records <> '' order by seq limit ${entriesAtOnce}`.execute(
      db,
    )
    for (const { records } of rows) {
      const digests = (JSON.parse(records) as Record<string, Record<string, string | null>>)[table] ?? {}
      for (const [id, digest] of Object.entries(digests)) if (ids.has(id)) found.set(id, digest)
    }
    const last = rows.at(-1)
    if (!last) return found
    after = Number(last.seq)
  }
}

async function sealOne(db: Kysely<unknown>, table: string, id: string): Promise<string> {
  const salt = randomBytes(16).toString('base64url')
  await sql`update record_salts set salt = ${salt} where table_name = ${table} and record_id = ${id}`.execute(db)
  return await digestOf(db, table, id, salt)
}

async function digestOf(db: Kysely<unknown>, table: string, id: string, salt: string): Promise<string> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where id = ${id}`.execute(db)
  return createHash('sha256')
    .update(salt)
    .update(canonical(rows[0] ?? { id }))
    .digest('base64url')
}

/** A row as the text that a digest hashes. */
export const canonical = (row: Record<string, unknown>): string =>
  JSON.stringify(
    Object.keys(row)
      .filter((column) => row[column] !== null)
      .sort()
      .map((column) => [column, typeof row[column] === 'string' ? `"${row[column]}` : String(row[column])]),
  )

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
