import { Worker } from 'node:worker_threads'
import type { Act } from '../cases/act.ts'
import { changeImport, findImport } from '../register/imports.ts'
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
  /** Stops whatever is under way: nothing of it is taken in. */
  stop(): Promise<void>
}

/** In MB: a file that unpacks to more than it may hold brings down its own thread, and nothing else. */
const memory = 2048

/**
 * Works on files in threads of their own, with connections of their own: to read a large file takes many seconds, in
 * which the server answers as ever.
 */
export function importWork(where: Job['where'], register: Register, onTrouble: (error: unknown) => void): ImportWork {
  const running = new Map<string, Worker>()

  async function markStopped(importId: string, act: Act): Promise<void> {
    await register.write(async (tx) => {
      const kept = await findImport(tx, importId)
      if (kept?.state !== 'checking' && kept?.state !== 'running') return
      await changeImport(tx, importId, act.at, { state: 'stopped', phase: null })
    })
  }

  return {
    begin(importId, what, { newId: _, ...act }) {
      const job: Job = { where, importId, what, act: structuredClone(act) }
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: memory },
      })
      running.set(importId, worker)
      worker.on('error', (error) => onTrouble(error))
      worker.on('exit', (code) => {
        if (running.get(importId) === worker) running.delete(importId)
        if (code !== 0) markStopped(importId, { ...act, newId: () => '' }).catch(onTrouble)
      })
    },
    async stop() {
      const workers = [...running.values()]
      running.clear()
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
