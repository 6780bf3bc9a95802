import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FigureFacts,
  figuresOf,
  inForceAtEndOf,
  medianDays,
  startsAndEndsIn,
} from '../../../server/policy/report/figures.ts'
import { behaviours, measureKinds } from '../../../server/policy/vocabulary.ts'

const facts = (given: Partial<FigureFacts> = {}): FigureFacts => ({
  period: { from: '2026-09-15', to: '2026-11-03' },
  today: '2026-11-03',
  before: 0,
  begun: [],
  ended: [],
  now: [],
  warnings: [],
  formalWarnings: [],
  escalations: [],
  decisions: [],
  letters: [],
  reviews: [],
  representations: { received: 0, answered: [], waiting: 0 },
  ...given,
})
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
    const { live, months } = figuresOf(facts({ warnings: [1, 2, 3], escalations: [0, 0, 4] }), known)
    expect(live.map(({ on }) => on)).toEqual(['2026-09-30', '2026-10-31', '2026-11-03'])
    expect(months.map(({ from, warnings, escalations }) => [from, warnings, escalations])).toEqual([
      ['2026-09-15', 1, 0],
      ['2026-10-01', 2, 0],
      ['2026-11-01', 3, 4],
    ])
  })

  it('a restriction counts under each of its measures and grounds, and under its service, or under none', () => {
    const { now } = figuresOf(
      facts({
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
    ]
    const { representations } = figuresOf(facts({ representations: { received: 9, answered, waiting: 1 } }), known)
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
})
