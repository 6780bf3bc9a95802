import type { CheckpointFolder } from '../checkpoints/checkpoint-folder.ts'
import { DeletionList, type Deletions, type Reach } from '../checkpoints/deletion-list.ts'
import type { VerifyingKey } from '../checkpoints/note-key.ts'
import { checkNote } from '../checkpoints/signed-note.ts'
import { NotUsable } from './checkpoint-files.ts'

/** What the server keeps outside the database, and the keys by which it counts. */
export type Outside = { kept: CheckpointFolder; keys: readonly VerifyingKey[] }

/** Everything that was deleted, and how far the lists reach. */
export type Listed = { deletions: Deletions; reach: Reach }

/**
 * Reads what was deleted, if no list is missing: without one, somebody who was deleted would come back.
 * @throws NotUsable and says what is missing, and what to do
 */
export function readListed({ kept, keys }: Outside): Listed {
  if (kept.isEmpty) throw new NotUsable(nothingKept)
  const logs = Array.from({ length: kept.log }, (_, n) => kept.log - n)
  const log = logs.find((one) => kept.newest(one) !== null || new DeletionList(kept.folder, one).hasReach)
  if (log === undefined) throw new NotUsable(nothingKept)
  const reach = completeIn(log, { kept, keys })
  // Those of an earlier log only help to compare; its name is not used again.
  if (log === kept.log && (kept.newest()?.size ?? 0) < reach.signed) throw new NotUsable(noCheckpoints(log, reach))
  return { deletions: new DeletionList(kept.folder, log).read(keys), reach }
}

/**
 * How far the lists of a log reach: at least as far as what was signed, with none missing.
 * @throws NotUsable
 */
export function completeIn(log: number, { kept, keys }: Outside): Reach {
  const list = new DeletionList(kept.folder, log)
  const [newest, reach] = [kept.newest(log), list.reach(keys)]
  if (newest && !keys.some((key) => checkNote(newest.note, key).isSigned))
    throw new NotUsable(`CHECKPOINT_FOLDER: its newest checkpoint is ${notSigned}`)
  if (!reach)
    throw new NotUsable(
      list.hasReach
        ? `CHECKPOINT_FOLDER: deletions/reach-log-${log}.txt is ${notSigned}`
        : `CHECKPOINT_FOLDER: the lists of what was deleted are missing in it. ${whatToDo}`,
    )
  const signed = newest?.size ?? 0
  if (reach.upTo < signed)
    throw new NotUsable(
      `CHECKPOINT_FOLDER: the lists of what was deleted end at entry ${reach.upTo}, but ${signed} entries were signed: newer lists are missing. ${whatToDo}`,
    )
  const missing = list.missingUpTo(reach, keys)
  if (missing !== null)
    throw new NotUsable(
      `CHECKPOINT_FOLDER: a list of what was deleted, up to entry ${missing}, is missing, was changed, or is ${notSigned} ${whatToDo}`,
    )
  return reach
}

/** A server signs at least once a day, and its clock may differ. */
const hoursBetween = 26

/**
 * A restore may begin a new log there, which ends that of a register in use.
 * @throws NotUsable if something was signed there so lately that a server may still run
 */
export function refuseWhileServing({ kept, keys }: Outside, now: Date): void {
  const newest = kept.newest()
  const signed = newest ? keys.map((key) => checkNote(newest.note, key).at) : []
  const times = [...signed, new DeletionList(kept.folder, kept.log).reach(keys)?.at ?? null]
  const last = Math.max(...times.map((at) => at?.getTime() ?? 0))
  if (last > now.getTime() - hoursBetween * 3_600_000) throw new NotUsable(mayBeServing(new Date(last)))
}

const mayBeServing = (at: Date) =>
  `CHECKPOINT_FOLDER: a server signed there at ${at.toISOString()}, so one may still use it. To try a restore, name a copy of that folder. If every server is stopped and this register takes the place of the old one, add --servers-stopped.`

const nothingKept =
  'CHECKPOINT_FOLDER: the server has kept nothing there. Check the path, and whether its disk is there. Without the setting, nothing is deleted again.'
export const notSigned =
  'not signed by a key in CHECKPOINT_KEY_FILE. After a change of keys, put the old public key under the new one in that file. If the key is right, somebody has changed it: tell information governance.'
const whatToDo =
  'Put the folder back from its own backup. Or, if the register still runs, restart the server with the key: it lists everything again.'
const noCheckpoints = (log: number, { signed }: Reach) =>
  `CHECKPOINT_FOLDER: checkpoints are missing in log-${log}: ${signed} entries were signed. Put the folder back from its own backup. If there is none, make an empty folder log-${log + 1} beside it: checkpoints continue under a new name, and nothing proves that the backup is of this register.`
