import { importCycle, isUnderWay } from '../../policy/import/import-cycle.ts'
import { mayTakeIn } from '../../policy/import/signature.ts'
import { allows } from '../../policy/life-cycle.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { SheetFormat } from '../../policy/vocabulary-import.ts'
import { mayAs } from '../../policy/who-may.ts'
import { forgetFile, hasImportFile } from '../../register/import/import-files.ts'
import { countFindings } from '../../register/import/import-findings.ts'
import { addImport, changeImport, findImport, type KeptImport, openImports } from '../../register/import/imports.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found } from '../act.ts'
import { isChecked, stateNow, type WorksHere } from './see-import.ts'

/**
 * Uploads a file to import; the dry run comes next. Its name is never kept. It replaces an earlier file that was not
 * imported.
 */
export async function uploadImport(
  tx: Writing,
  act: Act,
  { format, content, sha256 }: { format: SheetFormat; content: Uint8Array; sha256: string },
  worksHere: WorksHere,
): Promise<{ importId: string; putAside: string[] }> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const earlier = await openImports(tx)
  for (const one of earlier) {
    const state = stateNow(one, act.at, worksHere)
    if (!allows(importCycle, state, 'upload-another')) throw new Refusal('import-under-way')
    await putAside(tx, act, one.id)
  }
  const importId = act.newId()
  await addImport(tx, { id: importId, format, content, sha256, at: act.at, by: act.by })
  await audit(tx, act, { what: 'file-given', subjectId: importId, customerId: '', facts: { format, sha256 } })
  return { importId, putAside: earlier.map(({ id }) => id) }
}

const putAside = async (tx: Writing, act: Act, importId: string): Promise<void> => {
  await forgetFile(tx, importId)
  await changeImport(tx, importId, act.at, { state: 'discarded', phase: null }, true)
  // A restore reads there that the file must not come back.
  await audit(tx, act, { what: 'file-discarded', subjectId: importId, customerId: '' })
}

/** Starts the import of a checked file; P13: a signed one, where it puts anything in force. */
export async function startImport(
  tx: Writing,
  act: Act,
  importId: string,
  worksHere: WorksHere,
): Promise<{ importId: string }> {
  const kept = await atRest(tx, act, importId, worksHere)
  const { stopping } = await countFindings(tx, importId)
  if (stopping > 0 || !isChecked(kept) || !allows(importCycle, stateNow(kept, act.at, worksHere), 'import'))
    throw new Refusal(kept.state === 'to-sign' ? 'signature-missing' : 'import-not-ready')
  enforce(mayTakeIn(kept))
  await changeImport(tx, importId, act.at, { state: 'running', phase: 'reading', done: 0, total: 0 })
  return { importId }
}

/**
 * Discards a file, even while it is checked or imported: it is deleted, and nothing is imported. The caller then stops
 * the work on it.
 */
export async function discardImport(tx: Writing, act: Act, importId: string): Promise<{ importId: string }> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  if (!(await hasImportFile(tx, importId))) throw new Refusal('unknown-import')
  await putAside(tx, act, importId)
  return { importId }
}

/** An import whose file is kept and on which nobody is working. */
export async function atRest(tx: Writing, act: Act, importId: string, worksHere: WorksHere): Promise<KeptImport> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const kept = found(await findImport(tx, importId), 'unknown-import')
  if (isUnderWay(stateNow(kept, act.at, worksHere))) throw new Refusal('import-under-way')
  if (!(await hasImportFile(tx, importId))) throw new Refusal('unknown-import')
  return kept
}
