import { existsSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Reach } from '../checkpoints/deletion-list.ts'
import { type Compared, restore, type StoreLocation } from '../register/copy/backup.ts'
import { type Copied, NotCopied } from '../register/copy/copying.ts'
import { decryptFile, isEncrypted } from '../register/copy/encrypted-file.ts'
import { openRegister } from '../register/register.ts'
import { makeFile } from '../register/store/file/new-file.ts'
import { newId } from '../register/store/new-id.ts'
import { openToRead } from '../register/store/open-to-read.ts'
import { keptFrom, readNamed } from './backup-settings.ts'
import { type BackupCompared, compareBackup } from './compare-backup.ts'
import { type Outside, readListed } from './kept-outside.ts'
import { inOwnFolder } from './own-folder.ts'
import { continueWith, type Restored, redoDeletions } from './redo-deletions.ts'
import { fail, say } from './say.ts'
import { sayCopied } from './words.ts'

/** Restores a backup, encrypted or not, to an empty place, and deletes in it what was deleted since it was made. */
export async function restoreFrom(
  where: StoreLocation,
  file: string,
  env: NodeJS.ProcessEnv,
  now: Date,
): Promise<number> {
  if (!existsSync(file)) return fail('There is no such backup. Nothing was done.')
  if (statSync(file).isDirectory()) return fail('This is a folder. Name one backup in it. Nothing was done.')
  if (!isEncrypted(file)) return await restorePlain(where, file, env, now)
  const identities = env.BACKUP_IDENTITY_FILE?.trim()
  if (!identities)
    return fail('BACKUP_IDENTITY_FILE: the backup is encrypted. Name the file with the key made by “backup-key”.')
  readNamed('BACKUP_IDENTITY_FILE', identities)
  return await inOwnFolder(besides(where), async (folder) => {
    const plain = join(folder, 'register.db')
    await decryptFile(file, plain, identities)
    return await restorePlain(where, plain, env, now)
  })
}

const besides = (where: StoreLocation) => ('sqliteFile' in where ? dirname(where.sqliteFile) : tmpdir())

async function restorePlain(where: StoreLocation, file: string, env: NodeJS.ProcessEnv, now: Date): Promise<number> {
  const outside = keptFrom(env)
  if (!outside) {
    const copied = await restore(file, where)
    return sayCopied(
      'Restored.',
      copied,
      ' CHECKPOINT_FOLDER is not set, so nothing that was deleted since is deleted again.',
    )
  }
  const { deletions, reach } = readListed(outside)
  let takeBack: () => void = () => undefined
  const redo = async (location: StoreLocation, copied: Copied & Compared) => {
    // As it is in the backup, before it is brought up to date.
    const backup = await comparedAt(location, outside)
    const register = await openRegister(location)
    const restored = await redoDeletions(register, { backup, deletions, now, newId }).finally(register.close)
    takeBack = continueWith(outside.kept, restored)
    return { copied, restored }
  }
  const { copied, restored } = await inPlace(where, file, redo).catch((error) => {
    takeBack()
    throw error
  })
  return tellRestored(sayCopied('Restored.', copied), restored, reach)
}

async function comparedAt(location: StoreLocation, outside: Outside): Promise<BackupCompared> {
  const { read, close } = await openToRead(location)
  try {
    return await compareBackup(read, outside)
  } finally {
    await close()
  }
}

/** The register appears at its location only once everything is deleted again. */
async function inPlace<T>(
  where: StoreLocation,
  file: string,
  work: (location: StoreLocation, copied: Copied & Compared) => Promise<T>,
): Promise<T> {
  const workIn = async (sqliteFile: string) => {
    const done = await work({ sqliteFile }, await restore(file, { sqliteFile }))
    if (existsSync(`${sqliteFile}-wal`)) throw new NotCopied('It could not be completed.')
    return done
  }
  if ('postgresUrl' in where)
    return await inOwnFolder(besides(where), async (folder) => {
      const ready = join(folder, 'ready.db')
      const done = await workIn(ready)
      await restore(ready, where)
      return done
    })
  return await makeFile(where.sqliteFile, async (unfinished) => {
    const ready = `${unfinished}.new`
    const done = await workIn(ready)
    renameSync(ready, unfinished)
    return done
  })
}

function tellRestored(code: number, restored: Restored, { upTo, at }: Reach): number {
  const { deleted, left, looks, files, entries, signed, compared, isNewLog } = restored
  say(
    compared > 0
      ? `It is what was signed: it begins with all ${compared} checkpoints that are not larger than it.`
      : 'No checkpoint is as old as the backup, so nothing proves that it is of this register.',
    code,
  )
  say(`Deleted again what was deleted after it was made: ${deleted} records, ${looks} looks.`, code)
  if (files > 0)
    say(`Files that had been imported or discarded, or could not be read, were deleted again: ${files}.`, code)
  say(
    `The lists reach to entry ${upTo}, signed ${at?.toISOString() ?? 'at an unknown time'}. What was deleted later is not on them.`,
    code,
  )
  if (left > 0)
    say(`${left} more were deleted since, and something that was not deleted belongs to them. Retention decides.`, code)
  if (!isNewLog) return code
  const lost =
    entries < signed
      ? `The newest checkpoint has ${signed} entries, the backup ${entries}: what was recorded in between is lost.`
      : 'The backup is of the time before an earlier restore: what was recorded since that restore is lost.'
  return say(
    `${lost} Checkpoints continue under a new name, and those kept from before will say “Cut off” or “Rewritten”. Tell information governance the time of the backup.`,
    code,
  )
}
