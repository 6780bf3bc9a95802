import { readImport } from '../../server/cases/import/read-import.ts'
import { exportLog } from '../../server/cases/log/export-log.ts'
import { colleagues } from '../cast.ts'
import { ruth, tom } from '../support/deciding.ts'
import { council, csvOf, giveFile, importingInto, restricted, signAs, titles } from '../support/sheets.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { waitsWhile } from './support/acts-meanwhile.ts'
import { onBothStores } from './support/both-stores.ts'

const rows = 2_000
const seconds = (ms: number) => ms / 1000

/** The largest sheet that is taken: read, signed, exported; and how long an act waits meanwhile. */
export const bench: Bench = () => onBothStores(sheets)

async function sheets(store: string, where: Where): Promise<BenchResult[]> {
  const working = await importingInto(where)
  try {
    const content = csvOf([titles, ...Array.from({ length: rows }, (_, i) => row(i))])
    const read = await timed(async () => readImport(ruth, { content, format: 'csv' }))
    const { id, dry } = await giveFile(working, ruth, content, { sign: false })
    const waits = await waitsWhile(working.register, () =>
      signAs(working, tom, id, { outcome: 'sign', list: dry.list }),
    )
    const written = await timed(async () => {
      for await (const _ of await exportLog(working.register, ruth, 'csv'));
    })
    return [
      atMost(1, { name: `Reading 2,000 rows, ${store}`, value: seconds(read), unit: 's' }),
      atMost(0.5, {
        name: `Longest wait of an act while they are signed, ${store}`,
        value: seconds(Math.max(...waits)),
        unit: 's',
      }),
      atMost(2, { name: `Export of 2,000 rows, ${store}`, value: seconds(written), unit: 's' }),
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

const row = (i: number): string[] =>
  council({
    ...restricted,
    Name: `Person ${i} Surname${i % 500}`,
    'E-mail': `person${i}@example.org; p${i}@example.net`,
    Telephone: `07700 9${String(i).padStart(5, '0')}`,
    Measures: 'Designated contact; no telephone calls',
    'Designated contact': colleagues.sam.name,
    Reasons: 'Many abusive messages after a polite warning.',
  })
