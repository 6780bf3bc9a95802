import { type ExecFileOptions, execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Program = (...args: string[]) => Promise<string>

/** Runs a program to its end and gives its standard output; what it said of an error is in the error. */
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

/** What a program said, also where it ended with another code than 0. */
export const heard = (asked: Promise<string>): Promise<string> =>
  asked.catch(({ cause }: { cause: { stdout?: string; stderr?: string } }) => cause.stdout || cause.stderr || '')

/** Podman with images and containers in a folder of its own, where its helpers also write. */
export const podmanIn =
  (folder: string): Program =>
  (...args) =>
    program('podman', [...storedIn(folder), ...args], { env: quiet, cwd: folder })

/** Where podman keeps everything. */
export const storedIn = (folder: string) => ['--root', `${folder}/store`, '--runroot', `${folder}/run`]

/** It warns of cgroups v1 with every command. */
export const quiet = { ...process.env, PODMAN_IGNORE_CGROUPSV1_WARNING: 'yes' }
