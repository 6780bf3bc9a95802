import { type RawBuilder, sql } from 'kysely'
import { pagesOf } from '../store/pages-of.ts'
import type { Reading } from '../store.ts'
import { structureOf, verifyStructure } from '../structure/structure.ts'
import { type TrailPosition, type Verdict, verifyNext } from './audit-trail.ts'
import { digestOf, isAsSealed } from './record-digest.ts'
import { SealIndex } from './seal-index.ts'
import { isSealed, keyOf, sealedTables } from './sealed-tables.ts'
import type { Difference, ReportDifference } from './verify-difference.ts'
import { verifyLines } from './verify-lines.ts'
import { verifyLooks } from './verify-looks.ts'
import { verifyOriginals } from './verify-originals.ts'
import { verifySecondTexts } from './verify-postings.ts'

export type Proof = Verdict & {
  /** The end of the trail: keep it where nobody can change it, and compare it another time. */
  newest: TrailPosition
  counts: Counts
  /** Whether everything was compared. What was changed can be such that the rest cannot be read. */
  isWhole: boolean
  /** Whether the tables were read at all. Where something runs in the place of one, its answer may never end. */
  isRead: boolean
}
type Counts = { records: number; originals: number; looks: number; notYetSealed: number; differences: number }

/**
 * G: compares everything in the register with its audit trail, and reports each difference: what the database consists
 * of, the chain itself, records, originals, letters that went twice, the access ledger, and what is derived from the
 * records. It reads page by page, so a large register takes no more memory. If the chain is broken, it compares nothing
 * more. `source`: what a copy was made of; a copy has the tables that this program makes, whatever was in the source.
 */
export function verifyRegister(reading: Reading, tell: ReportDifference, source = reading): Promise<Proof> {
  return proving(tell, async ({ index, counts, tell, read }) => {
    const gone = await verifyStructure(source, tell)
    if (gone === null && source === reading) return notRead
    const { sound, firstBroken } = (await read(() => verifyTrail(reading, index))) ?? unreadable
    if (!firstBroken)
      await read(async () => {
        counts.records = await verifyRecords(reading, index, gone ?? new Set(), tell)
        counts.originals = await verifyOriginals(reading, tell)
        await verifySecondTexts(reading, tell)
        Object.assign(counts, await verifyLooks(reading, index, tell))
        await verifyLines(reading, tell)
      })
    return { entries: sound.seq, firstBroken, newest: sound, isRead: true }
  })
}

/**
 * The same for a register that is older than this program: what its database consists of, and the chain. Its records
 * cannot be compared, but that there is none at all of a table shows.
 */
export function verifyOlder(reading: Reading, tell: ReportDifference, source = reading): Promise<Proof> {
  return proving(tell, async ({ index, tell, read }) => {
    if ((await verifyStructure(source, tell)) === null && source === reading) return notRead
    const { sound, firstBroken } = (await read(() => verifyTrail(reading, index))) ?? unreadable
    const there = await structureOf(source)
    for (const table of firstBroken ? [] : index.kinds())
      if (!there.has(`table ${table}`)) tell({ table, id: '(all that the trail names)', what: 'missing' })
    return { entries: sound.seq, firstBroken, newest: sound, isRead: true }
  })
}

const beginning: TrailPosition = { seq: 0, hash: '0'.repeat(64) }
const notRead = { entries: 0, firstBroken: null, newest: beginning, isRead: false }
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
    return { ...done, counts, isWhole: isWhole && done.isRead }
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

async function verifyRecords(
  reading: Reading,
  index: SealIndex,
  gone: ReadonlySet<string>,
  tell: ReportDifference,
): Promise<number> {
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
    for await (const rows of gone.has(table) ? [] : pagesOf(reading, table, 500, columns, joined)) {
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
    const strays =
      !gone.has(table) && (salts.get(table) ?? 0) > withSalt ? await orphanedSalts(reading, table, recordId) : []
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
