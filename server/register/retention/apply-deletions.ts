import { sql } from 'kysely'
import type { Deletions } from '../../checkpoints/deletion-list.ts'
import { isSealed } from '../audit/sealed-tables.ts'
import { forgetFile, hasImportFile } from '../import/import-files.ts'
import { changeImport } from '../import/imports.ts'
import { inPieces } from '../store/in-pieces.ts'
import { type Reference, referencesIn } from '../store/references.ts'
import type { Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { isListed, ofImportFiles } from './listed-deletions.ts'
import { forgetLooks } from './looks-and-mail.ts'
import { forgetMailAndAnswers, mailAndAnswersAbout } from './mail-about.ts'

/** Tables whose rows are deleted with the record that they belong to, beside those that are not sealed. */
const belongs = new Set(['original_words', 'imported_records'])

/** `files`: files for import that had been imported or discarded, or could not be read. */
export type Applied = { deleted: number; left: number; looks: number; files: number }

/**
 * Deletes again what was deleted after a backup was made. A record stays if something unlisted refers to it: it was
 * moved since, and retention decides. `left` counts these.
 */
export async function applyDeletions(tx: Writing, { records, looksBefore }: Deletions, now: Date): Promise<Applied> {
  const references = await referencesIn(tx)
  const byTable = Map.groupBy(
    records.filter(({ table }) => isListed(table)),
    ({ table }) => table,
  )
  const there = new Map<string, Set<string>>()
  for (const [table, those] of byTable)
    there.set(
      table,
      await existing(
        tx,
        table,
        those.map(({ id }) => id),
      ),
    )
  const gone: string[] = []
  // Records that refer to others are deleted first; the next round deletes those that nothing refers to any more.
  for (let before = -1; before < gone.length; ) {
    before = gone.length
    for (const [table, ids] of there) {
      for (const id of ids) {
        if (await isReferredTo(tx, references, table, id)) continue
        await deleteWith(tx, references, table, id)
        ids.delete(id)
        gone.push(id)
      }
    }
  }
  await forgetMailAndAnswers(tx, await mailAndAnswersAbout((work) => work(tx), gone), gone)
  const left = [...there.values()].reduce((sum, ids) => sum + ids.size, 0)
  const looks = looksBefore === null ? 0 : await forgetAllLooks(tx, looksBefore)
  const imports = records.filter(({ table }) => table === ofImportFiles)
  return { deleted: gone.length, left, looks, files: await discardFiles(tx, new Set(imports.map(({ id }) => id)), now) }
}

/** Deletes the files of these imports that are there; returns how many. */
async function discardFiles(tx: Writing, ids: ReadonlySet<string>, now: Date): Promise<number> {
  let discarded = 0
  for (const id of ids) {
    if (!(await hasImportFile(tx, id))) continue
    await forgetFile(tx, id)
    await changeImport(tx, id, now, { state: 'discarded', phase: null }, true)
    discarded += 1
  }
  return discarded
}

async function forgetAllLooks(tx: Writing, before: string): Promise<number> {
  let all = 0
  for (let some = -1; some !== 0; all += some) some = await forgetLooks(tx, before, 1_000)
  return all
}

/** Which of these records exist in the backup. */
async function existing(tx: Writing, table: string, ids: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const some of inPieces(ids, 500)) {
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.table(table)} where id in (${sql.join(some)})`.execute(tx)
    for (const { id } of rows) found.add(id)
  }
  return found
}

const isDependent = ({ child }: Reference) => !isSealed(child) || belongs.has(child)

async function isReferredTo(tx: Writing, references: Reference[], table: string, id: string): Promise<boolean> {
  for (const { child, column } of references.filter((one) => one.parent === table && !isDependent(one))) {
    const { rows } = await sql`select 1 from ${sql.table(child)} where ${sql.ref(column)} = ${id} limit 1`.execute(tx)
    if (rows.length > 0) return true
  }
  return false
}

/** Deletes a record with what belongs to it. Not as raw SQL, so that the trail has it. */
async function deleteWith(tx: Writing, references: Reference[], table: string, id: string): Promise<void> {
  const remove = (from: string, column: string) =>
    tx
      .deleteFrom(from as keyof Tables & string)
      .where(sql.ref(column), '=', id)
      .execute()
  for (const { child, column } of references.filter((one) => one.parent === table && isDependent(one)))
    await remove(child, column)
  await tx.deleteFrom('imported_records').where('record_id', '=', id).execute()
  await remove(table, 'id')
}
