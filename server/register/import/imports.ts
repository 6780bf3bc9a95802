import { sql } from 'kysely'
import { importCycle, openImportStates } from '../../policy/import/import-cycle.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import { statesThatAllow } from '../../policy/life-cycle.ts'
import type { ImportState, SheetFormat } from '../../policy/vocabulary-import.ts'
import type { Reading, Writing } from '../store.ts'
import { accountOf, type KnownColleague, knownByColumns } from '../tables/colleague.ts'

/** Counts for a file: what it holds, and what becomes of it. */
export type ImportCounts = {
  rows: number
  customersNew: number
  customersKnown: number
  restrictions: number
  warnings: number
  /** Left out: an import of an earlier version. */
  formalWarnings?: number
  escalations: number
  /** Records of restrictions: letters except those that confirm, representations, changed circumstances, reviews. */
  letters: number
  representations: number
  circumstances: number
  reviews: number
  /** P3. Left out: an import of an earlier version. */
  legalQuestions?: number
  /** P14, G. Left out: an import of an earlier version. */
  objections?: number
  rightsRequests?: number
  /** P4: for visits. */
  precautions: number
  /** Rows that the register already has in full. */
  already: number
  /** Rows of customers already on the register, which were left out. */
  left: number
}

export type KeptImport = {
  id: string
  state: ImportState
  format: SheetFormat
  bytes: number
  sha256: string
  madeAt: string
  seenAt: string
  endedAt: string | null
  existing: 'leave' | 'add'
  encoding: string | null
  titles: string[]
  /** For each column, a field's name or null. */
  matching: (string | null)[] | null
  /** What the keeper chose; null: as the file is found. */
  headRow: number | null
  sheet: number | null
  /** What each colour means, as the keeper says. */
  looks: Record<string, string>
  phase: string | null
  done: number
  total: number
  counts: ImportCounts | null
  by: KnownColleague
  /** P13: digests of what it would put in force, and of what an officer signed. */
  list: string | null
  signed: string | null
  signedAt: string | null
  signedBy: string | null
  /** Why an officer did not sign. */
  refusedWhy: string | null
}

/** A new import with its file; its check begins. */
export async function addImport(
  tx: Writing,
  given: { id: string; format: SheetFormat; content: Uint8Array; sha256: string; at: Date; by: KnownColleague },
): Promise<void> {
  const at = given.at.toISOString()
  await tx
    .insertInto('imports')
    .values({
      id: given.id,
      state: 'checking',
      format: given.format,
      bytes: given.content.length,
      sha256: given.sha256,
      made_at: at,
      seen_at: at,
      existing: 'leave',
      done: 0,
      total: 0,
      ...knownByColumns(given.by),
    })
    .execute()
  await tx.insertInto('import_files').values({ import_id: given.id, content: given.content }).execute()
}

const whole = (reading: Reading) => reading.selectFrom('imports').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>

const kept = (row: Row): KeptImport => ({
  id: row.id,
  state: row.state,
  format: row.format,
  bytes: row.bytes,
  sha256: row.sha256,
  madeAt: row.made_at,
  seenAt: row.seen_at,
  endedAt: row.ended_at,
  existing: row.existing,
  encoding: row.encoding,
  titles: row.titles === null ? [] : JSON.parse(row.titles),
  matching: row.matching === null ? null : JSON.parse(row.matching),
  headRow: row.head_row,
  sheet: row.sheet,
  looks: row.looks === null ? {} : JSON.parse(row.looks),
  phase: row.phase,
  done: row.done,
  total: row.total,
  counts: row.counts === null ? null : { ...noDependents, ...JSON.parse(row.counts) },
  by: { ...accountOf(row), name: row.by_name },
  list: row.to_sign_digest,
  signed: row.signed_digest,
  signedAt: row.signed_at,
  signedBy: row.signed_by_name,
  refusedWhy: row.refused_why,
})

/** For counts from before these were counted separately. */
const noDependents = { letters: 0, representations: 0, circumstances: 0, reviews: 0, precautions: 0 }

