import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../server/policy/report/report.ts'
import type { Register } from '../../server/register/register.ts'
import { reportFacts } from '../../server/register/report/report-facts.ts'
import { addReport, reportsOf } from '../../server/register/report/reports.ts'
import { colleagues, tenantId } from '../cast.ts'
import { isFull } from '../support/is-full.ts'
import { stores } from '../support/store/stores.ts'
import { anyRegister, type Held, keep, period, timeZone } from './support/any-register.ts'
import { byPencil } from './support/by-pencil.ts'

const by = { oid: colleagues.ruth.oid, tid: tenantId, name: colleagues.ruth.name }

const countedIn = async (register: Register, days = period) =>
  countsOf(await register.read((reading) => reportFacts(reading, { period: days, timeZone })), ['Housing', 'Planning'])

describe.each(stores)('P15: reports on $store', ({ openEmpty }) => {
  it('match a count by hand, whatever the register contains', async () => {
    const register = await openEmpty()
    await fc.assert(
      fc.asyncProperty(anyRegister, async (all) => {
        await keep(register, all)
        expect((await countedIn(register)).counts).toEqual(byPencil(all))
      }),
      { numRuns: isFull ? 25 : 12 },
    )
  })

  it('count nothing in an empty register', async () => {
    const { counts } = await countedIn(await openEmpty())
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
  })

  it('count a late review as overdue until it took place, whatever is due now', async () => {
    const register = await openEmpty()
    const nothing = { warnings: [], decisions: [], letters: [], representations: [] }
    const escalation = { service: null, behaviours: [], at: '2026-01-01T09:00:00.000Z', withdrawn: false }
    const restriction = {
      ...{ id: '0198c5b2-7c00-7000-8000-000000000001', customer: 0, escalation: -1, measures: [] },
      ...{ inForceOn: '2026-01-01', until: null, liftedOn: null, state: 'in-force' as const, reviewDue: '2027-02-01' },
    }
    const held: Held = {
      ...nothing,
      escalations: [escalation, escalation, escalation, escalation],
      restrictions: [restriction],
      reviews: [{ due: '2026-06-01', at: '2026-08-01T09:00:00.000Z', outcome: 'continued' }],
    }
    await keep(register, held)
    const overdue = async (day: string) =>
      (await countedIn(register, { from: '2025-12-01', to: day })).counts['due:overdue']
    expect(await overdue('2026-05-31')).toBe(0)
    expect(await overdue('2026-06-01')).toBe(0)
    expect(await overdue('2026-06-30')).toBe(1)
    expect(await overdue('2026-07-31')).toBe(1)
    expect(await overdue('2026-08-01')).toBe(0)
    expect(await overdue('2027-02-02')).toBe(1)
    expect(await overdue('2025-12-31')).toBe(0)
  })

  it('are kept once for each quarter; one of 1.0.0 is read, too', async () => {
    const register = await openEmpty()
    const edition = { services: ['Housing'], counts: { live: 5 }, hidden: ['lifted'] }
    const add = () =>
      register.write((tx) => addReport(tx, { period: '2026-Q3', edition, at: new Date('2026-11-03'), by }))
    await add()
    await expect(add()).rejects.toThrow(/unique/i)
    const kept = await register.read((reading) => reportsOf(reading, ['2026-Q3', '2026-Q2']))
    expect([...kept]).toMatchObject([
      ['2026-Q3', { edition: { services: ['Housing'], counts: { live: 5 } }, madeAt: new Date('2026-11-03') }],
    ])
  })
})
