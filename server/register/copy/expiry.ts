import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const dayMs = 24 * 60 * 60_000

/**
 * The name of a backup in a folder of backups: it says when it was made, so that its age does not depend on the disk.
 */
export const backupName = (at: Date, isEncrypted: boolean): string =>
  `register-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.db${isEncrypted ? '.age' : ''}`

const pattern = /^register-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.db(?:\.age)?$/

/**
 * Deletes the backups in a folder that are older than this number of days, and returns how many. It keeps files with
 * other names, and always the newest backup: it may be the only one there is.
 */
export function expireBackups(folder: string, keepDays: number, now: Date): number {
  const made = backupsIn(folder)
  const newest = Math.max(...made.map(({ at }) => at))
  const expired = made.filter(({ at }) => at !== newest && at < now.getTime() - keepDays * dayMs)
  for (const { name } of expired) rmSync(join(folder, name))
  return expired.length
}

/** When the newest backup in a folder was made; null if there is none. */
export function newestBackup(folder: string): Date | null {
  const made = backupsIn(folder).map(({ at }) => at)
  return made.length > 0 ? new Date(Math.max(...made)) : null
}

const backupsIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => {
    const [, day, hour, minute, second] = pattern.exec(name) ?? []
    return day ? [{ name, at: Date.parse(`${day}T${hour}:${minute}:${second}Z`) }] : []
  })
