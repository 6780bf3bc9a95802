import { importCycle, openImportStates } from '../../policy/import/import-cycle.ts'
import type { Finding } from '../../policy/import/import-finding.ts'
import { stopsImport } from '../../policy/import/import-finding.ts'
import { statesThatAllow } from '../../policy/life-cycle.ts'
import type { ImportState, SheetFormat } from '../../policy/vocabulary-import.ts'
import type { Reading, Writing } from '../store.ts'
import { accountOf, type KnownColleague, knownByColumns } from '../tables/colleague.ts'
import { forgetToSign } from './to-sign.ts'

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
  Pick<KeptImport, 'state' | 'existing' | 'encoding' | 'titles' | 'matching' | 'phase' | 'done' | 'total' | 'counts'>
>

export async function changeImport(tx: Writing, id: string, at: Date, change: Change, ended = false): Promise<void> {
  const { titles, matching, counts, ...plain } = change
  await tx
    .updateTable('imports')
    .set({
      ...plain,
      ...(titles && { titles: JSON.stringify(titles) }),
      ...(matching !== undefined && { matching: matching && JSON.stringify(matching) }),
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

export async function importFile(reading: Reading, id: string): Promise<Uint8Array | undefined> {
  const row = await reading.selectFrom('import_files').select('content').where('import_id', '=', id).executeTakeFirst()
  return row?.content
}

/** Whether the file is kept. */
export async function hasImportFile(reading: Reading, id: string): Promise<boolean> {
  const row = await reading
    .selectFrom('import_files')
    .select('import_id')
    .where('import_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Deletes the file itself. */
export async function forgetContent(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('import_files').where('import_id', '=', id).execute()
}

/** Deletes the file and its findings. */
export async function forgetFile(tx: Writing, id: string): Promise<void> {
  await forgetContent(tx, id)
  await tx.deleteFrom('import_findings').where('import_id', '=', id).execute()
  await forgetToSign(tx, id)
}

/** Adds findings, or with `anew` replaces the existing ones. */
export async function keepFindings(
  tx: Writing,
  id: string,
  findings: readonly Finding[],
  newId: () => string,
  anew: boolean,
): Promise<void> {
  if (anew) await tx.deleteFrom('import_findings').where('import_id', '=', id).execute()
  const rows = findings.map(({ row, column, what, about }) => ({
    id: newId(),
    import_id: id,
    stops: Number(stopsImport(what)),
    row_number: row,
    column_number: column,
    what,
    about: about ?? null,
  }))
  if (rows.length > 0) await tx.insertInto('import_findings').values(rows).execute()
}

/** Findings: those that stop the import first, then in the order of the rows. */
export async function findingsOf(reading: Reading, id: string, most: number, skip = 0): Promise<Finding[]> {
  const rows = await reading
    .selectFrom('import_findings')
    .select(['row_number', 'column_number', 'what', 'about'])
    .where('import_id', '=', id)
    .orderBy('stops', 'desc')
    .orderBy('id')
    .limit(most)
    .offset(skip)
    .execute()
  return rows.map(({ row_number, column_number, what, about }) => ({
    row: row_number,
    column: column_number,
    what,
    ...(about === null ? {} : { about }),
  }))
}

export async function countFindings(reading: Reading, id: string): Promise<{ stopping: number; all: number }> {
  const rows = await reading
    .selectFrom('import_findings')
    .select((eb) => ['stops', eb.fn.countAll<number | string>().as('n')])
    .where('import_id', '=', id)
    .groupBy('stops')
    .execute()
  const of = (stopping: number) => Number(rows.find((row) => row.stops === stopping)?.n ?? 0)
  return { stopping: of(1), all: of(0) + of(1) }
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

/** Select them with a left join. */
export const fromFileColumns = ['imported_records.import_id', 'imported_records.approved_by'] as const

export const fromFile = (row: { import_id: string | null; approved_by: string | null }): ImportSource | undefined =>
  row.import_id === null ? undefined : { saidBy: row.approved_by }
