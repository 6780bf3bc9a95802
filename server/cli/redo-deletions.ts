import type { CheckpointFolder } from '../checkpoints/checkpoint-folder.ts'
import type { Deletions } from '../checkpoints/deletion-list.ts'
import { appendAudit } from '../register/audit/audit-trail.ts'
import type { Register } from '../register/register.ts'
import { type Applied, applyDeletions } from '../register/retention/apply-deletions.ts'
import { NotUsable } from './checkpoint-files.ts'
import type { BackupCompared } from './compare-backup.ts'

export type Restored = Applied & BackupCompared

type Redoing = { backup: BackupCompared; deletions: Deletions; now: Date; newId: () => string }

const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** Deletes in a restored register what was deleted after its backup was made, and records the restore in its trail. */
export async function redoDeletions(register: Register, { backup, deletions, now, newId }: Redoing): Promise<Restored> {
  const { entries, signed, isNewLog } = backup
  const applied = await register.write(async (tx) => {
    const done = await applyDeletions(tx, deletions, now)
    const facts = { ...done, entries, signed, isNewLog }
    await appendAudit(tx, { at: now, by: itself, what: 'register-restored', subjectId: newId(), customerId: '', facts })
    return done
  })
  return { ...applied, ...backup }
}

/**
 * Makes the server continue from a restored register. If it lacks entries that were signed, checkpoints begin a new log: no
 * history is signed twice. The server sees by itself that the trail is another, and lists its deletions again. Call it
 * before the register gets its name: without the new log, it would look as if somebody had changed it. Returns what
 * takes it back.
 * @throws NotUsable if the server could not continue
 */
export function continueWith(kept: CheckpointFolder, { isNewLog }: Restored): () => void {
  if (!isNewLog) return () => undefined
  try {
    return kept.beginNewLog()
  } catch (error) {
    throw /^(EACCES|EPERM|EROFS)$/.test(String(Object(error).code)) ? new NotUsable(notItsOwner) : error
  }
}

const notItsOwner =
  'CHECKPOINT_FOLDER: the server’s checkpoints need a new folder in it, and whoever runs this cannot make that for the server. Run this as the account that owns the folder.'