/** An import in any state, without its file. */
export async function findImport(reading: Reading, id: string): Promise<KeptImport | undefined> {
  const row = await whole(reading).where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** Newest first. */
export async function latestImports(reading: Reading, most: number): Promise<KeptImport[]> {
  return (await whole(reading).orderBy('id', 'desc').limit(most).execute()).map(kept)
}

/** Imports that somebody may be working on, or whose file is kept. */
export async function openImports(reading: Reading): Promise<KeptImport[]> {
  return (await whole(reading).where('state', 'in', openImportStates).orderBy('id').execute()).map(kept)
}

type Change = Partial<
  Pick<
    KeptImport,
    | 'state'
    | 'existing'
    | 'encoding'
    | 'titles'
    | 'matching'
    | 'headRow'
    | 'sheet'
    | 'looks'
    | 'phase'
    | 'done'
    | 'total'
    | 'counts'
  >
>

/** Changes only what is given. A discarded import stays as it is. `ended`: no more work is done on it. */
export async function changeImport(tx: Writing, id: string, at: Date, change: Change, ended = false): Promise<void> {
  const { titles, matching, counts, headRow, looks, ...plain } = change
  await tx
    .updateTable('imports')
    .set({
      ...plain,
      ...(titles && { titles: JSON.stringify(titles) }),
      ...(matching !== undefined && { matching: matching && JSON.stringify(matching) }),
      ...(headRow !== undefined && { head_row: headRow }),
      ...(looks && { looks: JSON.stringify(looks) }),
      ...(counts !== undefined && { counts: counts && JSON.stringify(counts) }),
      seen_at: at.toISOString(),
      ...(ended && { ended_at: at.toISOString() }),
    })
    .where('id', '=', id)
    // Its worker may still be at the file that somebody has discarded.
    .where('state', '!=', 'discarded')
    .execute()
}

/** Records that somebody is still working on it. False if it was discarded meanwhile. */
export async function recordHeartbeat(tx: Writing, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('imports')
    .set({ seen_at: at.toISOString() })
    .where('id', '=', id)
    .where('state', 'in', statesThatAllow(importCycle, 'stop'))
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** For an imported record: who approved, reviewed or answered it, as the file says. */
export type ImportSource = { saidBy: string | null }

/** What the file says of an imported record; undefined for every other record. */
export async function importedFrom(reading: Reading, recordId: string): Promise<ImportSource | undefined> {
  return await reading
    .selectFrom('imported_records')
    .select('approved_by as saidBy')
    .where('record_id', '=', recordId)
    .executeTakeFirst()
}

/** Who imported a record; undefined for one that no import made. */
export async function importerOf(reading: Reading, recordId: string): Promise<Account | undefined> {
  const row = await reading
    .selectFrom('imported_records')
    .innerJoin('imports', 'imports.id', 'imported_records.import_id')
    .select(['imports.by_oid', 'imports.by_tid', 'imports.by_address', 'imports.by_key'])
    .where('record_id', '=', recordId)
    .executeTakeFirst()
  return row && accountOf(row)
}

const importEnded = sql<string | null>`(select ended_at from imports where imports.id = imported_records.import_id)`

/** When the import was done that made a record. Select it with a left join of `imported_records`. */
const importedAt = importEnded.as('imported_at')

/** Select them with a left join of `imported_records`. */
export const fromFileColumns = ['imported_records.import_id', 'imported_records.approved_by', importedAt] as const

export type FromFile = { import_id: string | null; approved_by: string | null; imported_at: string | null }

/** Who a record's file said had approved it; undefined for a record that no import made. */
export const fromFile = (row: Pick<FromFile, 'import_id' | 'approved_by'>): ImportSource | undefined =>
  row.import_id === null ? undefined : { saidBy: row.approved_by }

/** P13: whether what this column has the moment of was done here, as `actFromFile` says. With a left join. */
export const doneHere = (moment: 'answered_at') =>
  sql<boolean>`(imported_records.record_id is null or ${sql.ref(moment)} > ${importEnded})`

/**
 * P13: who a record's file said had answered, decided or sent at that moment; undefined if somebody did it here. Nobody
 * could do so before the import was done, and what a file brings is no later.
 */
export const actFromFile = (row: FromFile, at: string | null): ImportSource | undefined =>
  at !== null && row.imported_at !== null && at > row.imported_at ? undefined : fromFile(row)

/** Who signed the import of a record. Select them with a left join of `imports`. */
export const signerColumns = [
  'imports.signed_by_oid',
  'imports.signed_by_tid',
  'imports.signed_by_address',
  'imports.signed_by_key',
] as const

type Signed = {
  signed_by_oid: string | null
  signed_by_tid: string | null
  signed_by_address: string | null
  signed_by_key: string | null
}

/** P13: the officer who signed the import decided what it put in force; null: nobody signed. */
export const signerOf = (row: Signed): Account | null =>
  row.signed_by_oid === null || row.signed_by_tid === null
    ? null
    : { oid: row.signed_by_oid, tid: row.signed_by_tid, address: row.signed_by_address, key: row.signed_by_key }
