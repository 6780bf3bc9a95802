import type { StoreLocation } from '../../register/copy/backup.ts'
import { refuseIfOpen } from '../../register/copy/copy-from.ts'
import { openRegister } from '../../register/register.ts'
import { refuseNewBeside } from '../../register/store/new-register.ts'
import { openToRead } from '../../register/store/open-to-read.ts'
import { NotTried, type Tried, tryUpgrade } from '../../register/upgrade/try-upgrade.ts'
import { backUpTo, isBackupFolder } from '../backup.ts'
import { keptFrom } from '../backup-settings.ts'
import { afterwards } from '../not-finished.ts'
import { fail, isMissing, noFile, say } from '../say.ts'
import { verify } from '../verify.ts'
import { backupAge, madeElsewhere } from './backup-age.ts'
import { byHand, type UpgradeFacts } from './manual-steps.ts'
import { readServerSettings, type SettingsSeen } from './what-settings-say.ts'
import { sayByHand, sayTried } from './words.ts'

/**
 * `backups`: the folder with backups; null if none was named. `areElsewhere`: PostgreSQL's own backups are the way back,
 * as whoever runs it says.
 */
export type Wanted = { dryRun: boolean; backups: string | null; areElsewhere?: boolean }

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
  if (wanted.areElsewhere && 'sqliteFile' in where) return fail(onlyOfPostgres)
  if (isMissing(where)) return fail(noFile)
  const { state, applied, pending } = await stateOf(where)
  if (state === 'no-register') refuseNewBeside(keptFrom(env)?.kept ?? null, where)
  if (state === 'no-register') return fail('There is no register to upgrade: the server makes one when it starts.')
  if (state === 'newer') return fail(newer)
  if (state === 'unreleased') return fail(unreleased)
  if (state === 'current') return say('The register is up to date with this program. There is nothing to upgrade.', 0)
  const settings = await readServerSettings(env, now)
  return wanted.dryRun
    ? await dryRun(where, { applied, pending, wanted, settings, now })
    : await bringUpToDate(where, { applied, backups: wanted.backups, settings, env, now })
}

type Known = {
  applied: string[]
  pending: string[]
  wanted: Wanted
  settings: SettingsSeen
  now: Date
}

async function dryRun(where: StoreLocation, { applied, pending, wanted, settings, now }: Known): Promise<number> {
  const tried = await trial(where, settings)
  say('Dry run: nothing was changed.', 0)
  say(waits(pending), 0)
  if (typeof tried === 'string') say(`Not measured. ${tried}`, 0)
  else sayTried(tried)
  const backup = wanted.areElsewhere ? madeElsewhere : backupAge(wanted.backups, now)
  say(backup.line, 0)
  for (const line of settings.lines) say(line, 0)
  const facts = typeof tried === 'string' ? null : tried.found
  sayByHand(byHand(applied, facts), facts !== null)
  return backup.isGood && !settings.areWrong && typeof tried !== 'string' ? 0 : 1
}

/** What the trial found, or why there was none. */
async function trial(where: StoreLocation, { look }: SettingsSeen): Promise<Tried<UpgradeFacts> | string> {
  try {
    return await tryUpgrade(where, look)
  } catch (error) {
    if (error instanceof NotTried) return error.message
    throw error
  }
}

async function bringUpToDate(
  where: StoreLocation,
  {
    applied,
    backups,
    settings,
    env,
    now,
  }: Omit<Known, 'pending' | 'wanted'> & Pick<Wanted, 'backups'> & { env: NodeJS.ProcessEnv },
): Promise<number> {
  if (settings.areWrong) {
    for (const line of settings.lines) say(line, 1)
    return fail('Nothing was upgraded. Correct the settings first.')
  }
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
    const code = await verify(where, { from: undefined, against: null }, env)
    const facts = await factsIn(where, settings)
    sayByHand(byHand(applied, facts), facts !== null)
    return say(code === 0 ? startServers : differs, code)
  })
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

async function factsIn(where: StoreLocation, { look }: SettingsSeen): Promise<UpgradeFacts> {
  const register = await openToRead(where)
  try {
    return await register.read(look)
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
const onlyOfPostgres =
  '--backups-elsewhere is for PostgreSQL’s own backups. Name the folder of your backups with --backups. Nothing was done.'
const noFolder = 'is not a folder. Check the path, and whether its disk is mounted. Nothing was done.'
const noBackup = 'Name the folder for the backup with --backups. Nothing was done.'
const noBackupOfPostgres =
  'No backup was made, because --backups names no folder. Be sure that PostgreSQL’s own backup is recent.'
