import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { recipientsFrom } from '../cli/backup-settings.ts'
import { dayAt } from '../policy/calendar.ts'
import { haveHolders, holderOn } from '../policy/judging/posts.ts'
import { NotDone } from '../register/copy/not-done.ts'
import { unknownSettings } from '../settings/unknown-settings.ts'
import { error, type Finding, type SetUp, warning } from './finding.ts'

/**
 * P13, P15: whether the council file names who holds the posts that decide and the reviewer's. The register keeper may
 * have named them since.
 */
export function* checkPosts({ settings, clock }: SetUp): Iterable<Finding> {
  const { posts, timeZone } = settings.councilFile
  const today = dayAt(clock(), timeZone)
  const right = 'Have the register keeper open Settings, then Posts, and add each holder with all their accounts.'
  if (!haveHolders({ authorising: posts.authorisingOfficers, today }))
    yield warning(
      'The council file names nobody who holds a post of paragraph 13. Until somebody is named, nobody can decide.',
      right,
    )
  if (holderOn(posts.reviewer, today) === null)
    yield warning('The council file names nobody who holds the reviewer’s post of paragraph 15.', right)
}

/** Settings that the server ignores, because it knows none of their name. */
export function* checkNames(env: NodeJS.ProcessEnv): Iterable<Finding> {
  for (const { name, like } of unknownSettings(env))
    yield warning(
      `${name} is no setting of the register, so it is ignored.`,
      like ? `If you mean ${like}, rename it.` : 'Compare it with the list in README.md.',
    )
}

/** What nobody but the server's account should read. */
const secret = {
  REGISTER_FILE: 'the register',
  TLS_KEY_FILE: 'the key of the certificate',
  NOTIFY_API_KEY_FILE: 'the key of GOV.UK Notify',
}

/** Whether every account on this machine can read or write what is the server's alone. */
export function* checkModes(env: NodeJS.ProcessEnv): Iterable<Finding> {
  for (const [setting, whatFor] of Object.entries(secret)) {
    const file = env[setting]?.trim()
    if (file && isOpenToAll(file))
      yield warning(
        `${setting}: every account on this machine can read or write ${whatFor}.`,
        `Run: chmod 600 ${file}. If a group needs it: chmod 640.`,
      )
  }
}

const [readOrWrite, enter] = [0o006, 0o001]

/** A file in a folder that only its owner can enter is not open to anybody else. */
function isOpenToAll(file: string): boolean {
  const mode = (path: string) => statSync(path, { throwIfNoEntry: false })?.mode ?? 0
  return (mode(file) & readOrWrite) !== 0 && (mode(dirname(file)) & enter) !== 0
}

/** Whether backups are encrypted. The environment of the backup itself counts: the check can see only its own. */
export function* checkBackups(env: NodeJS.ProcessEnv): Iterable<Finding> {
  try {
    if (recipientsFrom(env).length > 0) return
  } catch (failure) {
    if (!(failure instanceof NotDone)) throw failure
    return yield error(failure.message, 'Give the line that “npm run register -- backup-key” prints.')
  }
  yield warning(
    'BACKUP_RECIPIENTS is not set, so backups are not encrypted: whoever finds one can read the register.',
    'Make a key with “npm run register -- backup-key”, and set BACKUP_RECIPIENTS for the timer that backs up. If it is set there alone, you can leave this.',
  )
}
