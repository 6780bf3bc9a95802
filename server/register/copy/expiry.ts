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
  const made = backupsIn(folder)
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

const backupsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const [, day, hour, minute, second] = (one.isDirectory() ? null : pattern.exec(one.name)) ?? []
    return day ? [{ name: one.name, at: Date.parse(`${day}T${hour}:${minute}:${second}Z`) }] : []
  })
