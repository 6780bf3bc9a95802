import { spawn } from 'node:child_process'
import { once } from 'node:events'

type Bare = { url: string; pid: number; stop(): Promise<void> }

/** Starts the baseline of a measurement: a program that prints the port on which it serves. */
export async function startBare(program: string, ...given: string[]): Promise<Bare> {
  const child = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [port] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error(`${program} did not start.`)
    }),
  ])
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    pid: child.pid ?? Number.NaN,
    stop: async () => {
      if (child.kill()) await ended
    },
  }
}
