import { extname } from 'node:path'
import type { Act } from '../cases/act.ts'
import { recordUnreadable } from '../cases/import/record-unreadable.ts'
import { heartbeatMs, type WorksHere } from '../cases/import/see-import.ts'
import { type Isolated, isolate, type Outcome } from '../isolation/isolate.ts'
import { isUnderWay } from '../policy/import/import-cycle.ts'
import type { FindingName } from '../policy/import/import-finding.ts'
import { changeImport, findImport, recordHeartbeat } from '../register/import/imports.ts'
import type { Register } from '../register/register.ts'
import { newId } from '../register/store/new-id.ts'

/** What a worker process must do with a file. */
export type Job = {
  where: { sqliteFile: string } | { postgresUrl: string }
  importId: string
  what: 'check' | 'import'
  act: Omit<Act, 'newId'>
}

export type ImportWork = {
  /** Starts the work. Its progress is in the register, where every server sees it. */
  begin(importId: string, what: Job['what'], act: Act): void
  worksHere: WorksHere
  /** Ends the work on files that are no longer wanted. Work on other servers ends automatically within two seconds. */
  end(importIds: string[]): void
  /** Stops all running work and marks it as stopped: none of it is imported. */
  stop(): Promise<void>
}

/** Next to this file, in the source and in the build, with the same extension. */
const workerFile = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)

const minute = 60_000

/** On an idle machine, 100,000 rows take 10 seconds to check and 70 to import; these are many times that. */
const deadlines: Record<Job['what'], number> = { check: 3 * minute, import: 15 * minute }

/** The finding for a file whose work was killed. */
const findings: Partial<Record<Outcome, FindingName>> = {
  'too-long': 'takes-too-long',
  'too-much-memory': 'needs-too-much-memory',
}

/**
 * Works on files in separate processes with their own connections: the server keeps answering during the many seconds
 * that a large file takes, and a file that takes too long or too much memory ends only its own process. Meanwhile its
 * server sends a heartbeat to the register; when it stops, the other servers know that the work was killed.
 */
export function importWork(
  where: Job['where'],
  { register, clock, onTrouble }: { register: Register; clock: () => Date; onTrouble: (error: unknown) => void },
  deadlineOf: Record<Job['what'], number> = deadlines,
): ImportWork {
  type Running = { work: Isolated; ended: Promise<void> }
  const running = new Map<string, Running>()
  let stopping = false

  async function markStopped(importId: string): Promise<void> {
    await register.write(async (tx) => {
      const kept = await findImport(tx, importId)
      if (!kept || !isUnderWay(kept.state)) return
      await changeImport(tx, importId, clock(), { state: 'stopped', phase: null })
    })
  }

  /** Sends heartbeats until stopped. As no person's act, they don't queue behind acts in PostgreSQL. */
  function keepSaying(importId: string, work: Isolated): { stop(): void } {
    let saying = false
    const timer = setInterval(async () => {
      if (saying) return
      saying = true
      // If the register is unavailable now, the next heartbeat will do.
      const wanted = await register.look((tx) => recordHeartbeat(tx, importId, clock())).catch(() => true)
      if (!wanted) work.end()
      saying = false
    }, heartbeatMs)
    return { stop: () => clearInterval(timer) }
  }

  async function untilEnded(importId: string, work: Isolated): Promise<void> {
    const saying = keepSaying(importId, work)
    const { outcome } = await work.ended
    saying.stop()
    const finding = findings[outcome]
    if (finding && !stopping)
      await recordUnreadable(register, { importId, finding, at: clock(), newId }).catch(onTrouble)
    else if (outcome !== 'done') await markStopped(importId).catch(onTrouble)
    if (running.get(importId)?.work === work) running.delete(importId)
  }

  return {
    // Functions stay here: the process has its own ids, and answers nobody.
    begin(importId, what, { newId: _id, say: _language, ...act }) {
      const job: Job = { where, importId, what, act: structuredClone(act) }
      const work = isolate(workerFile, { job, deadlineMs: deadlineOf[what], env: process.env, onTrouble })
      running.set(importId, { work, ended: untilEnded(importId, work) })
    },
    worksHere: (importId) => running.has(importId),
    end(importIds) {
      for (const importId of importIds) running.get(importId)?.work.end()
    },
    async stop() {
      stopping = true
      const all = [...running.values()]
      for (const { work } of all) work.end()
      await Promise.all(all.map(({ ended }) => ended))
    },
  }
}
