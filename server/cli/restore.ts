import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { restore, type StoreLocation } from '../register/copy/backup.ts'
import { decryptFile, isEncrypted } from '../register/copy/encrypted-file.ts'
import { readNamed } from './backup-settings.ts'
import { inOwnFolder } from './own-folder.ts'
import { fail } from './say.ts'
import { sayCopied } from './words.ts'

/** Restores a backup, encrypted or not, to an empty place. */
export async function restoreFrom(where: StoreLocation, file: string, env: NodeJS.ProcessEnv): Promise<number> {
  if (!existsSync(file)) return fail('There is no such backup. Nothing was done.')
  if (statSync(file).isDirectory()) return fail('This is a folder. Name one backup in it. Nothing was done.')
  if (!isEncrypted(file)) return await restorePlain(where, file)
  const identities = env.BACKUP_IDENTITY_FILE?.trim()
  if (!identities)
    return fail('BACKUP_IDENTITY_FILE: the backup is encrypted. Name the file with the key made by “backup-key”.')
  readNamed('BACKUP_IDENTITY_FILE', identities)
  return await inOwnFolder(besides(where), async (folder) => {
    const plain = join(folder, 'register.db')
    await decryptFile(file, plain, identities)
    return await restorePlain(where, plain)
  })
}

const besides = (where: StoreLocation) => ('sqliteFile' in where ? dirname(where.sqliteFile) : tmpdir())

/** What was due for deletion since the backup is due in it, too: the server deletes it within a day. */
const restorePlain = async (where: StoreLocation, file: string): Promise<number> =>
  sayCopied('Restored.', await restore(file, where), ' What was deleted since then is deleted again within a day.')
