import { readArguments } from './cli/arguments.ts'
import { backUpTo, makeBackupKey } from './cli/backup.ts'
import { keptFrom } from './cli/backup-settings.ts'
import { compareCheckpoints } from './cli/consistency.ts'
import { continuousCopy } from './cli/continuous-copy.ts'
import { forward } from './cli/forward.ts'
import { refuseWhileServing } from './cli/kept-outside.ts'
import { makeCheckpointKey } from './cli/make-key.ts'
import { restoreCopy, restoreFrom } from './cli/restore.ts'
import { fail, isFolder, isMissing, noFile, say } from './cli/say.ts'
import { trustOwnAuthorities, withSettingsFile } from './cli/settings-file.ts'
import { upgrade } from './cli/upgrade/upgrade.ts'
import { verify } from './cli/verify.ts'
import { tellNotDone } from './cli/why-not-done.ts'
import { sayCopied } from './cli/words.ts'
import { move, type StoreLocation } from './register/copy/backup.ts'

/**
 * `npm run register -- COMMAND`: the commands are in `usage` below and in docs/operators.md. They work on the register
 * that DATABASE_URL or REGISTER_FILE names, in the environment or in the file after --settings. Exits with 0 if all is
 * well. Exits with 1 if something must be fixed or the audit trail is broken. Exits with 2 if nothing was done, and
 * says why.
 */
async function main(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command = '', what, ...more] = given
  if (command === 'check') return await checkSetUp(given.slice(1), env)
  if (command === 'verify') return await verifyIn(given.slice(1), env)
  if (command === 'upgrade') return await upgradeIn(given.slice(1), env)
  if (command === 'consistency') return consistencyOf(given.slice(1), env)
  if (command === 'forward') return await forwardFrom(given.slice(1), env)
  if (command === 'restore') return await restoreIn(given.slice(1), env)
  if (command === 'backup-key' && what !== undefined && more.length === 0) return await makeBackupKey(what)
  if (command === 'checkpoint-key' && what !== undefined && more.length === 1)
    return makeCheckpointKey(what, more[0] ?? '')
  if (command === 'move' && (what === 'postgresql' || what === 'sqlite') && more.length === 0)
    return await moveTo(what, env)
  const wanted = commands[command]
  if (!wanted || more.length > 0 || wanted.takesFile !== (what !== undefined)) return fail(usage)
  return await inRegister(env, (where) => wanted.run(where, what ?? '', env))
}

async function verifyIn(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const read = readArguments(given, ['--from', '--against', '--key'])
  const [from = [], files, keys = []] = ['--from', '--against', '--key'].map((name) => read?.options.get(name))
  if (!read || read.words.length > 0 || from.length > 1 || (keys.length > 0 && !files)) return fail(usage)
  const wanted = { from: from[0], against: files ? { files, keys } : null }
  return await inRegister(env, (where) => verify(where, wanted, env))
}

async function restoreIn(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [first, ...more] = given.filter((one) => one !== stopped)
  if (first === undefined || (first !== '--copy' && more.length > 0)) return fail(usage)
  const outside = given.includes(stopped) ? null : keptFrom(env)
  if (outside) refuseWhileServing(outside, new Date())
  if (first === '--copy') return await restoreCopyIn([first, ...more], env)
  return await inRegister(env, (where) => restoreFrom(where, first, env, new Date()))
}

const stopped = '--servers-stopped'

async function restoreCopyIn(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const read = readArguments(given, ['--copy', '--run'])
  const [[folder = '', ...others] = [], [run, ...runs] = []] = ['--copy', '--run'].map((name) =>
    read?.options.get(name),
  )
  if (!read || read.words.length > 0 || others.length > 0 || runs.length > 0) return fail(usage)
  return await inRegister(env, (where) => restoreCopy(where, { folder, ...(run && { run }) }, env, new Date()))
}

async function forwardFrom(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const once = given.includes('--once')
  const read = readArguments(
    given.filter((one) => one !== '--once'),
    ['--cursor'],
  )
  const [cursorFile, ...others] = read?.options.get('--cursor') ?? []
  if (read?.words.length !== 1 || others.length > 0) return fail(usage)
  return await inRegister(env, (where) => forward(where, { receiver: read.words[0], cursorFile, once }))
}

async function upgradeIn(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [dryRun, areElsewhere] = ['--dry-run', '--backups-elsewhere'].map((one) => given.includes(one))
  const read = readArguments(
    given.filter((one) => one !== '--dry-run' && one !== '--backups-elsewhere'),
    ['--backups'],
  )
  const backups = read?.options.get('--backups') ?? []
  if (!read || read.words.length > 0 || backups.length > (areElsewhere ? 0 : 1)) return fail(usage)
  const wanted = { dryRun: !!dryRun, areElsewhere: !!areElsewhere, backups: backups[0] ?? null }
  return await inRegister(env, (where) => upgrade(where, wanted, env, new Date()))
}

