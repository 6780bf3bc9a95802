import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { compiledBefore } from '../../support/process/as-in-the-image.ts'
import type { Where } from '../../support/store/stores.ts'
import { inOneProcess } from './one-process.ts'

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

/**
 * Runs the built command in another process: the same one for all commands of a worker. What changes Node itself, and a
 * second command at the same time, has a process of its own.
 */
export async function registerCommand(env: Record<string, string>, ...given: string[]): Promise<Ended> {
  const changesNode = given.includes('--settings') || Object.keys(env).some((name) => name.startsWith('NODE_'))
  // It loads much that no other needs.
  const isAlone = changesNode || given[0] === 'check'
  const done = isAlone ? null : await inOneProcess({ program: built, env, given })
  if (!done) return await inOwnProcess(env, ...given)
  const { code, stdout, stderr } = done
  return { code, said: (code === 0 ? stdout : stdout + stderr).trim() }
}

export const envOf = (where: Where): Record<string, string> =>
  'sqliteFile' in where ? { REGISTER_FILE: where.sqliteFile } : { DATABASE_URL: where.postgresUrl }
