import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { planImport } from '../../../server/cases/import/plan-import.ts'
import { readImport } from '../../../server/cases/import/read-import.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { council } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { csvOf } from '../../support/sheets.ts'

const titles = [
  ...['Name', 'E-mail', 'Telephone', 'Measures', 'Designated contact', 'Address of the contact'],
  ...['In force on', 'Review on', 'Letter sent on', 'Reasons'],
]

/** As in a council's log of many years: the same measures and contacts again and again, but other people and reasons. */
const row = (i: number): string[] => [
  `Person ${i} Surname${i % 500}`,
  `person${i}@example.org; p${i}@example.net`,
  `07700 9${String(i).padStart(5, '0')}`,
  'Designated contact; no telephone calls',
  i < 2_000 ? 'Sam Reyes' : 'Priya Nair',
  i < 2_000 ? 'sam.reyes@ambleford.example' : 'priya.nair@ambleford.example',
  `${1 + (i % 28)} March 2026`,
  '01/12/2026',
  '2026-03-01',
  `Many abusive messages after a polite warning, ${i} of them, and some more words about what happened that day.`,
]

/**
 * Prints how many bytes a row of a file and what is planned of it take in the heap. In a process of its own, because
 * nothing else may come or go there meanwhile: `node --expose-gc test/bench/sheets/memory-of-rows.ts`.
 */
const many = 5_000
const file = join(tmpdir(), `contact-register-memory-${process.pid}.db`)
const register = await openRegister({ sqliteFile: file })

async function used(): Promise<number> {
  // V8 may still hold what has just been used.
  for (let times = 0; times < 5; times++) {
    await setImmediate()
    globalThis.gc?.()
  }
  return process.memoryUsage().heapUsed
}

async function plan(count: number) {
  const content = csvOf([titles, ...Array.from({ length: count }, (_, i) => row(i))])
  const { rows, fingerprints } = readImport(ruth, { content, format: 'csv' })
  const how = { existing: 'leave', newId, council } as const
  const planned = await register.read((reading) => planImport(reading, rows, fingerprints, how))
  if (planned.records.length !== count) throw new Error('Not every row was planned.')
  return { rows, fingerprints, planned }
}

// The first time compiles the code, which stays.
await plan(many / 5)
const before = await used()
const kept = await plan(many)
const bytes = (await used()) - before
console.log(Math.round(bytes / kept.rows.length))
await register.close()
for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
