import { newestBackup } from '../../register/copy/expiry.ts'
import { isBackupFolder } from '../backup.ts'

/** A backup older than this may lack a day's work. */
const oldAfterHours = 24
const hourMs = 60 * 60_000

/** Whether there is a backup to go back to, in words. */
export function backupAge(folder: string | null, now: Date): { line: string; isGood: boolean } {
  if (folder === null) return { line: notNamed, isGood: false }
  if (!isBackupFolder(folder)) return { line: `Backup: ${folder} is not a folder.`, isGood: false }
  const newest = newestBackup(folder)
  if (!newest)
    return { line: `Backup: none. There is no backup in ${folder}. Make one before you upgrade.`, isGood: false }
  const hours = Math.floor((now.getTime() - newest.getTime()) / hourMs)
  const made = `made ${newest.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  if (newest > now)
    return { line: `Backup: the newest was ${made}, which is in the future. Check the clock.`, isGood: false }
  return hours >= oldAfterHours
    ? {
        line: `Backup: old. The newest is ${ageInWords(hours)} old, ${made}. Make one before you upgrade.`,
        isGood: false,
      }
    : { line: `Backup: there is one, ${made}.`, isGood: true }
}

/** What the command cannot look at: whoever runs it has said that PostgreSQL's own backups are the way back. */
export const madeElsewhere = {
  line: 'Backup: not looked at, because it is made elsewhere (--backups-elsewhere). Be sure that PostgreSQL’s own backup is recent.',
  isGood: true,
}

const ageInWords = (hours: number) => (hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`)

const notNamed =
  'Backup: not checked. Name the folder of your backups with --backups. Without a backup there is no way back. If PostgreSQL makes its own backups, say --backups-elsewhere.'