function consistencyOf(given: string[], env: NodeJS.ProcessEnv): number {
  const read = readArguments(given, ['--key'])
  if (!read || read.words.length === 0) return fail(usage)
  return compareCheckpoints(read.words, read.options.get('--key') ?? [], env)
}

async function inRegister(env: NodeJS.ProcessEnv, run: (where: StoreLocation) => Promise<number>): Promise<number> {
  const where = whichRegister(env)
  if (!where) return fail('DATABASE_URL or REGISTER_FILE: say which register, one of the two.')
  return isFolder(where) ? fail('REGISTER_FILE: it is a folder. Name the file in it.') : await run(where)
}

const usage = `Say what to do:
  npm run register -- check [--manifest FILE]
                                         checks the whole set-up before people use it, and changes nothing
  npm run register -- verify             compares everything in the register with the audit trail
  npm run register -- verify --from SEQ:HASH
                                         also compares the newest entry that you noted down
  npm run register -- verify --against FILE... [--key FILE]
                                         also compares signed checkpoints that you kept
  npm run register -- consistency FILE... [--key FILE]
                                         compares checkpoints with each other, without any register
  npm run register -- checkpoint-key FILE NAME
                                         makes the key that signs checkpoints
  npm run register -- upgrade --dry-run [--backups FOLDER | --backups-elsewhere]
                                         says what an upgrade would do, and changes nothing
  npm run register -- upgrade --backups FOLDER | --backups-elsewhere
                                         backs the register up, and brings it up to date, with no server running
  npm run register -- backup FILE        copies the register into a new file, while servers run; in a folder, it
                                         names the file by the time and deletes backups that have expired
  npm run register -- backup-key FILE    makes the key for encrypted backups
  npm run register -- restore FILE       makes a register of a backup, in an empty place
  npm run register -- copy FOLDER        copies REGISTER_FILE to a folder as it is written, until it is stopped
  npm run register -- restore --copy FOLDER [--run RUN]
                                         makes a register of such a copy, in an empty place; of its newest run, or of
                                         the one of this name
                                         Both need --servers-stopped if a server signed in CHECKPOINT_FOLDER lately
  npm run register -- forward ADDRESS --cursor FILE [--once]
                                         sends the audit trail and the access ledger by syslog, until it is stopped
  npm run register -- move postgresql    copies REGISTER_FILE to an empty DATABASE_URL, with no server running
  npm run register -- move sqlite        copies DATABASE_URL to a new REGISTER_FILE, with no server running
Each takes --settings FILE: the server’s settings are in that file, one NAME='value' a line`

type Command = { takesFile: boolean; run(where: StoreLocation, file: string, env: NodeJS.ProcessEnv): Promise<number> }

const commands: Record<string, Command> = {
  backup: { takesFile: true, run: (where, file, env) => backUpTo(where, file, env, new Date()) },
  copy: {
    takesFile: true,
    run: async (where, folder, env) => {
      if (!('sqliteFile' in where)) return fail('REGISTER_FILE: only a register in a file is copied like this.')
      return isMissing(where) ? fail(noFile) : await continuousCopy(folder, env).follow(where.sqliteFile)
    },
  },
}

async function checkSetUp([option, file, ...more]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const isRight = option === undefined || (option === '--manifest' && file !== undefined)
  if (!isRight || more.length > 0) return fail(usage)
  // Loaded here because no other command needs it.
  const { check, inWords } = await import('./check/check.ts')
  const findings = await check(env, file ?? null, () => new Date())
  return say(inWords(findings), findings.some(({ grade }) => grade === 'error') ? 1 : 0)
}

async function moveTo(which: 'postgresql' | 'sqlite', env: NodeJS.ProcessEnv): Promise<number> {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (!postgresUrl || !sqliteFile) return fail('DATABASE_URL and REGISTER_FILE: to move a register give both.')
  const [from, to] = which === 'postgresql' ? [{ sqliteFile }, { postgresUrl }] : [{ postgresUrl }, { sqliteFile }]
  if (isMissing(from)) return fail(noFile)
  const moved = await move(from, to)
  const [keep, take] = which === 'postgresql' ? ['DATABASE_URL', 'REGISTER_FILE'] : ['REGISTER_FILE', 'DATABASE_URL']
  const next = `Start the servers with ${keep} alone, and keep what ${take} names until you are sure.`
  return sayCopied('Moved.', moved, ` ${next}`)
}

function whichRegister(env: NodeJS.ProcessEnv): StoreLocation | null {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (postgresUrl) return sqliteFile ? null : { postgresUrl }
  return sqliteFile ? { sqliteFile } : null
}

try {
  const { given, env } = withSettingsFile(process.argv.slice(2), process.env)
  trustOwnAuthorities(env, process.env)
  process.exitCode = await main(given, env)
} catch (error) {
  process.exitCode = tellNotDone(error)
}
