import { keptNotes } from '../cases/audit/sign-checkpoint.ts'
import { CheckpointFolder } from '../checkpoints/checkpoint-folder.ts'
import { lackingIn } from '../checkpoints/lacking.ts'
import { recipientsFrom } from '../cli/backup-settings.ts'
import { NotUsable } from '../cli/checkpoint-files.ts'
import { openToRead } from '../register/store/open-to-read.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

/** G: whether the audit trail is signed, so that not even the owner of the database can rewrite it unnoticed. */
export function checkCheckpoints({ settings }: SetUp): Finding[] {
  if (settings.checkpoints) return []
  return findingsFor('Checkpoints').warning(
    'No key signs the audit trail, so whoever owns the database can rewrite it unnoticed.',
    'Make a key with “npm run register -- checkpoint-key”, and set CHECKPOINT_KEY_FILE and CHECKPOINT_FOLDER. With several servers, one of them is enough.',
  )
}

/** G: whether CHECKPOINT_FOLDER has what was signed: if not, the server signs nothing. */
export async function checkKept({ settings: { checkpoints, register } }: SetUp): Promise<Finding[]> {
  if (!checkpoints) return []
  const opened = await openToRead(register).catch(() => null)
  // The checks of the database say why.
  if (!opened) return []
  const { key, folder } = checkpoints
  const { error } = findingsFor('Checkpoints')
  // A register of 0.9.0 has no table for them.
  const notes = await keptNotes(opened.read)
    .catch(() => [])
    .finally(opened.close)
  try {
    const lacking = lackingIn(new CheckpointFolder(folder), notes, key)
    if (!lacking) return []
    return error(
      `CHECKPOINT_FOLDER lacks what was signed: the register keeps a checkpoint of ${lacking.signed} entries, the folder one of ${lacking.kept}. So nothing is signed.`,
      `Check the path, and whether its disk is there, or put the folder back from its own backup. If there is none, tell information governance, and make an empty folder ${lacking.next} in it.`,
    )
  } catch (failure) {
    const { code } = Object(failure)
    if (typeof code !== 'string') throw failure
    return error(
      `CHECKPOINT_FOLDER cannot be read (${code}), so nothing is signed.`,
      'Check its disk, and let the server’s account read and write the folder and everything in it.',
    )
  }
}

/** Whether backups are encrypted. The environment of the backup itself counts: the check can see only its own. */
export function checkBackups(env: NodeJS.ProcessEnv): Finding[] {
  const { warning, error } = findingsFor('Backups')
  try {
    if (recipientsFrom(env).length > 0) return []
  } catch (failure) {
    if (!(failure instanceof NotUsable)) throw failure
    return error(failure.message, 'Give the line that “npm run register -- backup-key” prints.')
  }
  return warning(
    'BACKUP_RECIPIENTS is not set, so backups are not encrypted: whoever finds one can read the register.',
    'Make a key with “npm run register -- backup-key”, and set BACKUP_RECIPIENTS for the timer that backs up. If it is set there alone, you can leave this.',
  )
}
