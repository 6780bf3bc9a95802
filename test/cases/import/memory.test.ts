import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { planImport } from '../../../server/cases/import/plan-import.ts'
import { readImport } from '../../../server/cases/import/read-import.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { council } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { csvOf } from '../../support/sheets.ts'
import { newRegisters } from '../../support/store/stores.ts'

const many = 5_000

/**
 * The process that works on a file has 320 MB for its heap, and its own code takes 30 of them. What it has read of a row,
 * with the file's text, lives until all rows are planned; the list to sign takes 0.35 kB more.
 */
it('P15: a row and what is planned of it take at most 2.2 kB of memory, so that 100,000 rows fit', async () => {
  const register = await openRegister(await newRegisters.SQLite())
  onTestFinished(() => register.close())
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const used = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const plan = async () => {
    const file = csvOf([titles, ...Array.from({ length: many }, (_, i) => row(i))])
    const { rows, fingerprints } = readImport(ruth, { content: file, format: 'csv' })
    const how = { existing: 'leave', newId, timeZone: council.timeZone } as const
    const planned = await register.read((reading) => planImport(reading, rows, fingerprints, how))
    return { rows, fingerprints, planned }
  }
  const all = [await plan()]
  const most = used()
  expect(all.pop()?.planned.records).toHaveLength(many)
  // V8 may still hold what has just been used.
  await setImmediate()
  const perRow = (most - used()) / many
  // Far less would mean that something still holds the plan.
  expect(perRow).toBeGreaterThan(1_200)
  expect(perRow).toBeLessThan(2_200)
})

const titles = [
  ...['Name', 'E-mail', 'Telephone', 'Measures', 'Designated contact', 'Address of the contact'],
  ...['In force on', 'Review on', 'Letter sent on', 'Reasons'],
]

/** As in a council's log of many years: contacts and measures recur and change, the person and the reasons never recur. */
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
