import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

export type Started = {
  child: ChildProcess
  /** What it wrote so far, on both outputs. */
  written(): string
  /** Waits until its output matches, and returns the match. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Waits for its end and returns the exit code. */
  ended(): Promise<number | null>
}

/** Starts the real, built server in its own process, which ends with the test at the latest. */
export const startMain = (env: NodeJS.ProcessEnv): Started => start([process.execPath, 'dist/server/main.js'], { env })

/** Starts a program with its arguments, which ends with the test at the latest. */
export function start([program = '', ...args]: string[], options: SpawnOptions): Started {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = once(child, 'exit')
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let written = ''
  for (const output of [child.stdout, child.stderr]) output?.on('data', (part) => (written += part))
  return {
    child,
    written: () => written,
    async says(pattern) {
      for (;;) {
        const match = pattern.exec(written)
        if (match) return match
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended without saying ${pattern}:\n${written}`)
        await Promise.race([once(child.stdout as NonNullable<typeof child.stdout>, 'data'), end])
      }
    },
    ended: async () => (child.exitCode === null ? (await end)[0] : child.exitCode),
  }
}
