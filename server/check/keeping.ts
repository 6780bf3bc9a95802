import { recipientsFrom } from '../cli/backup-settings.ts'
import { NotUsable } from '../cli/not-usable.ts'
import { type Finding, findingsFor } from './finding.ts'

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
