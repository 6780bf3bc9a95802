import type { CheckpointFolder } from '../checkpoints/checkpoint-folder.ts'
import { DeletionList, type Deletions } from '../checkpoints/deletion-list.ts'
import { appendAudit, trailLength } from '../register/audit/audit-trail.ts'
import { headsOf } from '../register/audit/checkpoints.ts'
import type { Register } from '../register/register.ts'
import { type Applied, applyDeletions } from '../register/retention/apply-deletions.ts'

/** `entries`: of the backup; `signed`: of the newest checkpoint; `isNewLog`: the backup lacks some that were signed. */
export type Restored = Applied & { entries: number; signed: number; isNewLog: boolean }

type Redoing = { kept: CheckpointFolder; deletions: Deletions; now: Date; newId: () => string }

const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** Deletes in a restored register what was deleted after its backup was made, and records the restore in its trail. */
export async function redoDeletions(register: Register, { kept, deletions, now, newId }: Redoing): Promise<Restored> {
  const newest = kept.newest()
  const entries = await register.read(trailLength)
  const heads = await headsOf(register.read, [newest?.size ?? 0])
  const isNewLog = newest !== null && heads.get(newest.size)?.root.equals(newest.root) !== true
  const signed = newest?.size ?? 0
  const applied = await register.write(async (tx) => {
    const done = await applyDeletions(tx, deletions)
    const facts = { ...done, entries, signed, isNewLog }
    await appendAudit(tx, { at: now, by: itself, what: 'register-restored', subjectId: newId(), customerId: '', facts })
    return done
  })
  return { ...applied, entries, signed, isNewLog }
}

/**
 * Makes the server continue from a restored register. If it lacks entries that were signed, checkpoints begin a new log: no
 * history is signed twice.
 */
export function continueWith(kept: CheckpointFolder, { entries, isNewLog }: Restored): void {
  if (isNewLog) kept.beginNewLog()
  new DeletionList(kept.folder, kept.log).continueFrom(entries)
}
