import { describe, expect, it } from 'vitest'
import { reportLines } from '../../../server/contract/texts/words/report.ts'
import {
  countIn,
  countsOf,
  type HeldRestriction,
  linesOf,
  published,
  type ReportFacts,
  tiles,
} from '../../../server/policy/report/report.ts'

const services = ['Housing', 'Planning']
const lines = linesOf(services).flatMap((group) => group.lines)

let made = 0
const restriction = (given: Partial<HeldRestriction> = {}): HeldRestriction => ({
  ...{ id: String(++made), customerId: `customer ${made}`, inForceOn: '2026-08-01', until: null, liftedOn: null },
  ...{ isReplaced: false, reviewDue: null, service: null, grounds: [], measures: [] },
  ...given,
})

const quarter = (given: Partial<ReportFacts>): ReportFacts => ({
  period: { from: '2026-10-01', to: '2026-12-31' },
  ...{ restrictions: [], warnings: 0, formalWarnings: 0, escalations: 0, decisions: [], reviews: [] },
  representations: { received: 0, outcomes: [] },
  ...given,
})

const counts = (given: Partial<ReportFacts>) => countsOf(quarter(given), services).counts
const of = (...restrictions: HeldRestriction[]) => counts({ restrictions })

describe('P15: a count as it leaves the server', () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [9, 5],
    [10, 10],
    [14, 10],
    [104, 100],
  ])('%i is %s', (count, said) => {
    expect(published(count)).toBe(said)
  })
})

describe('P15: the report of a quarter', () => {
  it('counts every line, and every line has a text', () => {
    const counted = Object.keys(counts({}))
    expect(lines.map(({ id }) => id).toSorted()).toEqual(counted.toSorted())
    const named = lines.filter(({ service }) => service === undefined).map(({ id }) => id)
    expect(Object.keys(reportLines).toSorted()).toEqual(named.toSorted())
    expect(named).toEqual(expect.arrayContaining([...tiles]))
  })

  it.each([
    ['from the last day on', { inForceOn: '2026-12-31' }, 1],
    ['from the day after', { inForceOn: '2027-01-01' }, 0],
    ['until the last day', { until: '2026-12-31' }, 1],
    ['until the day before', { until: '2026-12-30' }, 0],
    ['lifted on the last day', { liftedOn: '2026-12-31' }, 0],
    ['lifted the day after', { liftedOn: '2027-01-01' }, 1],
  ])('in force on its last day: %s', (_, given, live) => {
    expect(of(restriction(given)).live).toBe(live)
  })

  it('a review is overdue from the day after it was due', () => {
    expect(of(restriction({ reviewDue: '2026-12-31' }))['due:overdue']).toBe(0)
    expect(of(restriction({ reviewDue: '2026-12-30' }))['due:overdue']).toBe(1)
    expect(of(restriction({ reviewDue: '2026-12-30', liftedOn: '2026-12-31' }))['due:overdue']).toBe(0)
  })

  it('counts a restriction with each of its grounds and measures, and with its service if the council has it', () => {
    const seen = of(
      restriction({ service: 'Housing', grounds: ['abusive', 'harassing'], measures: ['volume', 'type'] }),
      restriction({ service: 'Parks', grounds: ['abusive'] }),
      restriction({ service: 'Planning', grounds: ['abusive'], liftedOn: '2026-11-01' }),
    )
    expect(seen).toMatchObject({ 'ground:abusive': 2, 'ground:harassing': 1, 'measure:volume': 1, 'measure:type': 1 })
    expect(seen).toMatchObject({ 'service:Housing': 1, 'service:Planning': 0 })
    expect(seen).not.toHaveProperty('service:Parks')
  })

  it.each([
    ['came into force', { inForceOn: '2026-10-01' }, { begun: 1 }],
    ['came into force earlier', { inForceOn: '2026-09-30' }, {}],
    ['was lifted', { liftedOn: '2026-10-01' }, { lifted: 1 }],
    ['was lifted later', { liftedOn: '2027-01-01' }, {}],
    ['ran out: its last day was the one before the quarter', { until: '2026-09-30' }, { 'ran-out': 1 }],
    ['ran out before', { until: '2026-09-29' }, {}],
    ['has its last day at the end of the quarter', { until: '2026-12-31' }, {}],
    ['was lifted on its last day', { until: '2026-11-05', liftedOn: '2026-11-05' }, { lifted: 1 }],
    ['was lifted after it ran out', { until: '2026-11-05', liftedOn: '2026-11-09' }, { 'ran-out': 1 }],
    [
      'was replaced after it ran out',
      { until: '2026-11-05', liftedOn: '2026-11-09', isReplaced: true },
      { 'ran-out': 1 },
    ],
  ])('changes: %s', (_, given, changed) => {
    const { begun, varied, lifted, 'ran-out': ranOut } = of(restriction(given))
    expect({ begun, varied, lifted, 'ran-out': ranOut }).toEqual({
      ...{ begun: 0, varied: 0, lifted: 0, 'ran-out': 0 },
      ...changed,
    })
  })

  it('a restriction that was varied is neither new nor lifted; another of that customer on another day is new', () => {
    const first = restriction({ liftedOn: '2026-11-03', isReplaced: true })
    const { customerId } = first
    const second = restriction({ customerId, inForceOn: '2026-11-03' })
    const other = restriction({ customerId, inForceOn: '2026-11-04' })
    const anybody = restriction({ inForceOn: '2026-11-03' })
    expect(of(first, second, other, anybody)).toMatchObject({ begun: 2, varied: 1, lifted: 0, 'ran-out': 0, live: 3 })
  })

  it('counts what happened, and an appeal that was closed without an answer as received alone', () => {
    expect(
      counts({
        ...{ warnings: 1, formalWarnings: 2, escalations: 3, decisions: ['approved', 'approved', 'complaint'] },
        reviews: [
          { outcome: 'continued', late: false },
          { outcome: 'lifted', late: true },
        ],
        representations: { received: 4, outcomes: ['maintained', 'ended'] },
      }),
    ).toMatchObject({
      ...{ warnings: 1, 'formal-warnings': 2, escalations: 3 },
      ...{ decided: 3, 'decided:approved': 2, 'decided:complaint': 1, 'decided:declined': 0 },
      ...{ reviews: 2, 'reviews-late': 1, 'reviews:continued': 1, 'reviews:lifted': 1 },
      ...{ representations: 4, answered: 1, 'answered:maintained': 1 },
    })
  })

  it('a year adds up what happened before it is rounded, and has the last quarter’s state', () => {
    const quarters = [2, 3, 4, 1].map((n) => ({ services, counts: { live: n, begun: n } }))
    expect(countIn(quarters, 'flow', 'begun')).toBe(10)
    expect(countIn(quarters, 'stock', 'live')).toBe(1)
    // A report of 1.0.0 lacks what was not counted then.
    expect(countIn(quarters, 'flow', 'warnings')).toBe(0)
  })
})
