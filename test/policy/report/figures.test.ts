import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysTaken,
  figuresOf,
  inForceAtEndOf,
  medianDays,
  startsAndEndsIn,
} from '../../../server/policy/report/figures.ts'
import { behaviours, measureKinds } from '../../../server/policy/vocabulary.ts'
import { figureFacts } from './support/figure-facts.ts'

const known = { services: ['Housing', 'Planning'], measures: measureKinds, behaviours }

describe('P15: the figures', () => {
  it('a restriction is in force from its first day to the day before its end', () => {
    const moves = {
      before: 3,
      begun: [{ on: '2026-01-10', varies: false, count: 2 }],
      ended: [{ on: '2026-03-01', how: 'lifted' as const, count: 1 }],
    }
    expect(['2026-01-09', '2026-01-10', '2026-02-28', '2026-03-01'].map((day) => inForceAtEndOf(day, moves))).toEqual([
      3, 5, 5, 4,
    ])
  })

  it('a varied restriction counts once: it began once and was not lifted', () => {
    const moves = {
      before: 0,
      begun: [
        { on: '2026-10-01', varies: false, count: 1 },
        { on: '2026-10-20', varies: true, count: 1 },
      ],
      ended: [{ on: '2026-10-20', how: 'replaced' as const, count: 1 }],
    }
    expect(startsAndEndsIn({ from: '2026-10-01', to: '2026-10-31' }, moves)).toEqual({
      begun: 1,
      varied: 1,
      lifted: 0,
      ranOut: 0,
    })
    expect([inForceAtEndOf('2026-10-19', moves), inForceAtEndOf('2026-10-20', moves)]).toEqual([1, 1])
  })

  it('counts run to the end of each month, and for the last month to the end of the period', () => {
    const { live, months } = figuresOf(figureFacts({ warnings: [1, 2, 3], escalations: [0, 0, 4] }), known)
    expect(live.map(({ on }) => on)).toEqual(['2026-09-30', '2026-10-31', '2026-11-03'])
    expect(months.map(({ from, warnings, escalations }) => [from, warnings, escalations])).toEqual([
      ['2026-09-15', 1, 0],
      ['2026-10-01', 2, 0],
      ['2026-11-01', 3, 4],
    ])
  })

  it('a restriction counts under each of its measures and grounds, and under its service, or under none', () => {
    const { now } = figuresOf(
      figureFacts({
        now: [
          {
            service: 'Housing',
            measures: ['volume', 'type'],
            grounds: ['abusive', 'harassing'],
            overdue: true,
            count: 2,
          },
          { service: null, measures: ['volume'], grounds: [], overdue: false, count: 1 },
          { service: 'Parks', measures: ['volume'], grounds: ['abusive'], overdue: false, count: 1 },
        ],
      }),
      known,
    )
    expect(now.live).toBe(4)
    expect(now.reviewOverdue).toBe(2)
    expect(now.byMeasure).toContainEqual({ measure: 'volume', count: 4 })
    expect(now.byMeasure).toContainEqual({ measure: 'channel-closed', count: 0 })
    expect(now.byService).toEqual([
      { service: 'Housing', count: 2 },
      { service: 'Planning', count: 0 },
      { service: 'Parks', count: 1 },
      { service: null, count: 1 },
    ])
    expect(now.byGround).toEqual([
      { ground: 'abusive', count: 3 },
      { ground: 'harassing', count: 2 },
      { ground: 'aggressive', count: 0 },
      { ground: 'impedes-administration', count: 0 },
      { ground: null, count: 1 },
    ])
  })

  it('P14: of the representations answered, those that varied or lifted the restriction count as upheld', () => {
    const answered = [
      { outcome: 'maintained' as const, count: 5 },
      { outcome: 'varied' as const, count: 2 },
      { outcome: 'lifted' as const, count: 1 },
      // Nobody answered these before the restriction ended.
      { outcome: 'ended' as const, count: 4 },
    ]
    const { representations } = figuresOf(
      figureFacts({ representations: { received: 9, answered, waiting: 1 } }),
      known,
    )
    expect(representations).toEqual({ received: 9, answered: 8, upheld: 3, waiting: 1 })
  })

  it('the median is the middle value, and nothing has no median', () => {
    expect(medianDays([])).toBeNull()
    const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(days, (all) => {
        const sorted = all.toSorted((a, b) => a - b)
        const naive =
          ((sorted[Math.ceil(sorted.length / 2) - 1] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2
        expect(medianDays(all.map((n) => ({ days: n, count: 1 })))).toBe(naive)
      }),
    )
  })

  it('what began and ended counts in the period with its first and last day, and not the day before or after', () => {
    const moves = {
      begun: [
        { on: '2026-09-30', varies: false, count: 100 },
        { on: '2026-10-01', varies: false, count: 2 },
        { on: '2026-10-31', varies: false, count: 5 },
        { on: '2026-11-01', varies: false, count: 1000 },
        { on: '2026-09-30', varies: true, count: 100 },
        { on: '2026-10-15', varies: true, count: 3 },
        { on: '2026-11-01', varies: true, count: 1000 },
      ],
      ended: [
        { on: '2026-09-30', how: 'lifted' as const, count: 100 },
        { on: '2026-10-01', how: 'lifted' as const, count: 4 },
        { on: '2026-10-31', how: 'ran-out' as const, count: 6 },
        { on: '2026-10-15', how: 'replaced' as const, count: 3 },
        { on: '2026-11-01', how: 'ran-out' as const, count: 1000 },
      ],
    }
    expect(startsAndEndsIn({ from: '2026-10-01', to: '2026-10-31' }, moves)).toEqual({
      begun: 7,
      varied: 3,
      lifted: 4,
      ranOut: 6,
    })
  })

  it('P10: formal warnings count in the month whose letter was sent; a month without a count has none', () => {
    const { months } = figuresOf(figureFacts({ formalWarnings: [3, 1] }), known)
    expect(months.map(({ formalWarnings }) => formalWarnings)).toEqual([3, 1, 0])
  })

  it('P10: decisions count under their outcome, and their median days under all', () => {
    const decisions = [
      { outcome: 'approved' as const, days: 2, count: 3 },
      { outcome: 'declined' as const, days: 9, count: 1 },
      { outcome: 'approved' as const, days: 30, count: 1 },
    ]
    const figures = figuresOf(figureFacts({ decisions }), known)
    expect(figures.decisions).toEqual([
      { outcome: 'approved', count: 4 },
      { outcome: 'declined', count: 1 },
      { outcome: 'no-action', count: 0 },
      { outcome: 'referred', count: 0 },
      { outcome: 'warning-instead', count: 0 },
      { outcome: 'complaint', count: 0 },
      { outcome: 'formal-warning', count: 0 },
    ])
    expect(figures.toDecision).toEqual({ median: 2, of: 5 })
  })

  it('P14: the median days to the letter is over all letters sent', () => {
    const letters = [
      { days: 7, count: 2 },
      { days: 4, count: 2 },
    ]
    expect(figuresOf(figureFacts({ letters }), known).toLetter).toEqual({ median: 5.5, of: 4 })
  })

  it('reviews count as on time or late, whatever their outcome', () => {
    const reviews = [
      { outcome: 'continued' as const, late: false, count: 5 },
      { outcome: 'lifted' as const, late: false, count: 1 },
      { outcome: 'continued' as const, late: true, count: 2 },
    ]
    expect(figuresOf(figureFacts({ reviews }), known).reviews).toEqual({ onTime: 6, late: 2 })
  })

  it.each([
    ['the same day', '2026-10-01', '2026-10-01', 0],
    ['over the end of a month', '2026-09-29', '2026-10-02', 3],
    ['none if a corrected clock put the end before the beginning', '2026-10-05', '2026-10-01', 0],
  ])('the days that something took: %s', (_, from, to, days) => {
    expect(daysTaken(from, to)).toBe(days)
  })
})
