import { readFileSync } from 'node:fs'
import { CheckpointFolder } from '../checkpoints/checkpoint-folder.ts'
import { readKeys } from '../checkpoints/note-key.ts'
import { isRecipient } from '../register/copy/encrypted-file.ts'
import { NotUsable } from './checkpoint-files.ts'
import type { Outside } from './kept-outside.ts'

/** The keys to which backups are encrypted; none: they are not. @throws NotUsable */
export function recipientsFrom(env: NodeJS.ProcessEnv): string[] {
  const recipients = env.BACKUP_RECIPIENTS?.trim().split(/\s+/) ?? []
  const wanted = recipients.filter(Boolean)
  if (!wanted.every(isRecipient))
    throw new NotUsable('BACKUP_RECIPIENTS: must be recipients of age, like age1..., with spaces between them.')
  return wanted
}

/** How many days a backup is kept in a folder of backups. @throws NotUsable */
export function keepDaysFrom(env: NodeJS.ProcessEnv): number {
  const given = env.BACKUP_KEEP_DAYS?.trim() || '35'
  if (/^\d{1,4}$/.test(given) && Number(given) > 0) return Number(given)
  throw new NotUsable('BACKUP_KEEP_DAYS: must be a whole number from 1 to 9999.')
}

/**
 * The folder with what was signed and deleted, and the keys by which it counts; null if none is set. @throws NotUsable
 */
export function keptFrom(env: NodeJS.ProcessEnv): Outside | null {
  const [folder, file] = [env.CHECKPOINT_FOLDER?.trim(), env.CHECKPOINT_KEY_FILE?.trim()]
  if (!folder) return null
  if (!file) throw new NotUsable('CHECKPOINT_KEY_FILE: give it with CHECKPOINT_FOLDER. The public key is enough.')
  const keys = readKeys(readNamed('CHECKPOINT_KEY_FILE', file))
  if (!keys) throw new NotUsable('CHECKPOINT_KEY_FILE: there is no key in it, or a line in it is no key.')
  return { kept: new CheckpointFolder(folder), keys: keys.all }
}

/** The file that a setting names. @throws NotUsable if it is missing, a folder, or not readable */
export function readNamed(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotUsable(`${setting}: ${whyNotRead(error)}`)
  }
}

function whyNotRead(error: unknown): string {
  const code = Object(error).code
  if (code === 'ENOENT') return 'there is no such file. Check the path.'
  if (code === 'EISDIR') return 'it is a folder. Name the file in it.'
  return 'the file cannot be read. Let the account that runs this read it.'
}
