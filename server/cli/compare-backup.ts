import { readCheckpoints, type SignedCheckpoint } from '../checkpoints/checkpoint.ts'
import { DeletionList } from '../checkpoints/deletion-list.ts'
import type { VerifyingKey } from '../checkpoints/note-key.ts'
import { checkNote } from '../checkpoints/signed-note.ts'
import { trailLength } from '../register/audit/audit-trail.ts'
import { headsOf, newestCheckpoints, type Reads } from '../register/audit/checkpoints.ts'
import { type FiledCheckpoint, NotUsable } from './checkpoint-files.ts'
import { completeIn, notSigned, type Outside } from './kept-outside.ts'
import { compareAgainst } from './verify-against.ts'

/**
 * `entries`: of the backup; `signed`: of the newest checkpoint; `compared`: how many checkpoints it begins with;
 * `isNewLog`: it does not continue what was signed last, so checkpoints need a new name.
 */
export type BackupCompared = { entries: number; signed: number; compared: number; isNewLog: boolean }

/**
 * Compares a backup with what was signed: encryption to a public key proves nobody. It must begin with every checkpoint
 * of a log that is not larger than it. After a restore there are two logs, and a backup can be of either.
 * @throws NotUsable if it was rewritten, or is of another register
 */
export async function compareBackup(read: Reads, outside: Outside): Promise<BackupCompared> {
  const { kept, keys } = outside
  const entries = await read(trailLength)
  await refuseOlderFolder(read, outside)
  const allLogs = Array.from({ length: kept.log }, (_, n) => kept.log - n)
  const logs = allLogs
    .map((log) => ({ log, signed: signedIn(kept.all(log), keys).filter(({ size }) => size <= entries) }))
    .filter(({ signed }) => signed.length > 0)
  const sizes = logs.flatMap(({ signed }) => signed.map(({ size }) => size))
  const heads = await headsOf(read, sizes)
  const isSame = ({ size, root }: FiledCheckpoint) => heads.get(size)?.root.equals(root) === true
  const own = logs.find(({ signed }) => signed.every(isSame))
  const [newestOfLogs] = logs
  if (!newestOfLogs && allLogs.some((log) => kept.all(log).some(({ size }) => size <= entries)))
    throw new NotUsable(`CHECKPOINT_FOLDER: no checkpoint as old as the backup is ${notSigned}`)
  if (!own && newestOfLogs) {
    const { signed } = newestOfLogs
    const first = signed.findIndex((one) => !isSame(one))
    await compareAgainst(read, { signed: signed.slice(Math.max(0, first - 1), first + 1), unsigned: [] })
    throw new NotUsable(otherHistory)
  }
  if (own) completeIn(own.log, outside)
  const newest = kept.newest()
  const isNewLog = newest !== null && !(own?.log === kept.log && entries >= newest.size)
  return { entries, signed: newest?.size ?? 0, compared: own?.signed.length ?? 0, isNewLog }
}

/** The server keeps a checkpoint in the folder before it does so in the register. */
async function refuseOlderFolder(read: Reads, { kept, keys }: Outside): Promise<void> {
  // A register of 0.9.0 has no table for them.
  const rows = await read((reading) => newestCheckpoints(reading, atMost)).catch(() => [])
  const inside = signedIn(
    rows.flatMap(({ note }) => readCheckpoints(note)),
    keys,
  )
  for (let log = 1; log <= kept.log + 1; log++) {
    const names = new Set(keys.map(({ name }) => kept.originOf(name, log)))
    const size = Math.max(0, ...inside.filter(({ origin }) => names.has(origin)).map((one) => one.size))
    const known = Math.max(kept.newest(log)?.size ?? 0, new DeletionList(kept.folder, log).reach(keys)?.signed ?? 0)
    if (size > known) throw new NotUsable(olderFolder)
  }
}

/** Newest checkpoints of each log in a backup. */
const atMost = 100

/** Those that one of the keys has signed. */
const signedIn = (given: readonly SignedCheckpoint[], keys: readonly VerifyingKey[]): FiledCheckpoint[] =>
  given.flatMap((one) => {
    const by = keys.map((key) => checkNote(one.note, key)).find(({ isSigned }) => isSigned)
    return by ? [{ ...one, file: '', at: by.at }] : []
  })

const otherHistory =
  'The backup is not what was signed: it was rewritten since, or is of another register. Use another backup, and keep this one for information governance.'
const olderFolder =
  'CHECKPOINT_FOLDER: the backup has newer checkpoints than this folder, so this is an older copy of it, or of another register. Newer lists of what was deleted are missing. Name the folder that the server writes to.'
