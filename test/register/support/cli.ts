import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Where } from '../../support/store/stores.ts'

const run = promisify(execFile)
/** Node keeps what it has compiled here, so that the command starts sooner. */
const compiled = join(tmpdir(), 'contact-register-compiled')

const built = 'dist/server/register-cli.js'
/** An `--import` that replaces a part of the program finds that part only in the sources. */
const programFor = (env: Record<string, string>) => (env.NODE_OPTIONS ? 'server/register-cli.ts' : built)

/** Runs the built command in a process of its own. Returns its exit code and everything it printed. */
export async function registerCommand(
  env: Record<string, string>,
  ...given: string[]
): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await run(process.execPath, [programFor(env), ...given], {
      env: { NODE_COMPILE_CACHE: compiled, ...env },
    })
    return { code: 0, said: stdout.trim() }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: (stdout + stderr).trim() }
  }
}

export const envOf = (where: Where): Record<string, string> =>
  'sqliteFile' in where ? { REGISTER_FILE: where.sqliteFile } : { DATABASE_URL: where.postgresUrl }
