import { existsSync } from 'node:fs'
import { positionAt, type TrailPosition, type Verdict, verifyAuditTrail } from './register/audit/audit-trail.ts'
import { verifyRegister } from './register/audit/verify.ts'
import type { Difference } from './register/audit/verify-difference.ts'
import { backUp, type Compared, move, type Place, restore } from './register/copy/backup.ts'
import { type Copied, NotCopied } from './register/copy/copying.ts'
import { openToRead } from './register/store/open-to-read.ts'
import type { Reading } from './register/store.ts'

/**
 * `npm run register -- check | verify | backup FILE | restore FILE | move postgresql | move sqlite`, for the register
 * that DATABASE_URL or REGISTER_FILE names; `check` checks every setting of the server. Exits with 0 if all is well, 1
 * if something must be fixed or the audit trail is broken, and 2 if nothing was done, saying why. See
 * docs/operators.md.
 */
async function main(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command = '', what, ...more] = given
  if (command === 'check') return await checkSetUp(given.slice(1), env)
  if (command === 'verify' && what === '--from' && more.length === 1) return await verifyIn(env, more[0])
  if (command === 'move' && (what === 'postgresql' || what === 'sqlite') && more.length === 0)
    return await moveTo(what, env)
  const wanted = commands[command]
  if (!wanted || more.length > 0 || wanted.takesFile !== (what !== undefined)) return fail(usage)
  return await inRegister(env, (where) => wanted.run(where, what ?? ''))
}

const verifyIn = (env: NodeJS.ProcessEnv, from: string | undefined) => inRegister(env, (where) => verify(where, from))

async function inRegister(env: NodeJS.ProcessEnv, run: (where: Place) => Promise<number>): Promise<number> {
  const where = whichRegister(env)
  return where ? await run(where) : fail('DATABASE_URL or REGISTER_FILE: say which register, one of the two.')
}

const usage = `Say what to do:
  npm run register -- check [--manifest FILE]
                                         checks the whole set-up before people use it, and changes nothing
  npm run register -- verify             compares everything in the register with the audit trail
  npm run register -- verify --from SEQ:HASH
                                         also compares the newest entry that you noted down
  npm run register -- backup FILE        copies the register into a new file, while servers run
  npm run register -- restore FILE       makes a register of a backup, in an empty place
  npm run register -- move postgresql    copies REGISTER_FILE to an empty DATABASE_URL, with no server running
  npm run register -- move sqlite        copies DATABASE_URL to a new REGISTER_FILE, with no server running`

type Command = { takesFile: boolean; run(where: Place, file: string): Promise<number> }

const commands: Record<string, Command> = {
  verify: { takesFile: false, run: (where) => verify(where, undefined) },
  backup: {
    takesFile: true,
    run: async (where, file) => {
      if (isMissing(where)) return fail(noFile)
      const { entries, firstBroken, differences } = await backUp(where, file)
      if (firstBroken)
        return say(
          `Backed up, but the audit trail is broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}. Keep this copy and every older one, and tell information governance.`,
          1,
        )
      if (differences === 0) return say(`Backed up. The audit trail in it is sound: ${entries} entries.`, 0)
      return say(`Backed up, but ${thatDiffer(differences)}`, 1)
    },
  },
  restore: {
    takesFile: true,
    run: async (where, file) => {
      if (!existsSync(file)) return fail('There is no such backup.')
      return sayCopied('Restored.', await restore(file, where))
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

/** Changes nothing, and does not even migrate older tables. `from`: the newest entry that somebody noted down. */
async function verify(where: Place, from: string | undefined): Promise<number> {
  if (isMissing(where)) return fail(noFile)
  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail('There is no register: nothing of one was ever made here.')
    if (register.state === 'newer') return fail(newer)
    if (register.state === 'unreleased') return fail(unreleased)
    if (register.state === 'older') say(older, 0)
    const noted = from === undefined ? null : readPosition(from)
    if (from !== undefined && !noted) return fail('--from: give it as verify printed it, like 1234:5f2b… in full.')
    return await register.read(async (reading) => {
      const code = await prove(reading, register.state === 'current')
      return noted ? Math.max(code, await compare(reading, noted)) : code
    })
  } finally {
    await register.close()
  }
}

async function prove(reading: Reading, whole: boolean): Promise<number> {
  if (!whole) return judged(await verifyAuditTrail(reading))
  const { counts, newest, ...verdict } = await verifyRegister(reading, ({ table, id, what }) =>
    say(`${table} ${id}: ${differs[what]}`, 1),
  )
  const code = judged(verdict)
  if (code !== 0) return code
  const { records, originals, looks, notYetSealed, differences } = counts
  say(`Newest entry: ${newest.seq}:${newest.hash}`, 0)
  say(`Compared with it: ${records} records, ${originals} originals, ${looks} looks.`, 0)
  if (notYetSealed > 0) say(`The newest ${notYetSealed} looks are not sealed yet, so nothing proves them.`, 0)
  if (differences === 0) return say('Nothing differs.', 0)
  return say(`${differences} differences. Keep this register and every backup, and tell information governance.`, 1)
}

const differs: Record<Difference['what'], string> = {
  changed: 'changed, and not by this program',
  missing: 'deleted, and not by this program',
  added: 'added, and not by this program',
}

const judged = ({ entries, firstBroken }: Verdict): number =>
  firstBroken
    ? say(`Broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}.`, 1)
    : say(`Sound: ${entries} entries.`, 0)

function readPosition(text: string): TrailPosition | null {
  const [, seq, hash] = text.match(/^(\d{1,15}):([\da-f]{64})$/) ?? []
  return seq && hash ? { seq: Number(seq), hash } : null
}

async function compare(reading: Reading, { seq, hash }: TrailPosition): Promise<number> {
  const now = await positionAt(reading, seq)
  if (now?.hash === hash) return say(`Entry ${seq} is the one that you noted down.`, 0)
  return say(
    `Entry ${seq} is ${now ? 'not the one that you noted down' : 'missing'}: the trail was made anew since then.`,
    1,
  )
}

const newer =
  'The register is newer than this program. Only a program of its own version can prove it. Nothing was changed.'
const unreleased =
  'The register was made before the first release, 0.9.0. Only the program that made it can prove it. Nothing was changed.'
const older =
  'The register is older than this program. The server brings it up to date when it starts. Nothing was changed.'
const noFile = 'REGISTER_FILE: there is no such file.'

const inWords = ({ rows, tables }: Copied) =>
  `${rows} rows in ${tables} tables, each compared with what was read, and the audit trail is sound.`

const thatDiffer = (differences: number) =>
  `${differences} records, originals or looks in it differ from the audit trail. “verify” names them. Keep this copy and every older one, and tell information governance.`

const sayCopied = (done: string, copied: Copied & Compared, next = ''): number =>
  say(
    `${done} ${inWords(copied)}${copied.differences > 0 ? ` But ${thatDiffer(copied.differences)}` : ''}${next}`,
    copied.differences > 0 ? 1 : 0,
  )

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

/** The store's own messages may name hosts and files that are confidential. */
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
