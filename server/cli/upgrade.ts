import type { StoreLocation } from '../register/copy/backup.ts'
import { refuseIfOpen } from '../register/copy/copy-from.ts'
import { openRegister } from '../register/register.ts'
import { openToRead } from '../register/store/open-to-read.ts'
import { backUpTo, isBackupFolder } from './backup.ts'
import { afterwards, fail, isMissing, noFile, say } from './say.ts'
import { verify } from './verify.ts'

/** `backups`: the folder with backups; null if none was named. */
export type Wanted = { dryRun: boolean; backups: string | null }

/**
 * Brings the register up to date, after a backup; with `dryRun`, says what that would do and changes nothing. Returns 0
 * if all is well. Returns 1 if something must be put right first, or if the upgraded register differs from its trail.
 * Returns 2 if it upgraded nothing, with the reason.
 */
export async function upgrade(
  where: StoreLocation,
  wanted: Wanted,
  env: NodeJS.ProcessEnv,
  now: Date,
): Promise<number> {
  if (isMissing(where)) return fail(noFile)
  const { state, pending } = await stateOf(where)
  if (state === 'no-register') return fail('There is no register to upgrade: the server makes one when it starts.')
  if (state === 'newer') return fail(newer)
  if (state === 'unreleased') return fail(unreleased)
  if (state === 'current') return say('The register is up to date with this program. There is nothing to upgrade.', 0)
  const settings = await readServerSettings(env)
  const code = settings.areWrong || (wanted.dryRun && 'sqliteFile' in where && wanted.backups === null) ? 1 : 0
  if (wanted.dryRun)
    return say([waits(pending), whatBackup(where, wanted.backups), ...settings.lines, unchanged].join('\n'), code)
  if (settings.areWrong)
    return fail([...settings.lines, 'Nothing was upgraded. Correct the settings first.'].join('\n'))
  return await bringUpToDate(where, wanted.backups, env, now)
}

async function bringUpToDate(
  where: StoreLocation,
  backups: string | null,
  env: NodeJS.ProcessEnv,
  now: Date,
): Promise<number> {
  if ('sqliteFile' in where && backups === null) return fail(noBackup)
  if (backups !== null && !isBackupFolder(backups)) return fail(`--backups: ${backups} ${noFolder}`)
  await refuseIfOpen(where)
  if (backups !== null) {
    const code = await backUpTo(where, backups, env, now)
    if (code !== 0) return say('Nothing was upgraded.', code)
  } else say(noBackupOfPostgres, 0)
  const done = await (backups === null ? migrated(where) : afterwards('A backup was made.', () => migrated(where)))
  if (done.length === 0) return fail(byAnother)
  say(`Upgraded. Migrations done: ${done.length} (${done.join(', ')}).`, 0)
  return await afterwards('It could not be verified.', async () => {
    const code = await verify(where, undefined)
    return say(code === 0 ? startServers : differs, code)
  })
}

/** Reads the server's settings with the rules of this version, and names what is missing or wrong. */
async function readServerSettings(env: NodeJS.ProcessEnv): Promise<{ lines: string[]; areWrong: boolean }> {
  // Which settings tell that the environment is the server's.
  if (!env.PUBLIC_URL?.trim() && !env.COUNCIL_FILE?.trim()) return { lines: [notGiven], areWrong: false }
  const { readSettings, WrongSettings } = await import('../settings/settings.ts')
  try {
    readSettings(env)
    return { lines: ['Settings: this version accepts them.'], areWrong: false }
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    return { lines: ['Settings: this version does not start with them.', ...error.messages], areWrong: true }
  }
}

/** The migrations that this call did, under their lock: none if another program did them meanwhile. */
async function migrated(where: StoreLocation): Promise<string[]> {
  const done: string[] = []
  const register = await openRegister(where, null, {
    watch: async (name, run) => {
      await run()
      done.push(name)
    },
  })
  await register.close()
  return done
}

async function stateOf(where: StoreLocation) {
  const register = await openToRead(where)
  try {
    return { state: register.state, ...(await register.migrations()) }
  } finally {
    await register.close()
  }
}

const waits = (pending: readonly string[]) =>
  `The register is older than this program. Migrations pending: ${pending.length} (${pending.join(', ')}).`

const newer =
  'The register is newer than this program. Take the program of its own version, or a later one. Nothing was done.'
const unreleased =
  'The register was made by a version that was never released, and cannot be upgraded. Nothing was done.'
const startServers = 'Start the servers of this version now. To go back, restore the backup.'
const differs =
  'The register is upgraded, and it differs from its audit trail. Start no server. Keep the backup and every older one, and tell information governance: they decide whether the servers start or the backup is restored.'
const byAnother =
  'Another program brought the register up to date meanwhile, and this one upgraded nothing. To go back, restore the backup that the other one made: one made just now may be of the new version already.'
const whatBackup = (where: StoreLocation, backups: string | null) =>
  backups !== null ? `It first makes a backup in ${backups}.` : 'sqliteFile' in where ? nameFolder : noBackupOfPostgres
const nameFolder = 'It first makes a backup: name the folder for it with --backups.'
const unchanged = 'Dry run: nothing was changed.'
const notGiven =
  'Settings: not checked. Run this with the server’s settings, as the server has them, and it says what is missing.'
const noFolder = 'is not a folder. Check the path, and whether its disk is mounted. Nothing was done.'
const noBackup = 'Name the folder for the backup with --backups. Nothing was done.'
const noBackupOfPostgres =
  'No backup was made, because --backups names no folder. Be sure that PostgreSQL’s own backup is recent.'
