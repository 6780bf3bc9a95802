import { type ChildProcess, spawn } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isRecipient } from '../register/copy/encrypted-file.ts'
import { FileInPlace } from '../register/store/file/file-in-place.ts'
import { readNamed, recipientsFrom } from './backup-settings.ts'
import { NotUsable } from './checkpoint-files.ts'
import { type CopiedRun, deleteExpiredRuns, runsIn } from './copied-files.ts'
import { watchCopy, watchRegister } from './copy-watch.ts'
import { inOwnFolder } from './own-folder.ts'
import { say } from './say.ts'

/** How often what was written is shipped. */
const everySeconds = 1
/** A state older than this is deleted, and with it what the register has deleted since. */
const keptHours = 24
/** A service that is often started again must delete it, too; what ends before that deletes at its start. */
const expiryMinutes = 10

/**
 * What a restore took of the copy. `lastCopiedAt`: when it was last added to. `isNewest`: false if newer was unreadable.
 * `runs`: all that there are, the newest first.
 */
export type Taken = { lastCopiedAt: Date; isNewest: boolean; runs: readonly CopiedRun[] }

/**
 * Litestream, which copies the embedded store as it is written: to a folder, encrypted as backups are.
 * @throws NotUsable if it is not installed
 */
export function continuousCopy(folder: string, env: NodeJS.ProcessEnv) {
  const program = programFrom(env)
  return {
    /**
     * Copies `file` until this process is stopped; the exit code. Ends with 1 if the copy is no longer complete.
     * @throws NotUsable if the folder cannot be used
     */
    follow: async (file: string): Promise<number> => {
      const recipients = recipientsFrom(env)
      prepare(folder, file)
      await deleteExpiredRuns(folder, new Date(Date.now() - keptHours * 60 * 60_000))
      if (recipients.length === 0) say('The copy is not encrypted: set BACKUP_RECIPIENTS.', 0)
      // Before Litestream opens it, so that a file that comes later is not taken for this one.
      const inPlace = new FileInPlace(file, { logComesLater: true })
      const meta = beginAnew(file)
      const copying = { meta, recipients: recipients.filter(isRecipient), identities: [] }
      try {
        return await withConfiguration(file, folder, copying, (config) =>
          copyUntil(program, config, { folder, meta, inPlace }),
        )
      } finally {
        rmSync(meta, { recursive: true, force: true })
      }
    },
    /**
     * Writes the newest state of the copy that can be read into a new file; with `wanted`, that of the run of this name.
     * @throws NotUsable
     */
    restoreTo: async (file: string, wanted?: string): Promise<Taken> => {
      const runs = await runsIn(folder)
      if (runs.length === 0) throw new NotUsable(noCopy)
      const newestFirst = runs.filter(({ generation }) => generation === (wanted ?? generation))
      if (newestFirst.length === 0) throw new NotUsable(`${runsInWords(runs)}\nThere is no run ${wanted} in this copy.`)
      const identities = identitiesFrom(env)
      const tries = newestFirst.flatMap((run, n) => [
        { ...run, n, identities },
        // A run from before BACKUP_RECIPIENTS was set is not encrypted.
        ...(identities.length > 0 ? [{ ...run, n, identities: [] }] : []),
      ])
      for (const { generation, at, n, identities } of tries) {
        // Each with its own name: what a failed one leaves would become part of the next.
        const made = `${file}-${generation}-${identities.length}`
        const { code, said } = await withConfiguration(file, folder, { identities, recipients: [] }, (config) =>
          run(program, ['restore', '-config', config, '-generation', generation, '-o', made, resolve(file)]),
        )
        if (/no space left/.test(said)) throw new NotUsable('The disk is full. Make room and try again.')
        if (code !== 0 || !existsSync(made)) continue
        renameSync(made, file)
        return { lastCopiedAt: at, isNewest: n === 0, runs }
      }
      throw new NotUsable(identities.length > 0 ? otherKey : noKey)
    },
  }
}

/** The runs of a copy in words, for whoever wants another than the newest. */
export const runsInWords = (runs: readonly CopiedRun[]): string =>
  `Runs of “copy” in it, with the time when each was last added to:\n${runs
    .map(({ generation, at }) => `  ${generation}  ${at.toISOString()}`)
    .join('\n')}`

/**
 * Makes the folder of the copy, but never the one that it is in: to make that as well would hide that its disk is not
 * there. Says so if the copy is on the register's own disk.
 * @throws NotUsable if it is no folder, or cannot be made or written
 */
function prepare(folder: string, file: string): void {
  try {
    const own = statSync(dirname(file))
    if (!existsSync(folder)) mkdirSync(folder, { mode: own.mode & 0o777 })
    if (!statSync(folder).isDirectory()) throw new NotUsable(`${folder}: ${isFile}`)
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (statSync(folder).dev === own.dev) say(sameDisk, 0)
  } catch (error) {
    if (error instanceof NotUsable) throw error
    throw new NotUsable(`${folder}: ${why[String(Object(error).code)] ?? notWritable}`)
  }
}

/**
 * A folder for what Litestream notes during this run. It cannot continue an encrypted copy: to find where that ended, it
 * would need the key that decrypts. Without its notes it begins with a snapshot of the whole register.
 */
function beginAnew(file: string): string {
  const within = join(dirname(resolve(file)), `.${basename(file)}-litestream`)
  rmSync(within, { recursive: true, force: true })
  mkdirSync(within, { mode: 0o700 })
  return mkdtempSync(join(within, 'run-'))
}

type Watched = { folder: string; meta: string; inPlace: FileInPlace }

