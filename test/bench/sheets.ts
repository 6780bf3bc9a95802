import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendAudit } from '../../server/register/audit-trail.ts'
import type { Register } from '../../server/register/register.ts'
import { colleagues, tenantId } from '../cast.ts'
import { ruth } from '../support/deciding.ts'
import { startPostgres } from '../support/postgres.ts'
import { csvOf, exported, giveFile, importingInto } from '../support/sheets.ts'
import type { Where } from '../support/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'

const rows = 100_000
const seconds = (ms: number) => ms / 1000

/** A council's log of many years: checked, taken in, exported; and how long an act waits for all of that. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sheets-'))
  const postgres = await startPostgres()
  try {
    const onSqlite = await sheets('SQLite', { sqliteFile: join(folder, 'register.db') })
    return [...onSqlite, ...(await sheets('PostgreSQL', { postgresUrl: postgres.url }))]
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sheets(store: string, where: Where): Promise<BenchResult[]> {
  const working = await importingInto(where)
  try {
    const file = csvOf([titles, ...Array.from({ length: rows }, (_, i) => row(i))])
    let moved = 0
    const began = performance.now()
    const { done } = await giveFile(
      {
        ...working,
        openStaging: async () => {
          const staging = await working.openStaging()
          return {
            ...staging,
            moveIn: async (work) => {
              const start = performance.now()
              await staging.moveIn(work)
              moved = performance.now() - start
            },
          }
        },
      },
      ruth,
      file,
    )
    if (done?.counts?.restrictions !== rows) throw new Error('Not everything was taken in.')
    const taken = performance.now() - began
    const act = await timed(() => oneAct(working.register))
    const written = await timed(() => exported(working, ruth, 'xlsx'))
    return [
      atMost(180, { name: `Import of 100,000 rows, ${store}`, value: seconds(taken), unit: 's' }),
      atMost(10, { name: `Longest wait of an act meanwhile, ${store}`, value: seconds(moved + act), unit: 's' }),
      atMost(120, { name: `Export of 100,000 rows as .xlsx, ${store}`, value: seconds(written), unit: 's' }),
    ]
  } finally {
    await working.register.close()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const oneAct = (register: Register) =>
  register.write((tx) =>
    appendAudit(tx, {
      at: new Date(),
      by: { oid: colleagues.ruth.oid, tid: tenantId },
      what: 'file-given',
      subjectId: '',
      customerId: '',
    }),
  )

const titles = [
  'Name',
  'E-mail',
  'Telephone',
  'Measures',
  'Designated contact',
  'Address of the contact',
  'In force on',
  'Review on',
  'Letter sent on',
  'Reasons',
]

const row = (i: number): string[] => [
  `Person ${i} Surname${i % 5000}`,
  `person${i}@example.org; p${i}@example.net`,
  `07700 9${String(i).padStart(5, '0')}`,
  'Designated contact; no telephone calls',
  colleagues.sam.name,
  colleagues.sam.address,
  '3 March 2026',
  '01/12/2026',
  '2026-03-01',
  'Many abusive messages after a polite warning.',
]
