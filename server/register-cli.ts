import { existsSync } from 'node:fs'
import { verifyAuditTrail } from './register/audit-trail.ts'
import { backUp, move, type Place, restore } from './register/backup.ts'
import { type Copied, NotCopied } from './register/copying.ts'
import { openToRead } from './register/open-to-read.ts'

/**
 * `npm run register -- check | verify | backup FILE | restore FILE | move postgresql | move sqlite`, for the register that
 * DATABASE_URL or REGISTER_FILE names; `check` looks at every setting of the server. Ends with 0 when all is well, with 1
 * where something has to be mended or the audit trail is broken, and with 2 where nothing was done, and says why. See
 * docs/operators.md.
 */
async function main(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command = '', what, ...more] = given
  if (command === 'check') return await lookAtSetUp(given.slice(1), env)
  if (command === 'move' && (what === 'postgresql' || what === 'sqlite') && more.length === 0)
    return await moveTo(what, env)
  const wanted = commands[command]
  if (!wanted || more.length > 0 || wanted.takesFile !== (what !== undefined)) return fail(usage)
  const where = whichRegister(env)
  if (where === null) return fail('DATABASE_URL or REGISTER_FILE: say which register, one of the two.')
  return await wanted.run(where, what ?? '')
}

const usage = `Say what to do:
  npm run register -- check [--manifest FILE]
                                         checks the whole set-up before people use it, and changes nothing
  npm run register -- verify             proves the audit trail
  npm run register -- backup FILE        copies the register into a new file, while servers run
  npm run register -- restore FILE       makes a register of a backup, in an empty place
  npm run register -- move postgresql    copies REGISTER_FILE to an empty DATABASE_URL, with no server running
  npm run register -- move sqlite        copies DATABASE_URL to a new REGISTER_FILE, with no server running`

type Command = { takesFile: boolean; run(where: Place, file: string): Promise<number> }

const commands: Record<string, Command> = {
  verify: { takesFile: false, run: verify },
  backup: {
    takesFile: true,
    run: async (where, file) => {
      if (isMissing(where)) return fail(noFile)
      const { entries, firstBroken } = await backUp(where, file)
      if (!firstBroken) return say(`Backed up. The audit trail in it is sound: ${entries} entries.`, 0)
      return say(
        `Backed up, but the audit trail is broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}. Keep this copy and every older one, and tell information governance.`,
        1,
      )
    },
  },
  restore: {
    takesFile: true,
    run: async (where, file) => {
      if (!existsSync(file)) return fail('There is no such backup.')
      return say(`Restored. ${inWords(await restore(file, where))}`, 0)
    },
  },
}

async function lookAtSetUp([option, file, ...more]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const isRight = option === undefined || (option === '--manifest' && file !== undefined)
  if (!isRight || more.length > 0) return fail(usage)
  // Loaded here, because no other command needs it.
  const { check, inWords } = await import('./check/check.ts')
  const findings = await check(env, file ?? null, () => new Date())
  return say(inWords(findings), findings.some(({ grade }) => grade === 'error') ? 1 : 0)
}

async function moveTo(which: 'postgresql' | 'sqlite', env: NodeJS.ProcessEnv): Promise<number> {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (!postgresUrl || !sqliteFile) return fail('DATABASE_URL and REGISTER_FILE: to move a register give both.')
  const [from, to] = which === 'postgresql' ? [{ sqliteFile }, { postgresUrl }] : [{ postgresUrl }, { sqliteFile }]
  if (isMissing(from)) return fail(noFile)
  const moved = inWords(await move(from, to))
  const [keep, take] = which === 'postgresql' ? ['DATABASE_URL', 'REGISTER_FILE'] : ['REGISTER_FILE', 'DATABASE_URL']
  return say(`Moved. ${moved} Start the servers with ${keep} alone, and keep what ${take} names until you are sure.`, 0)
}

/** Changes nothing, not even tables that are older than this program. */
async function verify(where: Place): Promise<number> {
  if (isMissing(where)) return fail(noFile)
  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail('There is no register: nothing of one was ever made here.')
    if (register.state === 'newer') return fail(newer)
    if (register.state === 'older') say(older, 0)
    const { entries, firstBroken } = await register.read(verifyAuditTrail)
    if (!firstBroken) return say(`Sound: ${entries} entries.`, 0)
    return say(`Broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}.`, 1)
  } finally {
    await register.close()
  }
}

const newer =
  'The register is newer than this program. Only a program of its own version can prove it. Nothing was changed.'
const older =
  'The register is older than this program. The server brings it up to date when it starts. Nothing was changed.'
const noFile = 'REGISTER_FILE: there is no such file.'

const inWords = ({ rows, tables }: Copied) =>
  `${rows} rows in ${tables} tables, each compared with what was read, and the audit trail is sound.`

const isMissing = (where: Place) => 'sqliteFile' in where && !existsSync(where.sqliteFile)

function whichRegister(env: NodeJS.ProcessEnv): Place | null {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (postgresUrl) return sqliteFile ? null : { postgresUrl }
  return sqliteFile ? { sqliteFile } : null
}

function say(what: string, code: number): number {
  process.stdout.write(`${what}\n`)
  return code
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 2
}

/** What the store says may name hosts and files that are nobody's business. */
function why(error: unknown): string {
  if (error instanceof NotCopied) return `${error.message} Nothing was done.`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL|53100)$/.test(code))
    return 'The disk is full. Make room and try again. Nothing was done.'
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY.*)$/.test(code))
    return 'It may not be written there by whoever runs this. Nothing was done.'
  if (code === 'ENOENT') return 'The folder does not exist. Make it first. Nothing was done.'
  return 'The register cannot be opened.'
}

try {
  process.exitCode = await main(process.argv.slice(2), process.env)
} catch (error) {
  process.exitCode = fail(why(error))
}
