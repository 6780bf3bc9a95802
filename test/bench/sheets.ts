import { setTimeout as wait } from 'node:timers/promises'
import type { ImportContext } from '../../server/cases/import/run-import.ts'
import { importWork, type Job } from '../../server/importing/import-work.ts'
import { findingsOf } from '../../server/register/import/import-findings.ts'
import { changeImport, findImport, type KeptImport } from '../../server/register/import/imports.ts'
import { colleagues } from '../cast.ts'
import { ruth } from '../support/deciding.ts'
import { csvOf, exported, importingInto, keepFile, signed } from '../support/sheets.ts'
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
  try {
    const id = await keepFile(working, ruth, csvOf([titles, ...Array.from({ length: rows }, (_, i) => row(i))]))
    let waits: number[] = []
    const checked = await timed(() => worked(where, working, id, 'check'))
    await signed(working, ruth, id)
    const taken = await timed(async () => {
      waits = await waitsWhile(working.register, () => worked(where, working, id, 'import'))
    })
    const written = await timed(() => exported(working, ruth, 'xlsx'))
    return [
      atMost(60, { name: `Check of 100,000 rows, ${store}`, value: seconds(checked), unit: 's' }),
      atMost(180, { name: `Import of 100,000 rows, ${store}`, value: seconds(taken), unit: 's' }),
      atMost(0.5, {
        name: `Longest wait of an act meanwhile, ${store}`,
        value: seconds(Math.max(...waits)),
        unit: 's',
      }),
      atMost(120, { name: `Export of 100,000 rows as .xlsx, ${store}`, value: seconds(written), unit: 's' }),
    ]
  } finally {
    await working.register.close()
  }
}

/** Works on the file in a separate process, as a server does, with that process's memory and deadline. */
async function worked(where: Where, { register }: ImportContext, id: string, what: Job['what']): Promise<void> {
  const [under, after] = what === 'check' ? (['checking', 'checked'] as const) : (['running', 'done'] as const)
  let trouble: unknown
  const onTrouble = (error: unknown) => (trouble = error)
  // Without this, the work would end at once: nobody has asked for it.
  await register.write((tx) => changeImport(tx, id, new Date(), { state: under, phase: null }))
  importWork(where, { register, clock: () => new Date(), onTrouble }).begin(id, what, ruth)
  let kept: KeptImport | undefined
  do {
    await wait(50)
    kept = await register.read((reading) => findImport(reading, id))
  } while (kept?.state === under && !trouble)
  if (kept?.state === after && kept.counts?.restrictions === rows) return
  const found = await register.read((reading) => findingsOf(reading, id, 3))
  const why = [`${kept?.counts?.restrictions} of ${rows} restrictions`, ...found.map(({ what }) => what)].join(', ')
  throw trouble ?? new Error(`The file is ${kept?.state}: ${why}`)
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
