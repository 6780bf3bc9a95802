import { fork } from 'node:child_process'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type Message, tooMuchMemory } from './guard.ts'

/**
 * How work in a process of its own ended. `too-long` and `too-much-memory`: it was killed for that. `ended`: whoever
 * began it ended it. `failed`: its own error. `not-begun`: the machine could not start it.
 */
export type Outcome = 'done' | 'failed' | 'not-begun' | 'too-long' | 'too-much-memory' | 'ended'

/** Work in a process of its own. */
export type Isolated = {
  /** What it is to read. */
  input: Writable
  /** How it ended, and the last that its thread sent. */
  ended: Promise<{ outcome: Outcome; result: unknown }>
  /** Gives it the whole deadline again, from now. */
  renewDeadline(): void
  /** Kills it. */
  end(): void
}

type Wanted = {
  /** Handed over once it has started; never in its arguments, which every process of the machine may read. */
  job?: object | string
  deadlineMs: number
  env: NodeJS.ProcessEnv
  /** It may read these folders, and do nothing else with files, programs or compiled code. */
  mayOnlyRead?: string[]
  onTrouble: (error: unknown) => void
  /** Hears each thing that its thread sends. */
  onResult?: (result: unknown) => void
}

/**
 * Starts a file that begins with `guard` in a process of its own. A thread is not enough for what strangers send: when
 * its heap is full in the middle of a built-in such as `split` or `JSON.parse`, V8 ends the whole process, and a thread
 * in a long built-in cannot be stopped for as long as that runs.
 */
export function isolate(file: URL, { job, deadlineMs, env, mayOnlyRead, onTrouble, onResult }: Wanted): Isolated {
  const allowed = mayOnlyRead && [
    '--permission',
    '--allow-worker',
    ...mayOnlyRead.map((path) => `--allow-fs-read=${path}`),
  ]
  const child = fork(fileURLToPath(file), {
    env,
    execArgv: ['--max-semi-space-size=2', ...(allowed ?? [])],
    // V8's last words when its heap is full tell the log nothing that the outcome does not.
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  const { stdin: input } = child
  if (!input) throw new Error('The process has no input.')
  // What is written to a process that has just been killed is lost: the outcome says why.
  input.on('error', () => {})
  let killedFor: Outcome | undefined
  const kill = (why: Outcome) => {
    killedFor ??= why
    child.kill('SIGKILL')
  }
  const deadline = setTimeout(() => kill('too-long'), deadlineMs)
  let result: unknown
  child.on('message', (message: Message) => {
    if ('result' in message) {
      result = message.result
      onResult?.(result)
    } else onTrouble(Object.assign(new Error(), message.trouble))
  })
  child.once('error', (error) => {
    onTrouble(error)
    kill('not-begun')
  })
  if (job) child.send(job, () => {})
  const ended = new Promise<{ outcome: Outcome; result: unknown }>((resolve) => {
    const settle = (code: number | null, signal: NodeJS.Signals | null) => {
      clearTimeout(deadline)
      resolve({ outcome: killedFor ?? outcomeOf(code, signal), result })
    }
    child.once('close', settle)
    child.once('error', () => settle(1, null))
  })
  return { input, ended, renewDeadline: () => void deadline.refresh(), end: () => kill('ended') }
}

/** The guard, V8 and the kernel each end by a signal what takes too much memory. */
function outcomeOf(code: number | null, signal: NodeJS.Signals | null): Outcome {
  if (signal !== null || code === tooMuchMemory) return 'too-much-memory'
  return code === 0 ? 'done' : 'failed'
}
