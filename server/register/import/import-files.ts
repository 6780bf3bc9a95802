import type { Reading, Writing } from '../store.ts'
import { forgetToSign } from './to-sign.ts'

/** The bytes of the file that was given; none once the import is over. */
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

/** Deletes the file itself, and why an officer did not sign it: that may speak of the people in it. */
export async function forgetContent(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('import_files').where('import_id', '=', id).execute()
  await tx.updateTable('imports').set({ refused_why: null }).where('id', '=', id).execute()
}

/** Deletes the file, its findings and what the keeper answered about it, with the titles of its columns. */
export async function forgetFile(tx: Writing, id: string): Promise<void> {
  await forgetContent(tx, id)
  await tx.deleteFrom('import_corrections').where('import_id', '=', id).execute()
  await tx.updateTable('imports').set({ titles: null, matching: null, looks: null }).where('id', '=', id).execute()
  await tx.deleteFrom('import_findings').where('import_id', '=', id).execute()
  await forgetToSign(tx, id)
}

/** Keeps how a file was read, as JSON, as long as the file itself. */
export async function keepLayout(tx: Writing, id: string, layout: string): Promise<void> {
  await tx.updateTable('import_files').set({ layout }).where('import_id', '=', id).execute()
}

/** Undefined without the file, or before its first check. */
export async function layoutOfFile(reading: Reading, id: string): Promise<string | undefined> {
  const row = await reading.selectFrom('import_files').select('layout').where('import_id', '=', id).executeTakeFirst()
  return row?.layout ?? undefined
}
