import { sql } from 'kysely'
import { writeEntry } from './audit-trail.ts'
import type { Sealing } from './changes.ts'
import { sealText } from './ledger-seals.ts'
import { newId } from './new-id.ts'
import { digestOf, newSalt } from './record-digest.ts'
import { digestsInEntry, inBatches, keepSalts } from './seal-act.ts'
import { keyOf, type SealedRow, sealedTables } from './sealed-tables.ts'
import type { Reading, Writing } from './store.ts'

const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** Every record that the register holds gets its salt, and its digest goes into the audit trail: what it was before nobody can prove. */
export async function sealAsFound(tx: Writing): Promise<void> {
  const there = (await tx.introspection.getTables()).map(({ name }) => name)
  const at = new Date()
  for (const table of Object.keys(sealedTables).filter((name) => there.includes(name))) {
    for await (const rows of pagesOf(tx, table, digestsInEntry)) {
      const records = rows.map((row): Sealing => {
        const salt = newSalt()
        return { table, key: keyOf(table, row), salt, digest: digestOf(row, salt) }
      })
      await keepSalts(tx, records)
      const entry = { at, by: itself, what: 'records-found', subjectId: '', customerId: '' } as const
      for (const text of inBatches(records))
        await writeEntry(tx, { ...entry, facts: { table, records: rows.length } }, text)
    }
  }
}

const looksInSeal = 1_000

export async function sealLooksAsFound(tx: Writing): Promise<void> {
  const sealed_at = new Date().toISOString()
  for await (const rows of pagesOf(tx, 'access_ledger', looksInSeal)) {
    const looks = sealText(rows as ({ id: string } & SealedRow)[])
    await tx.insertInto('ledger_seals').values({ id: newId(), batch: '', sealed_at, looks }).execute()
  }
}

/** The rows of a table, so many at a time, in the order of its key. */
export async function* pagesOf(
  reading: Reading,
  table: string,
  most: number,
  columns = sql.raw('t.*'),
  joined = sql.raw(''),
): AsyncGenerator<SealedRow[]> {
  const key = (sealedTables as Record<string, { key: readonly string[] }>)[table]?.key ?? ['id']
  const names = sql.join(key.map((column) => sql.ref(`t.${column}`)))
  let after: SealedRow | undefined
  do {
    const from: SealedRow | undefined = after
    const which = from ? sql`where (${names}) > (${sql.join(key.map((column) => from[column]))})` : sql.raw('')
    const { rows } = await sql<SealedRow>`select ${columns} from ${sql.table(table)} as t ${joined} ${which}
      order by ${names} limit ${sql.lit(most)}`.execute(reading)
    if (rows.length > 0) yield rows
    after = rows.length === most ? rows.at(-1) : undefined
  } while (after)
}
