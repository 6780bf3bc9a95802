/**
 * Runs the built command again and again in one process, for `registerCommand`: starting Node and loading the program
 * takes longer than most commands. The command itself is loaded anew for each; what it imports stays.
 */
import { join } from 'node:path'

export type Asked = { env: Record<string, string>; given: string[] }
export type Done = { code: number; stdout: string; stderr: string }

const built = join(process.cwd(), 'dist/server/register-cli.js')
let count = 0

process.on('message', async ({ env, given }: Asked) => {
  for (const name of Object.keys(process.env)) if (!name.startsWith('NODE_')) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, built, ...given]
  process.exitCode = undefined
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].write = (text: string | Uint8Array) => {
      said[stream] += text
      return true
    }
  await import(`file://${built}?${count++}`)
  const done: Done = { code: Number(process.exitCode ?? 0), ...said }
  process.exitCode = undefined
  process.send?.(done)
})
process.on('disconnect', () => process.exit())
