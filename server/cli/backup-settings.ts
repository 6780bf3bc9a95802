import { readFileSync } from 'node:fs'
import { isRecipient } from '../register/copy/encrypted-file.ts'
import { NotDone } from '../register/copy/not-done.ts'

/** The keys to which backups are encrypted; none: they are not. @throws NotDone */
export function recipientsFrom(env: NodeJS.ProcessEnv): string[] {
  const recipients = env.BACKUP_RECIPIENTS?.trim().split(/\s+/) ?? []
  const wanted = recipients.filter(Boolean)
  if (!wanted.every(isRecipient))
    throw new NotDone('BACKUP_RECIPIENTS: must be recipients of age, like age1..., with spaces between them.')
  return wanted
}

/** How many days a backup is kept in a folder of backups. @throws NotDone */
export function keepDaysFrom(env: NodeJS.ProcessEnv): number {
  const given = env.BACKUP_KEEP_DAYS?.trim() || '35'
  if (/^\d{1,4}$/.test(given) && Number(given) > 0) return Number(given)
  throw new NotDone('BACKUP_KEEP_DAYS: must be a whole number from 1 to 9999.')
}

/** The file that a setting names. @throws NotDone if it is missing, a folder, or not readable */
export function readNamed(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotDone(`${setting}: ${whyNotRead(error)}`)
  }
}

function whyNotRead(error: unknown): string {
  const code = Object(error).code
  if (code === 'ENOENT') return 'there is no such file. Check the path.'
  if (code === 'EISDIR') return 'it is a folder. Name the file in it.'
  return 'the file cannot be read. Let the account that runs this read it.'
}
