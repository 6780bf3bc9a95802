import { readCheckpoints } from './checkpoint.ts'
import type { CheckpointFolder } from './checkpoint-folder.ts'
import type { VerifyingKey } from './note-key.ts'
import { checkNote } from './signed-note.ts'

/**
 * What the folder lacks: `signed` entries by what the register keeps, `kept` by what the folder does. `next`: the folder
 * of the log with which signing can begin anew.
 */
export type Lacking = { signed: number; kept: number; next: string }

/**
 * Compares the folder with the checkpoints that the register keeps; null if it lacks none. The server keeps each in the
 * folder first. So if the register has a newer one by this key, the folder was emptied, its disk is not there, or it is
 * an older copy: then nobody could tell whether the trail begins with what was signed.
 * @param inRegister the notes that the register keeps
 */
export function lackingIn(kept: CheckpointFolder, inRegister: readonly string[], key: VerifyingKey): Lacking | null {
  const log = kept.log
  const missing = inRegister
    .flatMap(readCheckpoints)
    .filter(({ note }) => checkNote(note, key).isSigned)
    .map(({ origin, size }) => ({ log: logOf(origin, key.name), size }))
    .filter((one) => one.log >= log && one.size > (kept.newest(one.log)?.size ?? 0))
  if (missing.length === 0) return null
  const newest = missing.reduce((a, b) => (b.log > a.log || (b.log === a.log && b.size > a.size) ? b : a))
  return { signed: newest.size, kept: kept.newest()?.size ?? 0, next: `log-${newest.log + 1}` }
}

/** The number of the log in its name; 0 if it is another's. */
function logOf(origin: string, keyName: string): number {
  if (origin === keyName) return 1
  return origin.startsWith(`${keyName}/`) ? Number(/^\d{1,6}$/.exec(origin.slice(keyName.length + 1))?.[0] ?? 0) : 0
}
