import { sql } from 'kysely'
import type { Account } from '../../policy/judging/same-person.ts'
import type { ImportState, SheetFormat } from '../../policy/vocabulary-import.ts'
import type { Reading, Writing } from '../store.ts'
import { accountOf, type KnownColleague, knownByColumns } from '../tables/colleague.ts'

/** What a file holds, and what becomes of it. */
export type ImportCounts = {
  rows: number
  customersNew: number
  customersKnown: number
  restrictions: number
  warnings: number
  /** Rows that the register already has in full. */
  already: number
  /** Rows of customers already on the register, which were left out. */
  left: number
}

export type KeptImport = {
  id: string
  state: ImportState
  format: SheetFormat
  sha256: string
  madeAt: string
  endedAt: string | null
  counts: ImportCounts | null
  by: KnownColleague
  /** P13: the officer who signed what it put in force. */
  signedAt: string | null
  signedBy: string | null
  /** Why an officer did not sign. */
  refusedWhy: string | null
}

/** A file to import, with how its keeper says it is read. */
export type FileToImport = { format: SheetFormat; content: Uint8Array; sha256: string; answers: string }

type NewImport = { id: string; at: Date; by: KnownColleague; counts: ImportCounts }

/** Records an import: done at once, or kept with its file until an officer signs. */
export async function addImport(tx: Writing, given: NewImport, file: FileToImport, state: ImportState): Promise<void> {
  const { format, content, sha256, answers } = file
  const made_at = given.at.toISOString()
  await tx
    .insertInto('imports')
    .values({
      ...{ id: given.id, state, format, bytes: content.length, sha256, made_at },
      ended_at: state === 'done' ? made_at : null,
      counts: JSON.stringify(given.counts),
      ...knownByColumns(given.by),
    })
    .execute()
  if (state === 'to-sign')
    await tx.insertInto('import_files').values({ import_id: given.id, content, answers }).execute()
}

const kept = (row: Awaited<ReturnType<typeof rowOf>> & {}): KeptImport => ({
  id: row.id,
  state: row.state,
  format: row.format,
  sha256: row.sha256,
  madeAt: row.made_at,
  endedAt: row.ended_at,
  counts: row.counts === null ? null : JSON.parse(row.counts),
  by: { ...accountOf(row), name: row.by_name },
  signedAt: row.signed_at,
  signedBy: row.signed_by_name,
  refusedWhy: row.refused_why,
})

const rowOf = (reading: Reading, id: string) =>
  reading.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()

/** An import in any state, without its file. */
export async function findImport(reading: Reading, id: string): Promise<KeptImport | undefined> {
  const row = await rowOf(reading, id)
  return row && kept(row)
}

/** Newest first. */
export async function latestImports(reading: Reading, most: number): Promise<KeptImport[]> {
  return (await reading.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(most).execute()).map(kept)
}

/** P13: the imports that wait for an officer's signature. */
export async function importsToSign(reading: Reading): Promise<KeptImport[]> {
  const waiting = reading.selectFrom('imports').selectAll().where('state', '=', 'to-sign')
  return (await waiting.orderBy('id').execute()).map(kept)
}

/** The file that waits, and how it is read; undefined once the import is over. */
export async function importFile(reading: Reading, id: string) {
  const file = reading.selectFrom('import_files').select(['content', 'answers']).where('import_id', '=', id)
  return await file.executeTakeFirst()
}

/** Ends an import that waits, and deletes its file. */
async function endImport(tx: Writing, id: string, at: Date, state: ImportState): Promise<void> {
  const ended = { state, ended_at: at.toISOString() }
  await tx.updateTable('imports').set(ended).where('id', '=', id).where('state', '=', 'to-sign').execute()
  await tx.deleteFrom('import_files').where('import_id', '=', id).execute()
}

/** Nothing of it is taken in. `why`: the officer's reason not to sign. */
export async function discardImport(tx: Writing, id: string, at: Date, why: string | null): Promise<void> {
  await endImport(tx, id, at, 'discarded')
  await tx.updateTable('imports').set({ refused_why: why }).where('id', '=', id).execute()
}

/** Reasons not to sign may speak of the people in a file: they go with the next one. */
export async function forgetRefusals(tx: Writing): Promise<void> {
  await tx.updateTable('imports').set({ refused_why: null }).where('refused_why', 'is not', null).execute()
}

/** P13: an officer signed the list with this digest, and all of it was taken in. */
export async function recordSigned(
  tx: Writing,
  id: string,
  { digest, counts, at, by }: { digest: string; counts: ImportCounts; at: Date; by: KnownColleague },
): Promise<void> {
  await endImport(tx, id, at, 'done')
  await tx
    .updateTable('imports')
    .set({
      counts: JSON.stringify(counts),
      signed_digest: digest,
      signed_at: at.toISOString(),
      signed_by_oid: by.oid,
      signed_by_tid: by.tid,
      signed_by_name: by.name,
      signed_by_address: by.address ?? null,
      signed_by_key: by.key ?? null,
    })
    .where('id', '=', id)
    .execute()
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
