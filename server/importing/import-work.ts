import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Act } from '../cases/act.ts'
import { saidEvery, type WorksHere } from '../cases/see-import.ts'
import { changeImport, findImport, stillWorkedOn } from '../register/imports.ts'
import type { Register } from '../register/register.ts'

/** What a thread of its own is told to do with a file. */
export type Job = {
  where: { sqliteFile: string } | { postgresUrl: string }
  importId: string
  what: 'check' | 'take-in'
  act: Omit<Act, 'newId'>
}

export type ImportWork = {
  /** Begins; how far it is stands in the register, where every server sees it. */
  begin(importId: string, what: Job['what'], act: Act): void
  worksHere: WorksHere
  /** Stops whatever is under way, and says so: nothing of it is taken in. */
  stop(): Promise<void>
}

/** Beside this one in the source and in what is built of it, and ending as this one does. */
const workerFile = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)

/** In MB: a file that unpacks to more than it may hold brings down its own thread, and nothing else. */
const memory = 2048

/**
 * Works on files in threads of their own, with connections of their own: to read a large file takes many seconds, in
 * which the server answers as ever. While a thread works its server says so in the register, where every other server
 * sees by its silence that it was killed.
 */
export function importWork(
  where: Job['where'],
  { register, clock, onTrouble }: { register: Register; clock: () => Date; onTrouble: (error: unknown) => void },
): ImportWork {
  type Running = { worker: Worker; ended: Promise<void> }
  const running = new Map<string, Running>()
  let stopping = false

  async function markStopped(importId: string): Promise<void> {
    await register.write(async (tx) => {
      const kept = await findImport(tx, importId)
      if (kept?.state !== 'checking' && kept?.state !== 'running') return
      await changeImport(tx, importId, clock(), { state: 'stopped', phase: null })
    })
  }

  /** Until it is stopped. No act of a person's: in PostgreSQL it waits for none. */
  function keepSaying(importId: string): { stop(): void } {
    let saying = false
    const timer = setInterval(async () => {
      if (saying) return
      saying = true
      // Where the register cannot take it now, the next one says it.
      await register.look((tx) => stillWorkedOn(tx, importId, clock())).catch(() => {})
      saying = false
    }, saidEvery)
    return { stop: () => clearInterval(timer) }
  }

  async function untilEnded(importId: string, worker: Worker): Promise<void> {
    const saying = keepSaying(importId)
    // A thread's error has been told by itself; here it has ended.
    const code = await new Promise<number>((resolve) => worker.once('exit', resolve))
    saying.stop()
    // One that is stopped before it has begun ends with 0 as well.
    if (code !== 0 || stopping) await markStopped(importId).catch(onTrouble)
    if (running.get(importId)?.worker === worker) running.delete(importId)
  }

  return {
    begin(importId, what, { newId: _, ...act }) {
      const job: Job = { where, importId, what, act: structuredClone(act) }
      const worker = new Worker(workerFile, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: memory },
      })
      worker.on('error', (error) => onTrouble(error))
      running.set(importId, { worker, ended: untilEnded(importId, worker) })
    },
    worksHere: (importId) => running.has(importId),
    async stop() {
      stopping = true
      const all = [...running.values()]
      await Promise.all(all.map(({ worker }) => worker.terminate()))
      await Promise.all(all.map(({ ended }) => ended))
    },
  }
}
