import { existsSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DeletionList, ListNotSigned } from '../checkpoints/deletion-list.ts'
import { type Compared, restore, type StoreLocation } from '../register/copy/backup.ts'
import { type Copied, NotCopied } from '../register/copy/copying.ts'
import { decryptFile, isEncrypted } from '../register/copy/encrypted-file.ts'
import { openRegister } from '../register/register.ts'
import { makeFile } from '../register/store/new-file.ts'
import { newId } from '../register/store/new-id.ts'
import { inOwnFolder } from './backup.ts'
import { keptFrom } from './backup-settings.ts'
import { NotUsable } from './checkpoint-files.ts'
import { continuousCopy } from './continuous-copy.ts'
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
  if (!existsSync(file)) return fail('There is no such backup.')
  if (!isEncrypted(file)) return await restorePlain(where, file, env, now)
  const identities = env.BACKUP_IDENTITY_FILE?.trim()
  if (!identities || !existsSync(identities))
    return fail('BACKUP_IDENTITY_FILE: the backup is encrypted. Name the file with the key made by “backup-key”.')
  return await inOwnFolder(besides(where), async (folder) => {
    const plain = join(folder, 'register.db')
    await decryptFile(file, plain, identities)
    return await restorePlain(where, plain, env, now)
  })
}

/** Restores the newest state of a continuous copy, in the same way. */
export const restoreCopy = (where: StoreLocation, copy: string, env: NodeJS.ProcessEnv, now: Date): Promise<number> =>
  inOwnFolder(besides(where), async (folder) => {
    const plain = join(folder, 'register.db')
    await continuousCopy(copy, env).restoreTo(plain)
    return await restorePlain(where, plain, env, now)
  })

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
  const list = deletionsIn(outside)
  const redo = async (location: StoreLocation, copied: Copied & Compared) => {
    const register = await openRegister(location)
    try {
      return { copied, restored: await redoDeletions(register, { ...outside, deletions: list, now, newId }) }
    } finally {
      await register.close()
    }
  }
  const { copied, restored } = await inPlace(where, file, redo)
  continueWith(outside.kept, restored)
  return tellRestored(sayCopied('Restored.', copied), restored)
}

function deletionsIn({ kept, key }: NonNullable<ReturnType<typeof keptFrom>>) {
  if (kept.isEmpty)
    throw new NotUsable(
      'CHECKPOINT_FOLDER: the server has kept nothing there. Check the path, and whether its disk is there. Without the setting, nothing is deleted again.',
    )
  try {
    return new DeletionList(kept.folder, kept.log).read(key)
  } catch (error) {
    if (!(error instanceof ListNotSigned)) throw error
    throw new NotUsable(
      `${error.file} in CHECKPOINT_FOLDER is not signed by the key: somebody may have changed the list.`,
    )
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

function tellRestored(code: number, { deleted, left, looks, entries, signed, isNewLog }: Restored): number {
  say(`Deleted again what was deleted after it was made: ${deleted} records, ${looks} looks.`, code)
  if (left > 0)
    say(`${left} more were deleted since, and something that was not deleted belongs to them. Retention decides.`, code)
  if (!isNewLog) return code
  return say(
    `The newest checkpoint has ${signed} entries, the backup ${entries}: what was recorded in between is lost. Checkpoints continue under a new name, and those kept from before will say “Cut off” or “Rewritten”. Tell information governance the time of the backup.`,
    code,
  )
}
