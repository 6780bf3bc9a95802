import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gapDays } from '../../policy/calendar.ts'

const dayMs = 24 * 60 * 60_000

/**
 * The name of a backup in a folder of backups: it says when it was made, so that its age does not depend on the disk.
 */
export const backupName = (at: Date, isEncrypted: boolean): string =>
  `register-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.db${isEncrypted ? '.age' : ''}`

const pattern = /^register-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.db(?:\.age)?$/

/** What became of expired backups. `kept`: why nothing was deleted although some have expired. */
export type Expired = {
  deleted: number
  notDeleted: string[]
  inFuture: string[]
  kept: 'gap' | 'future' | null
}

/**
 * Deletes the backups in a folder that are older than this number of days. It keeps files with other names, and always
 * the newest backup: it may be the only one there is. The clock may be wrong, and a backup cannot be brought back: so
 * nothing is deleted if one is dated in the future, and `now` counts as at most `gapDays` after the backup before.
 */
export function expireBackups(folder: string, keepDays: number, now: Date): Expired {
  return expire(backupsIn(folder), { folder, keepDays, now })
}

/**
 * The same before a backup for which there is no room. The newest is then the backup before. Null if that is older than
 * `gapDays`: nothing is deleted without a fresh one.
 */
export function expireForRoom(folder: string, keepDays: number, now: Date): Expired | null {
  const newest = newestBackup(folder)
  if (!newest || newest.getTime() < now.getTime() - gapDays * dayMs) return null
  // As if the one to come were there already.
  const coming = { name: backupName(now, true), at: now.getTime() }
  return expire([...backupsIn(folder), coming], { folder, keepDays, now })
}

type Expiry = { folder: string; keepDays: number; now: Date }

function expire(made: ReturnType<typeof backupsIn>, { folder, keepDays, now }: Expiry): Expired {
  const inFuture = made.filter(({ at }) => at > now.getTime()).map(({ name }) => name)
  const [newest, before = now.getTime()] = made.map(({ at }) => at).toSorted((a, b) => b - a)
  const expiredAt = (ms: number) => made.filter(({ at }) => at !== newest && at < ms - keepDays * dayMs)
  const expired = inFuture.length > 0 ? [] : expiredAt(Math.min(now.getTime(), before + gapDays * dayMs))
  if (expired.length === 0 && expiredAt(now.getTime()).length > 0)
    return { deleted: 0, notDeleted: [], inFuture, kept: inFuture.length > 0 ? 'future' : 'gap' }
  const notDeleted = expired.map(({ name }) => name).filter((name) => !isDeleted(join(folder, name)))
  return { deleted: expired.length - notDeleted.length, notDeleted, inFuture, kept: null }
}

function isDeleted(file: string): boolean {
  try {
    rmSync(file)
    return true
  } catch {
    return false
  }
}

/** When the newest backup in a folder was made; null if there is none. */
function newestBackup(folder: string): Date | null {
  const made = backupsIn(folder).map(({ at }) => at)
  return made.length > 0 ? new Date(Math.max(...made)) : null
}

const backupsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const [, day, hour, minute, second] = (one.isDirectory() ? null : pattern.exec(one.name)) ?? []
    return day ? [{ name: one.name, at: Date.parse(`${day}T${hour}:${minute}:${second}Z`) }] : []
  })
