import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compiledBefore } from '../../support/process/as-in-the-image.ts'
import type { Where } from '../../support/store/stores.ts'
import type { Asked, Done } from './command-runner.ts'

const run = promisify(execFile)

const built = 'dist/server/register-cli.js'
/** An `--import` that replaces a part of the program finds that part only in the sources. */
const programFor = (env: Record<string, string>) => (env.NODE_OPTIONS ? 'server/register-cli.ts' : built)

/** What a command came to: its exit code and everything it printed. */
type Ended = { code: number; said: string }

/** Runs the built command in a process of its own. */
export async function inOwnProcess(env: Record<string, string>, ...given: string[]): Promise<Ended> {
  try {
    const { stdout } = await run(process.execPath, [programFor(env), ...given], {
      env: { ...compiledBefore(), ...env },
    })
    return { code: 0, said: stdout.trim() }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: (stdout + stderr).trim() }
  }
}

/** They run until they are stopped, or load much that no other needs. */
const alone = ['copy', 'forward', 'check']

/**
 * Runs the built command in another process: the same one for all commands of a worker, because starting Node takes
 * longer than most of them. What changes Node itself, and a second command at the same time, has a process of its own.
 */
export async function registerCommand(env: Record<string, string>, ...given: string[]): Promise<Ended> {
  const changesNode = given.includes('--settings') || Object.keys(env).some((name) => name.startsWith('NODE_'))
  if (changesNode || isBusy || alone.includes(given[0] ?? '')) return await inOwnProcess(env, ...given)
  isBusy = true
  try {
    const { code, stdout, stderr } = await asked({ env, given })
    return { code, said: (code === 0 ? stdout : stdout + stderr).trim() }
  } finally {
    isBusy = false
  }
}

let isBusy = false
let runner: ChildProcess | undefined

async function asked(what: Asked): Promise<Done> {
  if (!runner?.connected) {
    runner = fork(join(import.meta.dirname, 'command-runner.ts'), { env: compiledBefore(), execArgv: [] })
    runner.unref()
    runner.channel?.unref()
  }
  const given = new AbortController()
  const { signal } = given
  try {
    const done = once(runner, 'message', { signal })
    const gone = once(runner, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)))
    gone.catch(() => undefined)
    runner.send(what)
    const [message] = await Promise.race([done, gone])
    return message
  } finally {
    given.abort()
  }
}

export const envOf = (where: Where): Record<string, string> =>
  'sqliteFile' in where ? { REGISTER_FILE: where.sqliteFile } : { DATABASE_URL: where.postgresUrl }
