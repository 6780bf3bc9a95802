import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { seeReport } from '../../../server/cases/report/see-report.ts'
import {
  nextBatch,
  type RetentionBatch,
  runRetention,
  runWholeRetention,
} from '../../../server/cases/retention/run-retention.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { council as councilFile } from '../../../server/council/council.ts'
import type { Register } from '../../../server/register/register.ts'
import { reportsOf, talliesOf } from '../../../server/register/report/reports.ts'
import type { colleagues } from '../../cast.ts'
import { clue, council, message } from '../../support/acts.ts'
import { decide, inForce, on, represent, terms } from '../../support/deciding.ts'
import { file, warn } from '../../support/doing.ts'
import { settle } from '../../support/store/all-over.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

/** A council that keeps nothing longer than it must. */
const shortest = { ...council.periods.retention, warnings: 1, escalations: 1, restrictions: 12 }
const periods = { ...council.periods, warningLapsesAfterMonths: 1, retention: shortest }
const at = (day: string, who: keyof typeof colleagues = 'frances'): Act => ({
  ...on(day, who),
  council: { ...council, periods },
})
const about = (n: number) => ({ customer: clue({ addresses: [`customer-${n}@example.org`] }) })
const people = [1, 2, 3, 4, 5, 6, 7]

/**
 * October 2028: warnings, declined escalations and a withdrawn one. The register was long out of use: it finds that a
 * restriction has expired, which closes the representation against it.
 */
async function anOctober(register: Register): Promise<void> {
  const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-05-31' }) })
  await represent(register, restrictionId)
  for (const n of people) {
    const contact = message({ internetMessageId: `<${n}@x>` })
    await warn(register, at('2028-10-02', 'amira'), { ...about(n), contact })
    const evidence = [{ contact, original: null }]
    const { escalationId } = await file(register, at('2028-10-02', 'amira'), { ...about(n), evidence })
    if (n === 7) await register.write((tx) => withdrawEscalation(tx, at('2028-10-02', 'amira'), escalationId))
    else await decide(register, at('2028-10-03'), escalationId, { outcome: 'decline', version: 1, reasons: 'No.' })
  }
  await register.write((tx) => sweepDueDates(tx, at('2028-10-05')))
  await settle(register, '2028-10-05')
}

const reported = (register: Register) => seeReport(register, at('2029-01-02', 'ruth'), '2028-Q4')
const editionOf = async (register: Register) => {
  await reported(register)
  return (await register.read((reading) => reportsOf(reading, ['2028-Q4']))).get('2028-Q4')?.edition
}

describe.each(stores)('P15: the report of a quarter on $store', ({ openEmpty }) => {
  test('is the same whether or not retention deletes what it counts during the quarter', async () => {
    const [kept, deleted] = [await openEmpty(), await openEmpty()]
    for (const register of [kept, deleted]) await anOctober(register)
    for (const night of ['2028-10-06', '2028-11-03', '2028-12-02', '2028-12-03'])
      await runWholeRetention(deleted, at(night))
    const nothing = { customers: 0, warnings: 0, escalations: 0, decisions: 0, restrictions: 0, representations: 0 }
    expect(await rowCounts(deleted)).toMatchObject(nothing)
    expect(await deleted.read((reading) => talliesOf(reading, '2028-Q4'))).toEqual({
      ...{ warnings: 7, escalations: 6, decided: 6, 'decided:declined': 6, 'not-answered': 1 },
    })

    const edition = await editionOf(deleted)
    expect(edition).toEqual(await editionOf(kept))
    expect(edition?.counts).toMatchObject({ warnings: 7, 'decided:declined': 6, 'not-answered': 1 })
    // A number under five stays hidden, even when the records are deleted.
    expect(edition?.hidden).toEqual(expect.arrayContaining(['not-answered']))
    expect((await rowCounts(deleted)).report_tallies).toBe(0)
  })

  test('counts records deleted on either side of its end in one run of retention', async () => {
    const register = await openEmpty()
    for (const n of people) await warn(register, at('2028-10-31', 'amira'), about(n))
    const last = at('2028-12-31', 'ruth')
    const batch = await nextBatch(register, last, null)
    const [first, rest] = [batch.customerIds.slice(0, 3), batch.customerIds.slice(3)]
    const run = (act: Act, runId: string | null, customerIds: string[] | string) =>
      register.write((tx) => runRetention(tx, act, { runId, batch: { ...batch, customerIds } as RetentionBatch }))
    const { runId } = await run(last, null, first)
    const { counts } = await run(at('2029-01-01', 'ruth'), runId, rest)
    expect(counts).toMatchObject({ 'lapsed-warning': 4 })
    expect((await editionOf(register))?.counts.warnings).toBe(7)
  })
})

test('G: no restriction can end and be deleted within a quarter, because every council keeps it for longer', () => {
  const file = { ...council, periods: { ...council.periods, retention: { ...shortest, restrictions: 11 } } }
  expect(v.safeParse(councilFile, file).issues?.map((issue) => v.getDotPath(issue))).toEqual([
    'periods.retention.restrictions',
  ])
})
