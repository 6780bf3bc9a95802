import { sql } from 'kysely'
import { wordsOf } from '../../policy/log/search-words.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import { expectedLines, logTables } from '../log/log-entries.ts'
import { pagesOf } from '../store/pages-of.ts'
import type { Reading } from '../store.ts'
import type { SealedRow } from './sealed-tables.ts'
import type { ReportDifference } from './verify-difference.ts'

/** Rebuilds the lines and the search words of the central log from the records, and compares them. */
export async function verifyLines(reading: Reading, tell: ReportDifference): Promise<void> {
  for (const { name, key, of } of logTables) {
    for await (const rows of pagesOf(reading, of, 200)) {
      const ids = rows.map(({ id }) => String(id))
      const kept = await sql<SealedRow>`select * from ${sql.table(name)}
        where ${sql.ref(key)} in (${sql.join(ids)})`.execute(reading)
      const made = new Map((await expectedLines(reading, name, ids)).map((line) => [String(line[key]), inOrder(line)]))
      const lines = new Map(kept.rows.map((line) => [String(line[key]), inOrder(line)]))
      for (const id of ids) {
        const line = lines.get(id)
        if (line === undefined) tell({ table: name, id, what: 'missing' })
        else if (line !== made.get(id)) tell({ table: name, id, what: 'changed' })
      }
    }
    for (const id of await orphanedLines(reading, name, key, of)) tell({ table: name, id, what: 'added' })
  }
  await verifyWords(reading, tell)
}

const inOrder = (line: SealedRow): string =>
  JSON.stringify(Object.entries(line).toSorted(([one], [other]) => (one < other ? -1 : 1)))

async function verifyWords(reading: Reading, tell: ReportDifference): Promise<void> {
  for await (const rows of pagesOf(reading, 'contact_points', 200)) {
    const owners = [...new Set(rows.map((row) => String(row.customer_id)))]
    const kept = await reading.selectFrom('search_words').selectAll().where('customer_id', 'in', owners).execute()
    const words = Map.groupBy(kept, (row) => row.contact_point_id)
    for (const row of rows) {
      const [id, customerId] = [String(row.id), row.customer_id]
      const point = { kind: row.kind as ContactPointKind, value: String(row.value), key: String(row.key) }
      const isFound = row.removed_at === null && row.whose !== 'representative'
      const wanted = isFound ? wordsOf(point).toSorted() : []
      const there = (words.get(id) ?? []).map(({ word }) => word).toSorted()
      const theirs = (words.get(id) ?? []).every((one) => one.customer_id === customerId)
      if (!theirs || `${wanted}` !== `${there}`) tell({ table: 'search_words', id, what: 'changed' })
    }
  }
  const { rows } = await sql<{ id: string }>`select distinct w.contact_point_id as id from search_words as w
    left join contact_points as p on p.id = w.contact_point_id and p.customer_id = w.customer_id
    where p.id is null`.execute(reading)
  for (const { id } of rows) tell({ table: 'search_words', id, what: 'added' })
}

async function orphanedLines(reading: Reading, table: string, key: string, of: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select l.${sql.ref(key)} as id from ${sql.table(table)} as l
    where not exists (select 1 from ${sql.table(of)} as r where r.id = l.${sql.ref(key)})`.execute(reading)
  return rows.map(({ id }) => id)
}
