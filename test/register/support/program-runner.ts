/**
 * Runs programs one after another, for `one-process.ts`. The program itself is loaded anew each time, and says by its
 * exit code that it is done; what it imports stays.
 */
import { pathToFileURL } from 'node:url'

export type Asked = { program: string; env: Record<string, string>; given: string[] }
export type Done = { code: number; stdout: string; stderr: string }

let count = 0

process.on('message', async ({ program, env, given }: Asked) => {
  for (const name of Object.keys(process.env)) if (!name.startsWith('NODE_')) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, program, ...given]
  process.exitCode = undefined
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].write = (text: string | Uint8Array) => {
      said[stream] += text
      return true
    }
  await import(`${pathToFileURL(program)}?${count++}`)
  const done: Done = { code: Number(process.exitCode ?? 0), ...said }
  process.exitCode = undefined
  process.send?.(done)
})
process.on('disconnect', () => process.exit())
