import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { compiledBefore } from '../../support/process/as-in-the-image.ts'
import type { Asked, Done } from './program-runner.ts'

let isBusy = false
let runner: ChildProcess | undefined

/**
 * Runs a program in a process that runs one after another of a worker's: starting Node and loading a program takes
 * longer than most of them. Null if it is still running another.
 */
export async function inOneProcess(what: Asked): Promise<Done | null> {
  if (isBusy) return null
  isBusy = true
  try {
    return await asked(what)
  } finally {
    isBusy = false
  }
}

async function asked(what: Asked): Promise<Done> {
  if (!runner?.connected) {
    runner = fork(join(import.meta.dirname, 'program-runner.ts'), { env: compiledBefore(), execArgv: [] })
    runner.unref()
    runner.channel?.unref()
  }
  const settled = new AbortController()
  const { signal } = settled
  try {
    const done = once(runner, 'message', { signal })
    const gone = once(runner, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)))
    gone.catch(() => undefined)
    runner.send(what)
    const [message] = await Promise.race([done, gone])
    return message
  } finally {
    settled.abort()
  }
}
