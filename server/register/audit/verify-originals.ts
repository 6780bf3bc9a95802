import { sql } from 'kysely'
import { hashAndLength } from '../evidence/evidence.ts'
import { originalsOf } from '../evidence/originals.ts'
import type { Reading } from '../store.ts'
import type { ReportDifference } from './verify-difference.ts'

/**
 * Files, and the tables with their SHA-256. `mayGo`: the file may be gone, because it is deleted once it is no longer
 * needed.
 */
const files = [
  { table: 'waiting_originals', key: 'piece_id', of: 'waiting_evidence', mayGo: false },
  { table: 'import_files', key: 'import_id', of: 'imports', mayGo: true },
] as const

/** Reads every original and every file, and compares it with what was filed. Returns the number of originals. */
export async function verifyOriginals(reading: Reading, tell: ReportDifference): Promise<number> {
  let originals = 0
  for await (const id of idsOf(reading, 'evidence', 'id')) {
    const original = (await originalsOf(reading, [id])).get(id)
    if (original) originals++
    if (original?.fault) tell({ table: 'originals', id, what: original.fault })
  }
  for (const id of await strays(reading, 'originals', 'evidence_id', 'evidence'))
    tell({ table: 'originals', id, what: 'added' })
  for (const file of files) {
    const { table, key, of } = file
    for await (const id of idsOf(reading, of, 'id')) {
      const fault = await faultOf(reading, file, id)
      if (fault) tell({ table, id, what: fault })
    }
    for (const id of await strays(reading, table, key, of)) tell({ table, id, what: 'added' })
  }
  return originals
}

type File = { table: string; key: string; of: string; mayGo: boolean }

async function faultOf(
  reading: Reading,
  { table, key, of, mayGo }: File,
  id: string,
): Promise<'changed' | 'missing' | null> {
  const { rows } = await sql<{ sha256: string | null; content: Uint8Array | null }>`
    select o.sha256, f.content from ${sql.table(of)} as o
    left join ${sql.table(table)} as f on f.${sql.ref(key)} = o.id where o.id = ${id}`.execute(reading)
  const [row] = rows
  if (!row) return null
  if (row.content === null) return row.sha256 === null || mayGo ? null : 'missing'
  return hashAndLength(row.content).sha256 === row.sha256 ? null : 'changed'
}

async function* idsOf(reading: Reading, table: string, key: string): AsyncGenerator<string> {
  let after = ''
  for (;;) {
    const { rows } = await sql<{ id: string }>`select ${sql.ref(key)} as id from ${sql.table(table)}
      where ${sql.ref(key)} > ${after} order by ${sql.ref(key)} limit 500`.execute(reading)
    for (const { id } of rows) yield id
    after = rows.at(-1)?.id ?? ''
    if (rows.length < 500) return
  }
}

/** Files without a record. */
async function strays(reading: Reading, table: string, key: string, of: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select f.${sql.ref(key)} as id from ${sql.table(table)} as f
    where not exists (select 1 from ${sql.table(of)} as o where o.id = f.${sql.ref(key)})`.execute(reading)
  return rows.map(({ id }) => id)
}
