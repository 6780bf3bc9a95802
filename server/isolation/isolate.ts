import { fork } from 'node:child_process'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type Message, outOfMemoryExitCode } from './guard.ts'

/**
 * How a separate process ended. `too-long` and `too-much-memory`: it was killed for that. `ended`: its starter ended
 * it. `failed`: its own error. `not-begun`: the machine could not start it.
 */
export type Outcome = 'done' | 'failed' | 'not-begun' | 'too-long' | 'too-much-memory' | 'ended'

/** Work in a separate process. */
export type Isolated = {
  /** The input that it reads. */
  input: Writable
  /** How it ended, and the last result from its thread. */
  ended: Promise<{ outcome: Outcome; result: unknown }>
  /** Restarts the full deadline from now. */
  renewDeadline(): void
  end(): void
}

type Wanted = {
  /** Sent after it has started; never in its arguments, which every process on the machine can read. */
  job?: object | string
  deadlineMs: number
  env: NodeJS.ProcessEnv
  /** It may read these folders, and use no other files, programs or compiled code. */
  mayOnlyRead?: string[]
  onTrouble: (error: unknown) => void
  /** Receives each result that its thread sends. */
  onResult?: (result: unknown) => void
}

/**
 * Starts a file that begins with `guard` in a separate process. A thread is not enough for untrusted input: when its
 * heap fills up inside a built-in such as `split` or `JSON.parse`, V8 ends the whole process, and a thread cannot be
 * stopped during a long built-in.
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
    // V8's output when its heap is full tells the log nothing that the outcome doesn't.
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  const { stdin: input } = child
  if (!input) throw new Error('The process has no input.')
  // Input written to a process that was just killed is lost: the outcome says why.
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

/** The guard, V8 and the kernel each use a signal to end a process that takes too much memory. */
function outcomeOf(code: number | null, signal: NodeJS.Signals | null): Outcome {
  if (signal !== null || code === outOfMemoryExitCode) return 'too-much-memory'
  return code === 0 ? 'done' : 'failed'
}
