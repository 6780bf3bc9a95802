import { closeSync, existsSync, openSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gapDays } from '../policy/calendar.ts'
import { backUp, type Compared, type StoreLocation } from '../register/copy/backup.ts'
import { encryptFile, makeIdentity } from '../register/copy/encrypted-file.ts'
import { backupName, type Expired, expireBackups } from '../register/copy/expiry.ts'
import { makeFile } from '../register/store/file/new-file.ts'
import { keepDaysFrom, recipientsFrom } from './backup-settings.ts'
import { inOwnFolder } from './own-folder.ts'
import { notCompared, thatDiffer } from './restore.ts'
import { fail, isMissing, noFile, say } from './say.ts'

/**
 * Backs the register up into a new file, encrypted if BACKUP_RECIPIENTS names any. If `to` is a folder, the file gets a
 * name with the time. If the trail is sound and nothing differs, backups there that have expired are deleted.
 */
export async function backUpTo(where: StoreLocation, to: string, env: NodeJS.ProcessEnv, now: Date): Promise<number> {
  if (isMissing(where)) return fail(noFile)
  const [recipients, keepDays] = [recipientsFrom(env), keepDaysFrom(env)]
  const isFolder = isBackupFolder(to)
  // A folder that is mistyped, or not mounted, would become a file that never expires.
  if (!isFolder && !/\.(db|age)$/.test(to)) return fail(`${to}: ${neither}`)
  const file = isFolder ? join(to, backupName(now, recipients.length > 0)) : to
  const code = told(await made(where, file, recipients), recipients.length > 0)
  // Beside one that differs, older ones are proof.
  return isFolder && code === 0 ? tellExpired(expireBackups(to, keepDays, now), keepDays) : code
}

/** Whether backups can go into it, each with a name of its own. */
export const isBackupFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

const neither =
  'there is no such folder, and a file for a backup needs a name that ends with .db or .age. Check the path, and whether its disk is mounted. Nothing was done.'

function tellExpired({ deleted, notDeleted, inFuture, kept }: Expired, keepDays: number): number {
  for (const name of inFuture)
    say(`${name} is dated in the future. Check the clock. If it is right, move that file to another folder.`, 0)
  if (kept) say(`No old backup was deleted: ${whyKept[kept]}`, 0)
  if (deleted > 0) say(`Deleted ${deleted} backups older than ${keepDays} days.`, 0)
  for (const name of notDeleted) say(`${name} has expired, and cannot be deleted. Delete it yourself.`, 1)
  return notDeleted.length > 0 ? 1 : 0
}

const whyKept: Record<NonNullable<Expired['kept']>, string> = {
  gap: `for more than ${gapDays} days before this one, no backup was made. Check the clock. If it is right, the next backup deletes what has expired.`,
  future: 'a backup is dated in the future, so the clock is wrong or was.',
}

/** What is not encrypted yet stays where the register itself is: never where backups go. */
async function made(where: StoreLocation, file: string, recipients: readonly string[]): Promise<Compared> {
  if (recipients.length === 0) return await backUp(where, file)
  return await makeFile(file, (unfinished) =>
    inOwnFolder('sqliteFile' in where ? dirname(where.sqliteFile) : tmpdir(), async (folder) => {
      const plain = join(folder, 'register.db')
      const compared = await backUp(where, plain)
      await encryptFile(plain, unfinished, recipients)
      return compared
    }),
  )
}

function told({ entries, firstBroken, differences, isCompared }: Compared, isEncrypted: boolean): number {
  if (firstBroken)
    return say(
      `Backed up, but the audit trail is broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}. Keep this copy and every older one, and tell information governance.`,
      1,
    )
  if (differences > 0) return say(`Backed up, but ${thatDiffer(differences)}`, 1)
  const how = isEncrypted ? '' : ' It is not encrypted: set BACKUP_RECIPIENTS.'
  return say(`Backed up. The audit trail in it is sound: ${entries} entries.${notCompared({ isCompared })}${how}`, 0)
}

/** Makes the key for backups: what decrypts them in `file`, which only its owner can read. */
export async function makeBackupKey(file: string): Promise<number> {
  if (existsSync(file)) return fail(`${file} is there already, and nothing is written over it.`)
  const { identity, recipient } = await makeIdentity()
  closeSync(openSync(file, 'wx', 0o600))
  writeFileSync(file, `# public key: ${recipient}\n${identity}\n`)
  return say(
    `${recipient}\nSet BACKUP_RECIPIENTS to this line. Move ${file} off this machine: whoever has it can read every backup, and without it nobody can.`,
    0,
  )
}
