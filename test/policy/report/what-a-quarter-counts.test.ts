import { describe, expect, it } from 'vitest'
import type { FigureFacts } from '../../../server/policy/report/figures.ts'
import { flowCounts, type QuarterFacts, quarterEdition } from '../../../server/policy/report/report.ts'
import { linesOf } from '../../../server/policy/report/report-lines.ts'
import type { Spans } from '../../../server/policy/report/spans.ts'
import { figureFacts } from './support/figure-facts.ts'

const period = { code: '2026-Q3', from: '2026-07-01', to: '2026-09-30', quarters: ['2026-Q3'] }
const services = ['Housing', 'Planning']

const edition = (given: Partial<QuarterFacts> = {}, of: readonly string[] = services) =>
  quarterEdition(
    {
      period,
      figures: figureFacts({ period }),
      overdue: 0,
      precautions: 0,
      spans: { live: [], ended: [] },
      looked: { lookers: 0, looks: 0 },
      deleted: {},
      ...given,
    },
    of,
    [],
  )
const countsOf = (given: Partial<QuarterFacts>) => edition(given).counts
const figured = (given: Partial<FigureFacts>) => countsOf({ figures: figureFacts({ period, ...given }) })

const inForce = (count: number, given: Partial<FigureFacts['now'][number]> = {}) => ({
  service: 'Housing',
  measures: ['volume' as const],
  grounds: ['abusive' as const],
  overdue: false,
  count,
  ...given,
})
const span = (customerId: string, first: string, adjusted = false): Spans['live'][number] => ({
  customerId,
  first,
  adjusted,
})

describe('P15: what a quarter counts', () => {
  it('every line, and how many were in force before it', () => {
    const lines = linesOf(services).flatMap((group) => group.lines.map(({ id }) => id))
    expect(Object.keys(edition().counts).toSorted()).toEqual([...lines, 'before'].toSorted())
  })

  it('nought on every line, and nothing hidden, if nothing happened', () => {
    const { counts, hidden } = edition()
    expect(new Set(Object.values(counts))).toEqual(new Set([0]))
    expect(hidden).toEqual([])
  })

  it('those in force, before it and on its last day, by whether a review is overdue', () => {
    const now = [inForce(20), inForce(9)]
    expect(countsOf({ figures: figureFacts({ period, before: 17, now }), overdue: 6 })).toMatchObject({
      before: 17,
      live: 29,
      'due:in-time': 23,
      'due:overdue': 6,
    })
  })

  it('each customer once, however many restrictions they have, and those with precautions', () => {
    const live = [span('jo', '2026-08-01'), span('kim', '2026-08-01'), span('jo', '2025-08-01')]
    expect(countsOf({ spans: { live, ended: [] }, precautions: 7 })).toMatchObject({ people: 2, precautions: 7 })
  })

  it('those in force by how long they have been, and whether reasonable adjustments are recorded', () => {
    const live = [
      span('a', '2026-07-01', true),
      span('b', '2026-09-30'),
      span('c', '2026-06-30', true),
      span('d', '2025-01-01'),
      span('e', '2025-02-01'),
      span('f', '2025-03-01'),
    ]
    expect(countsOf({ spans: { live, ended: [] } })).toMatchObject({
      'since:quarter': 2,
      'since:year': 1,
      'since:two-years': 3,
      'since:longer': 0,
      adjustments: 2,
      'adjustments:none': 4,
    })
  })

  it('those that ended by how long they had lasted', () => {
    const ended = [
      { ...span('a', '2026-05-01'), endedOn: '2026-08-01' },
      { ...span('b', '2025-10-01'), endedOn: '2026-08-01' },
      { ...span('c', '2025-11-01'), endedOn: '2026-08-02' },
      { ...span('d', '2020-11-01'), endedOn: '2026-08-02' },
    ]
    expect(countsOf({ spans: { live: [], ended } })).toMatchObject({
      'lasted:half-year': 1,
      'lasted:year': 2,
      'lasted:two-years': 0,
      'lasted:longer': 1,
    })
  })

  it('who looked at the register, and how often', () => {
    expect(countsOf({ looked: { lookers: 6, looks: 31 } })).toMatchObject({ lookers: 6, looks: 31 })
  })

  it('those in force by service: under its name, under another service, or under none', () => {
    const now = [
      inForce(2),
      inForce(3, { service: 'Planning' }),
      inForce(4),
      inForce(5, { service: 'Parks' }),
      inForce(8, { service: 'Libraries' }),
      inForce(11, { service: null }),
    ]
    expect(figured({ now })).toMatchObject({
      'service:Housing': 6,
      'service:Planning': 3,
      'service-other': 13,
      'service-none': 11,
    })
  })

  it('those in force under each of their measures, or under none', () => {
    const now = [
      inForce(7, { measures: ['volume', 'type'] }),
      inForce(5, { measures: ['type'] }),
      inForce(3, { measures: [] }),
    ]
    expect(figured({ now })).toMatchObject({
      'measure:volume': 7,
      'measure:type': 12,
      'measure:channel-closed': 0,
      'measure:none': 3,
    })
  })

  it('those in force under each of their grounds, or under none', () => {
    const now = [
      inForce(7, { grounds: ['abusive', 'harassing'] }),
      inForce(5, { grounds: ['harassing'] }),
      inForce(3, { grounds: [] }),
    ]
    expect(figured({ now })).toMatchObject({
      'ground:abusive': 7,
      'ground:harassing': 12,
      'ground:aggressive': 0,
      'ground:none': 3,
    })
  })

  it('what began, varied, was lifted and ran out in it', () => {
    const begun = [
      { on: '2026-07-01', varies: false, count: 5 },
      { on: '2026-08-01', varies: true, count: 2 },
    ]
    const ended = [
      { on: '2026-08-01', how: 'replaced' as const, count: 2 },
      { on: '2026-08-02', how: 'lifted' as const, count: 3 },
      { on: '2026-09-30', how: 'ran-out' as const, count: 1 },
    ]
    expect(figured({ begun, ended })).toMatchObject({ begun: 5, varied: 2, lifted: 3, 'ran-out': 1 })
  })

  it('G: what was deleted before the quarter ended, together with what is still there', () => {
    const deleted = { warnings: 4, decided: 2, 'decided:declined': 2 }
    const figures = figureFacts({
      period,
      warnings: [1, 2, 3],
      escalations: [5],
      decisions: [{ outcome: 'declined', days: 3, count: 6 }],
    })
    expect(countsOf({ figures, deleted })).toMatchObject({
      warnings: 10,
      escalations: 5,
      decided: 8,
      'decided:declined': 8,
      'decided:approved': 0,
    })
  })
})

