import { setTimeout as wait } from 'node:timers/promises'
import { importWork } from '../../server/importing/import-work.ts'
import { changeImport, findImport } from '../../server/register/import/imports.ts'
import type { Register } from '../../server/register/register.ts'
import { colleagues } from '../cast.ts'
import { ruth } from '../support/deciding.ts'
import { csvOf, exported, giveFile, importingInto } from '../support/sheets.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { waitsWhile } from './support/acts-meanwhile.ts'
import { onBothStores } from './support/both-stores.ts'

const rows = 100_000
const seconds = (ms: number) => ms / 1000

/** A council's log of many years: checked, imported, exported; and how long an act waits meanwhile. */
export const bench: Bench = () => onBothStores(sheets)

async function sheets(store: string, where: Where): Promise<BenchResult[]> {
  const working = await importingInto(where)
  const { register } = working
  try {
    const file = csvOf([titles, ...Array.from({ length: rows }, (_, i) => row(i))])
    const began = performance.now()
    const { id } = await giveFile(working, ruth, file, { run: false })
    const waits = await waitsWhile(register, () => takenIn(where, register, id))
    const taken = performance.now() - began
    const written = await timed(() => exported(working, ruth, 'xlsx'))
    return [
      atMost(180, { name: `Import of 100,000 rows, ${store}`, value: seconds(taken), unit: 's' }),
      atMost(10, { name: `Longest wait of an act meanwhile, ${store}`, value: seconds(Math.max(...waits)), unit: 's' }),
      atMost(120, { name: `Export of 100,000 rows as .xlsx, ${store}`, value: seconds(written), unit: 's' }),
    ]
  } finally {
    await register.close()
  }
}

/** Imports in a separate process, as a server does. */
async function takenIn(where: Where, register: Register, id: string): Promise<void> {
  let trouble: unknown
  const onTrouble = (error: unknown) => (trouble = error)
  // Without this, the import would end at once, because nobody has started it.
  await register.write((tx) => changeImport(tx, id, new Date(), { state: 'running', phase: null }))
  importWork(where, { register, clock: () => new Date(), onTrouble }).begin(id, 'take-in', ruth)
  for (;;) {
    const kept = await register.read((reading) => findImport(reading, id))
    if (kept?.state === 'done' && kept.counts?.restrictions === rows) return
    if (trouble || kept?.state === 'stopped' || kept?.state === 'done')
      throw trouble ?? new Error('Not every row was imported.')
    await wait(50)
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

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
