import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Compared, move, restore, type StoreLocation } from '../register/copy/backup.ts'
import type { Copied } from '../register/copy/copying.ts'
import { decryptFile, isEncrypted } from '../register/copy/encrypted-file.ts'
import { readNamed } from './backup-settings.ts'
import { inOwnFolder } from './own-folder.ts'
import { countOf, fail, isMissing, noFile, say } from './say.ts'

/** Restores a backup, encrypted or not, to an empty place. */
export async function restoreFrom(where: StoreLocation, file: string, env: NodeJS.ProcessEnv): Promise<number> {
  if (!existsSync(file)) return fail('There is no such backup. Nothing was done.')
  if (statSync(file).isDirectory()) return fail('This is a folder. Name one backup in it. Nothing was done.')
  if (!isEncrypted(file)) return await restorePlain(where, file)
  const identities = env.BACKUP_IDENTITY_FILE?.trim()
  if (!identities)
    return fail('BACKUP_IDENTITY_FILE: the backup is encrypted. Name the file with the key made by “backup-key”.')
  readNamed('BACKUP_IDENTITY_FILE', identities)
  return await inOwnFolder('sqliteFile' in where ? dirname(where.sqliteFile) : tmpdir(), async (folder) => {
    const plain = join(folder, 'register.db')
    await decryptFile(file, plain, identities)
    return await restorePlain(where, plain)
  })
}

/** What was due for deletion since the backup is due in it, too: the server deletes it within a day. */
const restorePlain = async (where: StoreLocation, file: string): Promise<number> =>
  sayCopied('Restored.', await restore(file, where), 'What was deleted since then is deleted again within a day.')

/** Copies the register to the other store. */
export async function moveTo(which: 'postgresql' | 'sqlite', env: NodeJS.ProcessEnv): Promise<number> {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (!postgresUrl || !sqliteFile) return fail('DATABASE_URL and REGISTER_FILE: to move a register give both.')
  const [from, to] = which === 'postgresql' ? [{ sqliteFile }, { postgresUrl }] : [{ postgresUrl }, { sqliteFile }]
  if (isMissing(from)) return fail(noFile)
  const moved = await move(from, to)
  const [keep, take] = which === 'postgresql' ? ['DATABASE_URL', 'REGISTER_FILE'] : ['REGISTER_FILE', 'DATABASE_URL']
  const next = `Start the servers with ${keep} alone, and keep what ${take} names until you are sure.`
  return sayCopied('Moved.', moved, next)
}

/** Says what was copied; returns 1 if some of it differs from its audit trail. */
function sayCopied(done: string, copied: Copied & Compared, next: string): number {
  const { rows, tables, differences } = copied
  const but = differences > 0 ? ` But ${thatDiffer(differences)}` : notCompared(copied)
  const what = `${rows} rows in ${tables} tables, and the audit trail is sound.`
  return say(`${done} ${what}${but} ${next}`, differences > 0 ? 1 : 0)
}

/** How much of a copy differs from its audit trail. */
export const thatDiffer = (differences: number) =>
  `${countOf(differences, 'difference')} found in it. “verify” names them. Keep this copy and every older one, and tell information governance.`

/** Only a program of its own version can compare an older register's records with its trail. */
export const notCompared = ({ isCompared }: Pick<Compared, 'isCompared'>): string =>
  isCompared ? '' : ' Its records were not compared with the trail, because the register is older than this program.'
