import { type ExecFileOptions, execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Program = (...args: string[]) => Promise<string>

/** Runs a program to its end and returns its output. If it fails, the error has the last lines that it printed. */
export async function program(name: string, args: string[], options: ExecFileOptions = {}): Promise<string> {
  try {
    const { stdout, stderr } = await run(name, args, { maxBuffer: 256_000_000, ...options, encoding: 'utf8' })
    return (args.includes('logs') ? `${stdout}${stderr}` : stdout).trim()
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string }
    const said = (stderr.trim() || stdout.trim()).split('\n').slice(-12).join('\n    ')
    throw new Error(`${name} ${args.slice(0, 6).join(' ')} ...: ${said || error}`, { cause: error })
  }
}

/** What a program printed, even if it failed. */
export const heard = (asked: Promise<string>): Promise<string> =>
  asked.catch(({ cause }: { cause: { stdout?: string; stderr?: string } }) => cause.stdout || cause.stderr || '')

/** Podman with its images, its containers and its helpers' files in this folder. */
export const podmanIn =
  (folder: string): Program =>
  (...args) =>
    program('podman', [...storedIn(folder), ...args], { env: quiet, cwd: folder })

/** The options that say where podman stores everything. */
export const storedIn = (folder: string) => ['--root', `${folder}/store`, '--runroot', `${folder}/run`]

/** Without the variable, podman warns of cgroups v1 at every command. */
export const quiet = { ...process.env, PODMAN_IGNORE_CGROUPSV1_WARNING: 'yes' }
