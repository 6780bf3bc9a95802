import { isUnderWay } from '../../policy/import/import-cycle.ts'
import type { FindingName } from '../../policy/import/import-finding.ts'
import { appendAudit } from '../../register/audit/audit-trail.ts'
import { forgetContent } from '../../register/import/import-files.ts'
import { keepFindings } from '../../register/import/import-findings.ts'
import { changeImport, findImport } from '../../register/import/imports.ts'
import type { Register } from '../../register/register.ts'
import { theRegister } from '../act-itself.ts'

/** Records why the work on a file was stopped. Nothing was imported, and the file is deleted. */
export async function recordUnreadable(
  register: Register,
  { importId, finding, at, newId }: { importId: string; finding: FindingName; at: Date; newId: () => string },
): Promise<void> {
  await register.write(async (tx) => {
    const kept = await findImport(tx, importId)
    if (!kept || !isUnderWay(kept.state)) return
    await keepFindings(tx, importId, [{ row: null, column: null, what: finding }], newId, true)
    await changeImport(tx, importId, at, { state: 'unreadable', phase: null, counts: null })
    await forgetContent(tx, importId)
    await appendAudit(tx, { at, by: theRegister, what: 'file-unreadable', subjectId: importId, customerId: '' })
  })
}
