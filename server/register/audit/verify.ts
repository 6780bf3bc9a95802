import { type RawBuilder, sql } from 'kysely'
import { dialectOf } from '../store/dialect-of.ts'
import { pagesOf } from '../store/pages-of.ts'
import type { Reading } from '../store.ts'
import { type TrailPosition, type Verdict, verifyNext } from './audit-trail.ts'
import { digestOf, isAsSealed } from './record-digest.ts'
import { SealIndex } from './seal-index.ts'
import { isSealed, keyOf, sealedTables } from './sealed-tables.ts'
import type { Difference, ReportDifference } from './verify-difference.ts'
import { verifyLooks } from './verify-looks.ts'
import { verifyOriginals } from './verify-originals.ts'
import { verifySecondTexts } from './verify-postings.ts'
import { verifySearch } from './verify-search.ts'

export type Proof = Verdict & {
  /** The end of the trail: keep it where nobody can change it, and compare it another time. */
  newest: TrailPosition
  counts: Counts
  /** Whether everything was compared. What was changed can be such that the rest cannot be read. */
  isWhole: boolean
}
type Counts = { records: number; originals: number; looks: number; notYetSealed: number; differences: number }

/**
 * G: compares everything in the register with its audit trail, and reports each difference: the chain itself, records,
 * originals, letters that went twice, the access ledger, and what is derived from the records; on SQLite also what its
 * own check of the file finds. It reads page by page, so a large register takes no more memory. If the chain is broken,
 * it compares nothing more.
 */
export function verifyRegister(reading: Reading, tell: ReportDifference): Promise<Proof> {
  return proving(tell, async ({ index, counts, tell, read }) => {
    await read(() => verifyFile(reading, tell))
    const { sound, firstBroken } = (await read(() => verifyTrail(reading, index))) ?? unreadable
    if (!firstBroken)
      await read(async () => {
        counts.records = await verifyRecords(reading, index, tell)
        counts.originals = await verifyOriginals(reading, tell)
        await verifySecondTexts(reading, tell)
        Object.assign(counts, await verifyLooks(reading, index, tell))
        await verifySearch(reading, tell)
      })
    return { entries: sound.seq, firstBroken, newest: sound }
  })
}

/** The chain of a register that is older than this program, whose records cannot be compared. */
export function verifyOlder(reading: Reading, tell: ReportDifference): Promise<Proof> {
  return proving(tell, async ({ index, tell, read }) => {
    await read(() => verifyFile(reading, tell))
    const { sound, firstBroken } = (await read(() => verifyTrail(reading, index))) ?? unreadable
    return { entries: sound.seq, firstBroken, newest: sound }
  })
}

/** SQLite's own check of the file: an index that lacks a row hides it from whoever looks it up there. */
async function verifyFile(reading: Reading, tell: ReportDifference): Promise<void> {
  if (dialectOf(reading) !== 'sqlite') return
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(reading)
  for (const { integrity_check } of rows)
    if (integrity_check !== 'ok') tell({ table: 'file', id: `(${integrity_check})`, what: 'changed' })
}

const beginning: TrailPosition = { seq: 0, hash: '0'.repeat(64) }
const unreadable = { sound: beginning, firstBroken: { seq: 1, why: 'The audit trail cannot be read.' } }

type Proving = {
  index: SealIndex
  counts: Counts
  tell: ReportDifference
  /** Reads a part. If that fails after a difference was found, the difference is what counts: returns undefined. */
  read<T>(part: () => Promise<T>): Promise<T | undefined>
}

async function proving(
  report: ReportDifference,
  work: (proving: Proving) => Promise<Omit<Proof, 'counts' | 'isWhole'>>,
): Promise<Proof> {
  const index = new SealIndex()
  const counts = { records: 0, originals: 0, looks: 0, notYetSealed: 0, differences: 0 }
  let isWhole = true
  const tell: ReportDifference = (difference) => {
    counts.differences++
    report(difference)
  }
  const read: Proving['read'] = async (part) => {
    try {
      return await part()
    } catch (error) {
      if (counts.differences === 0) throw error
      isWhole = false
    }
  }
  try {
    const done = await work({ index, counts, tell, read })
    return { ...done, counts, isWhole }
  } finally {
    index.close()
  }
}

/** Entries per page: a single entry of a large import holds many digests. */
const entriesAtOnce = 200

async function verifyTrail(
  reading: Reading,
  index: SealIndex,
): Promise<{ sound: TrailPosition } & Pick<Verdict, 'firstBroken'>> {
  let from = beginning
  for (;;) {
    const texts: string[] = []
    const part = await verifyNext(reading, from, entriesAtOnce, ({ records }) => records && texts.push(records))
    index.together(() => {
      for (const text of texts) keep(index, JSON.parse(text))
    })
    if (part.atEnd || part.firstBroken) return part
    from = part.sound
  }
}

function keep(index: SealIndex, records: Record<string, Record<string, string | null>>): void {
  for (const [table, digests] of Object.entries(records))
    for (const [id, digest] of Object.entries(digests)) index.put(table, id, digest)
}

async function verifyRecords(reading: Reading, index: SealIndex, tell: ReportDifference): Promise<number> {
  let records = 0
  const salts = await saltsByTable(reading)
  for (const [table, { key }] of Object.entries(sealedTables)) {
    const recordId = sql.join(
      key.map((column) => sql.ref(`t.${column}`)),
      sql` || '/' || `,
    )
    let withSalt = 0
    const columns = sql`t.*, s.salt as record_salt`
    const joined = sql`left join record_salts as s on s.table_name = ${sql.lit(table)} and s.record_id = ${recordId}`
    for await (const rows of pagesOf(reading, table, 500, columns, joined)) {
      const found: Difference[] = []
      index.together(() => {
        for (const { record_salt, ...row } of rows) {
          const id = keyOf(table, row)
          const sealed = index.takeOut(table, id)
          if (sealed === undefined) found.push({ table, id, what: 'added' })
          else if (!isAsSealed(sealed, () => digestOf(row, String(record_salt))))
            found.push({ table, id, what: 'changed' })
        }
      })
      records += rows.length
      withSalt += rows.filter(({ record_salt }) => record_salt !== null).length
      for (const difference of found) tell(difference)
    }
    for (const id of index.left(table)) tell({ table, id, what: 'missing' })
    // Looking for salts without a record is slow, and usually there are none.
    const strays = (salts.get(table) ?? 0) > withSalt ? await orphanedSalts(reading, table, recordId) : []
    for (const id of strays) tell({ table: 'record_salts', id, what: 'added' })
    salts.delete(table)
  }
  for (const table of salts.keys()) tell({ table: 'record_salts', id: table, what: 'added' })
  for (const table of index.kinds().filter((kind) => !isSealed(kind)))
    tell({ table, id: '(all that the trail names)', what: 'missing' })
  return records
}

async function saltsByTable(reading: Reading): Promise<Map<string, number>> {
  const rows = await reading
    .selectFrom('record_salts')
    .select((eb) => ['table_name', eb.fn.countAll<number | string>().as('n')])
    .groupBy('table_name')
    .execute()
  return new Map(rows.map(({ table_name, n }) => [table_name, Number(n)]))
}

/** Salts without a record: nothing may remain of a deleted record. */
async function orphanedSalts(reading: Reading, table: string, recordId: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.record_id as id from record_salts as s
    where s.table_name = ${sql.lit(table)} and not exists (
      select 1 from ${sql.table(table)} as t where ${recordId} = s.record_id)`.execute(reading)
  return rows.map((row) => `${table}/${row.id}`)
}