async function copyUntil(program: string, config: string, { folder, meta, inPlace }: Watched): Promise<number> {
  const litestream = startCopying(program, config)
  const over = new AbortController()
  try {
    const ended = await Promise.race([
      litestream.ended,
      watchRegister(inPlace, over.signal),
      watchCopy(folder, meta, over.signal),
    ])
    if (typeof ended === 'number') return litestream.isStopped() ? ended : say(`${endedItself} ${next}`, 1)
    // It is killed then: as it ends, it would copy from the other file.
    if (ended === 'moved') return say(`${moved} ${next}`, 1)
    say(`${ended === 'gone' ? gone : stuck} ${next}`, 1)
    litestream.stop()
    await Promise.race([litestream.ended, wait(patienceMs, undefined, { signal: over.signal })])
    return 1
  } finally {
    over.abort()
    litestream.letGo()
  }
}

/** Time in which Litestream can end by itself. It may hang with its disk. */
const patienceMs = 5_000

const moved =
  'The register’s file, or the log beside it (-wal), is not the one that is copied: it was moved, deleted or replaced.'
const gone =
  'The copy cannot be restored any more: files of it are gone from its folder. Was the folder emptied, or its disk replaced?'
const stuck =
  'What is written does not reach the copy. Is its disk there, writable, and not full? Lines before this may say more.'
const endedItself = 'Litestream has ended, so nothing is copied.'
const next = 'This command ends. Start it again: it then begins with a whole new copy.'
const sameDisk =
  'The copy is on the register’s own disk: if that is lost, so is the copy. If it should be on another, look whether that is mounted.'
const notWritable = 'the account that runs this cannot make this folder, or cannot write to it. Let it.'
const isFile = 'this is a file. Name a folder.'
const why: Record<string, string> = {
  ENOENT: 'the folder that it is in does not exist. Is its disk mounted? If it is, make that folder.',
  ENOTDIR: isFile,
}
const noCopy = 'There is no copy in this folder. Name the folder that “copy” writes to.'
const noKey =
  'The copy cannot be read. If it is encrypted, set BACKUP_IDENTITY_FILE to the key made by “backup-key”. If it is not, it is damaged: restore a backup.'
const otherKey =
  'The copy cannot be read: BACKUP_IDENTITY_FILE names the key of another, or the copy is damaged. Name the right key, or restore a backup.'
const notInstalled =
  'Litestream is not installed. npm installs it on Linux (x64); elsewhere, install it and name it in LITESTREAM_FILE.'

function programFrom(env: NodeJS.ProcessEnv): string {
  const own = env.LITESTREAM_FILE?.trim()
  if (own) return own
  try {
    const { resolve } = createRequire(import.meta.url)
    return resolve(`@flydotio/litestream-${process.platform}-${process.arch}/litestream`)
  } catch {
    throw new NotUsable(notInstalled)
  }
}

function identitiesFrom(env: NodeJS.ProcessEnv): string[] {
  const file = env.BACKUP_IDENTITY_FILE?.trim()
  if (!file) return []
  return readNamed('BACKUP_IDENTITY_FILE', file).match(/^AGE-SECRET-KEY-[A-Z\d-]+$/gm) ?? []
}

/** `meta`: Litestream's own folder, for copying alone. */
type Running = { meta?: string; recipients: readonly string[]; identities: readonly string[] }

/** The configuration is JSON, which is YAML too. It is in a file that only this account can read. */
async function withConfiguration<T>(
  file: string,
  folder: string,
  { meta, recipients, identities }: Running,
  work: (config: string) => Promise<T>,
): Promise<T> {
  const age = { ...(recipients.length > 0 && { recipients }), ...(identities.length > 0 && { identities }) }
  const replica = {
    type: 'file',
    path: resolve(folder),
    'sync-interval': `${everySeconds}s`,
    'snapshot-interval': `${keptHours}h`,
    retention: `${keptHours}h`,
    'retention-check-interval': `${expiryMinutes}m`,
    ...(Object.keys(age).length > 0 && { age }),
  }
  const db = { path: resolve(file), ...(meta && { 'meta-path': meta }), replicas: [replica] }
  const logging = { level: 'warn', stderr: true }
  return await inOwnFolder(tmpdir(), async (own) => {
    const config = join(own, 'litestream.yml')
    writeFileSync(config, JSON.stringify({ logging, dbs: [db] }), { mode: 0o600 })
    return await work(config)
  })
}

/**
 * Litestream ends with this. The pipe closes however this process ends: a copy that goes on without it would disturb the
 * next one.
 */
const untilWeEnd = "/bin/sh -c 'read _ <&3'"

/** Starts the program; a signal to this process reaches it. Its messages are passed on. */
function startCopying(program: string, config: string) {
  const given = ['replicate', '-config', config, '-exec', untilWeEnd]
  const child = spawn(program, given, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  let isStopped = false
  const stop = () => {
    isStopped = true
    child.kill('SIGTERM')
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop)
  /** This process can end then, even if the program hangs. */
  const letGo = () => {
    child.kill('SIGKILL')
    child.unref()
    child.stdio[3]?.destroy()
  }
  return { ended: codeOf(child, 'exit'), stop, isStopped: () => isStopped, letGo }
}

/** Runs the program until it ends, and returns its messages. */
async function run(program: string, given: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(program, given, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  // It would go on writing the register into a folder that this process has deleted.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  return { code: await codeOf(child, 'close').finally(() => process.off('exit', end)), said }
}

/** @throws NotUsable if there is no such program */
const codeOf = (child: ChildProcess, event: 'exit' | 'close'): Promise<number> =>
  new Promise((done, failed) => {
    child.once('error', () => failed(new NotUsable(notInstalled)))
    child.once(event, (code) => done(code ?? 1))
  })
