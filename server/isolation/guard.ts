import { setPriority } from 'node:os'
import { isMainThread, Worker } from 'node:worker_threads'

/** The exit code when the thread ran out of memory. */
export const outOfMemoryExitCode = 97

/** In MB: `heap` for the work itself, `all` for the whole process. `nice`: how far it yields to the server, 0 to 19. */
type Limits = { heap: number; all: number; nice: number }

const lookedAtEveryMs = 20

/**
 * Call in a separate process: runs the work in a thread and watches over it from outside. The process ends when it
 * takes too much memory, or when its parent is gone, because a server that was killed cannot end it.
 */
export function runGuarded(file: string, limits: Limits, work: () => Promise<unknown>): void {
  if (isMainThread) watchOver(file, limits)
  else void work()
}

function watchOver(file: string, { heap, all, nice }: Limits): void {
  setPriority(nice)
  const dieNow = () => process.kill(process.pid, 'SIGKILL')
  process.once('disconnect', dieNow)
  setInterval(() => {
    if (process.memoryUsage.rss() > all * 1024 * 1024) dieNow()
  }, lookedAtEveryMs).unref()
  const worker = new Worker(new URL(file), {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 8 },
  })
  process.on('message', (job) => worker.postMessage(job))
  // Wait for messages to arrive before the process ends.
  const send = (message: Message) => new Promise<void>((resolve) => process.send?.(message, () => resolve()))
  let said = Promise.resolve()
  let trouble: NodeJS.ErrnoException | undefined
  worker.on('message', (result) => {
    said = send({ result })
  })
  worker.once('error', (error: NodeJS.ErrnoException) => {
    trouble = error
    if (error.code !== outOfMemory) said = send({ trouble: told(error) })
  })
  worker.once('exit', async (code) => {
    await said
    process.exit(trouble?.code === outOfMemory ? outOfMemoryExitCode : code)
  })
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY'

/** What the process sends its parent. */
export type Message = { result: unknown } | { trouble: ReturnType<typeof told> }

/** An error without its class, which the parent process doesn't know. */
const told = ({ name, message, code, stack }: NodeJS.ErrnoException) => ({ name, message, code, stack })
