import { isMailHeldBack, keptNotes, lostSince } from '../cases/audit/sign-checkpoint.ts'
import { CheckpointFolder } from '../checkpoints/checkpoint-folder.ts'
import { lackingIn } from '../checkpoints/lacking.ts'
import type { VerifyingKey } from '../checkpoints/note-key.ts'
import { recipientsFrom } from '../cli/backup-settings.ts'
import { NotUsable } from '../cli/checkpoint-files.ts'
import { isMissing } from '../cli/say.ts'
import type { Reads } from '../register/audit/checkpoints.ts'
import { settingOf } from '../register/store/new-register.ts'
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

/** G: whether CHECKPOINT_FOLDER has what was signed, and the register begins with that: if not, nothing is signed. */
export async function checkKept({ settings: { checkpoints, register, councilFile } }: SetUp): Promise<Finding[]> {
  if (!checkpoints) return []
  const { error } = findingsFor('Checkpoints')
  const opened = isMissing(register) ? 'missing' : await openToRead(register).catch(() => null)
  // The checks of the database say why.
  if (!opened) return []
  try {
    const kept = new CheckpointFolder(checkpoints.folder)
    if (opened === 'missing' || opened.state === 'no-register') return checkNew(kept, register)
    const found = [...(await checkLacking(kept, checkpoints.key, opened.read)), ...(await checkLost(kept, opened.read))]
    // Without the folder's own note, nothing says which e-mails the server made.
    return found.length > 0 ? found : await checkMailed(kept, checkpoints.key, opened.read, councilFile.timeZone)
  } catch (failure) {
    const { code } = Object(failure)
    if (typeof code !== 'string') throw failure
    return error(
      `CHECKPOINT_FOLDER cannot be read (${code}), so nothing is signed.`,
      'Check its disk, and let the server’s account read and write the folder and everything in it.',
    )
  } finally {
    if (opened !== 'missing') await opened.close()
  }
}

/** A server would refuse to make a register here: the folder is another's. */
function checkNew(kept: CheckpointFolder, where: SetUp['settings']['register']): Finding[] {
  if (!kept.holdsRegister) return []
  const setting = settingOf(where)
  return findingsFor('Checkpoints').error(
    `There is no register where ${setting} says, but CHECKPOINT_FOLDER holds the checkpoints of one. So the server does not start.`,
    `Correct ${setting}, or restore the newest backup there. For a new register, set CHECKPOINT_FOLDER to an empty folder.`,
  )
}

async function checkLacking(kept: CheckpointFolder, key: VerifyingKey, read: Reads): Promise<Finding[]> {
  // A register of 0.9.0 has no table for them.
  const lacking = lackingIn(kept, await keptNotes(read).catch(() => []), key)
  if (!lacking) return []
  return findingsFor('Checkpoints').error(
    `CHECKPOINT_FOLDER lacks what was signed: the register keeps a checkpoint of ${lacking.signed} entries, the folder one of ${lacking.kept}. So nothing is signed.`,
    `Check the path, and whether its disk is there, or put the folder back from its own backup. If there is none, tell information governance, and make an empty folder ${lacking.next} in it.`,
  )
}

async function checkLost(kept: CheckpointFolder, read: Reads): Promise<Finding[]> {
  const lost = await lostSince(read, kept)
  if (!lost) return []
  return findingsFor('Checkpoints').error(
    `The register does not begin with what CHECKPOINT_FOLDER holds: ${lost.before} entries were signed, and its trail has ${lost.now}. So nothing is signed, and no old backup is deleted.`,
    'Check that REGISTER_FILE or DATABASE_URL names the right register, and CHECKPOINT_FOLDER its folder. If both are right, change nothing, and tell information governance.',
  )
}

async function checkMailed(
  kept: CheckpointFolder,
  key: VerifyingKey,
  read: Reads,
  timeZone: string,
): Promise<Finding[]> {
  if (!(await isMailHeldBack(read, { kept, key }, timeZone))) return []
  return findingsFor('Checkpoints').error(
    'The outbox has an e-mail with a checkpoint for a day that is not noted in CHECKPOINT_FOLDER. So nobody gets that day’s checkpoint.',
    'Ask the auditor which e-mails came. If one did not, and the server’s clock was never ahead, somebody changed the database: tell information governance.',
  )
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