describe('P15: what happened in a period', () => {
  it('is added up over its months, and by outcome', () => {
    const facts = figureFacts({
      warnings: [4, 0, 7],
      formalWarnings: [1, 2, 3],
      escalations: [10, 5, 6],
      decisions: [
        { outcome: 'approved', days: 1, count: 3 },
        { outcome: 'approved', days: 4, count: 2 },
        { outcome: 'complaint', days: 4, count: 9 },
      ],
      representations: {
        received: 14,
        answered: [
          { outcome: 'maintained', count: 6 },
          { outcome: 'lifted', count: 2 },
          { outcome: 'ended', count: 3 },
        ],
        waiting: 99,
      },
      reviews: [
        { outcome: 'continued', late: false, count: 8 },
        { outcome: 'continued', late: true, count: 3 },
        { outcome: 'varied', late: true, count: 1 },
        { outcome: 'lifted', late: false, count: 4 },
      ],
    })
    expect(flowCounts(facts)).toEqual({
      warnings: 11,
      'formal-warnings': 6,
      escalations: 21,
      decided: 14,
      'decided:approved': 5,
      'decided:declined': 0,
      'decided:no-action': 0,
      'decided:referred': 0,
      'decided:warning-instead': 0,
      'decided:complaint': 9,
      'decided:formal-warning': 0,
      representations: 14,
      answered: 8,
      'answered:maintained': 6,
      'answered:varied': 0,
      'answered:lifted': 2,
      'not-answered': 3,
      reviews: 16,
      'reviews-on-time': 12,
      'reviews-late': 4,
      'reviews:continued': 11,
      'reviews:varied': 1,
      'reviews:lifted': 4,
    })
  })
})

describe('P15: the report of a quarter', () => {
  it('has the services of the day it was made, whatever the settings say later', () => {
    const settings = ['Housing']
    const made = edition({}, settings)
    settings.push('Planning')
    expect(made.services).toEqual(['Housing'])
  })

  it('hides a count under five', () => {
    expect(edition({ figures: figureFacts({ period, warnings: [1, 2, 0] }) }).hidden).toEqual(['warnings'])
    expect(edition({ figures: figureFacts({ period, warnings: [3, 2, 0] }) }).hidden).toEqual([])
  })

  it('hides what could be worked out from the others', () => {
    const now = [inForce(20), inForce(2, { service: 'Planning' })]
    const live = Array.from({ length: 22 }, (_, n) => span(`customer ${n}`, '2026-01-01'))
    const { hidden } = edition({ figures: figureFacts({ period, before: 22, now }), spans: { live, ended: [] } })
    expect(hidden.toSorted()).toEqual(['service:Housing', 'service:Planning'])
  })
})
