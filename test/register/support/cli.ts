import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { compiledBefore } from '../../support/process/as-in-the-image.ts'
import type { Where } from '../../support/store/stores.ts'

const run = promisify(execFile)

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
      env: { ...compiledBefore(), ...env },
    })
    return { code: 0, said: stdout.trim() }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: (stdout + stderr).trim() }
  }
}

export const envOf = (where: Where): Record<string, string> =>
  'sqliteFile' in where ? { REGISTER_FILE: where.sqliteFile } : { DATABASE_URL: where.postgresUrl }
