import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Counts } from '../../../server/policy/report/cells.ts'
import { type Edition, linesToHide, quarterSums, yearEdition, yearSums } from '../../../server/policy/report/report.ts'
import { linesOf } from '../../../server/policy/report/report-lines.ts'
import { mayReport, readReportPeriod, reportPeriods } from '../../../server/policy/report/report-period.ts'
import { ages, lengths } from '../../../server/policy/report/spans.ts'
import { type Cell, isSmall, type Sum } from '../../../server/policy/report/suppression.ts'
import {
  behaviours,
  decidedStates,
  measureKinds,
  representationOutcomes,
  reviewOutcomes,
} from '../../../server/policy/vocabulary.ts'
import { isFull, tries } from '../../support/is-full.ts'

const services = ['Housing', 'Planning']

describe('P15: the periods of reports', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', ['2026-Q1']],
    ['2026-Q4', '2026-10-01', '2026-12-31', ['2026-Q4']],
    ['2026-27', '2026-04-01', '2027-03-31', ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']],
  ])('%s is from %s to %s', (code, from, to, quarters) => {
    expect(readReportPeriod(code)).toEqual({ code, from, to, quarters })
  })

  it.each(['2026', '2026-Q5', '2026-Q0', '2026-28', '2026-10', '1999-00', '2026-Q1 ', ''])(
    '“%s” is not a period',
    (code) => {
      expect(readReportPeriod(code)).toBeNull()
    },
  )

  it('a period that is not over, or is long past, cannot be reported', () => {
    const quarter = { from: '2026-07-01', to: '2026-09-30' }
    expect(mayReport(quarter, '2026-09-30')?.refusal).toBe('period-not-over')
    expect(mayReport(quarter, '2026-10-01')).toBeNull()
    expect(mayReport(quarter, '2036-07-01')).toBeNull()
    expect(mayReport(quarter, '2036-07-02')?.refusal).toBe('period-not-valid')
  })

  it('the latest complete periods are offered, newest first', () => {
    const { quarters, years } = reportPeriods('2026-11-03')
    expect(quarters.map(({ code }) => code).slice(0, 3)).toEqual(['2026-Q3', '2026-Q2', '2026-Q1'])
    expect(years.map(({ code }) => code)).toEqual(['2025-26', '2024-25', '2023-24'])
  })
})

const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 }))
const someOf = (n: number) => fc.array(few, { minLength: n, maxLength: n })
const add = (some: number[]) => some.reduce((sum, n) => sum + n, 0)
const named = (prefix: string, words: readonly string[], counts: number[]) =>
  Object.fromEntries(words.map((word, at) => [`${prefix}:${word}`, counts[at] ?? 0]))

/** The counts of a quarter that some register would have. */
const quarter: fc.Arbitrary<Counts> = fc
  .record({
    byService: someOf(4),
    overdue: fc.nat(100),
    measures: fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
    grounds: fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
    decided: someOf(4),
    answered: someOf(3),
    reviews: someOf(3),
    late: fc.nat(100),
    moves: someOf(4),
    others: someOf(3),
    shares: fc.array(fc.nat(100), { minLength: 8, maxLength: 8 }),
    lookers: few,
  })
  .map((drawn) => {
    const live = add(drawn.byService)
    const [lifted = 0, ranOut = 0, varied = 0, begun = 0] = drawn.moves
    const liftedByReview = Math.min(drawn.reviews[2] ?? 0, lifted)
    const reviews = [drawn.reviews[0] ?? 0, drawn.reviews[1] ?? 0, liftedByReview]
    const share = (percent: number, of: number) => Math.round((percent * of) / 100)
    // Everything has one measure and one ground at least.
    const [measures, grounds] = [drawn.measures, drawn.grounds].map((all) => [
      live,
      ...all.slice(1).map((one) => share(one, live)),
    ])
    const [people = 0, adjusted = 0, ...cuts] = drawn.shares
    const split = (whole: number, at: number[]) => {
      const inOrder = [0, ...at.map((one) => share(one, whole)).toSorted((one, other) => one - other), whole]
      return inOrder.slice(1).map((end, n) => end - (inOrder[n] ?? 0))
    }
    const [since = 0, ...older] = split(live, cuts.slice(0, 3))
    // No more can be new than came in the quarter.
    const isNew = Math.min(since, begun)
    return {
      people: Math.max(share(people, live), Math.min(1, live)),
      ...named('since', ages, [isNew, (older[0] ?? 0) + since - isNew, older[1] ?? 0, older[2] ?? 0]),
      adjustments: share(adjusted, live),
      'adjustments:none': live - share(adjusted, live),
      ...named('lasted', lengths, split(lifted + ranOut, cuts.slice(3, 6))),
      lookers: drawn.lookers,
      looks: drawn.lookers * (1 + (people % 3)),
      before: Math.max(0, live - begun + lifted + ranOut),
      live,
      'due:overdue': share(drawn.overdue, live),
      'due:in-time': live - share(drawn.overdue, live),
      ...named('service', services, drawn.byService),
      'service-other': drawn.byService[2] ?? 0,
      'service-none': drawn.byService[3] ?? 0,
      ...named('measure', measureKinds, measures ?? []),
      'measure:none': 0,
      ...named('ground', behaviours, grounds ?? []),
      'ground:none': 0,
      ...{ begun, varied, lifted, 'ran-out': ranOut },
      ...{ warnings: drawn.others[0] ?? 0, escalations: drawn.others[1] ?? 0, representations: drawn.others[2] ?? 0 },
      decided: add(drawn.decided),
      ...named('decided', decidedStates, drawn.decided),
      answered: add(drawn.answered),
      ...named('answered', representationOutcomes, drawn.answered),
      reviews: add(reviews),
      'reviews-late': share(drawn.late, add(reviews)),
      'reviews-on-time': add(reviews) - share(drawn.late, add(reviews)),
      ...named('reviews', reviewOutcomes, reviews),
    }
  })

/** Somebody who narrows every unknown count by every sum it stands in, again and again, until nothing changes. */
function narrowed(
  cells: readonly Cell[],
  sums: readonly Sum[],
  unknown: ReadonlySet<string>,
): Map<string, [number, number]> {
  const range = new Map(
    cells.map(({ id, count }): [string, [number, number]] => [
      id,
      unknown.has(id) ? [0, Number.POSITIVE_INFINITY] : [count, count],
    ]),
  )
  for (let changed = true; changed; ) {
    changed = false
    for (const sum of sums) {
      for (const { id, sign } of sum) {
        let [least, most] = [0, 0]
        for (const other of sum.filter((one) => one.id !== id)) {
          const [low, high] = range.get(other.id) ?? [0, 0]
          const opposite = -sign * other.sign
          least += opposite > 0 ? low : -high
          most += opposite > 0 ? high : -low
        }
        const [low, high] = range.get(id) ?? [0, 0]
        const next: [number, number] = [Math.max(low, least), Math.min(high, most)]
        if (next[0] > low || next[1] < high) {
          range.set(id, next)
          changed = true
        }
      }
    }
  }
  return range
}

function expectSafe(cells: readonly Cell[], sums: readonly Sum[], hidden: readonly string[]): void {
  const unknown = new Set([
    ...hidden,
    ...cells.flatMap(({ id, status }) => (status === 'hidden' || status === 'unprinted' ? id : [])),
  ])
  const ranges = narrowed(cells, sums, unknown)
  for (const { id, count, people } of cells) {
    if (!people || !isSmall(count)) continue
    const [low, high] = ranges.get(id) ?? [0, 0]
    expect(high - low >= 3, `${id} is ${count}, and must be from ${low} to ${high}`).toBe(true)
  }
}

const editionOf = (counts: Counts, earlier: readonly Edition[] = []): Edition => ({
  ...{ services, counts },
  hidden: [...linesToHide(counts, services, earlier)],
})

/** Each made with the ones before in mind, as the register makes them. */
function oneAfterAnother(all: readonly Counts[]): Edition[] {
  const made: Edition[] = []
  for (const counts of all) made.push(editionOf(counts, made))
  return made
}

describe('P15: a complete report', () => {
  it('for a quarter, hides every count from 1 to 4, and none can be narrowed to fewer than four values', () => {
    fc.assert(
      fc.property(quarter, (counts) => {
        const { hidden } = editionOf(counts)
        const { cells, sums } = quarterSums(counts, services)
        for (const { id, count, status } of cells) if (status === 'free' && isSmall(count)) expect(hidden).toContain(id)
        expectSafe(cells, sums, hidden)
        if ((counts.live ?? 0) >= 5) expect(hidden, 'how many are in force').not.toContain('live')
      }),
      { numRuns: tries(isFull ? 200 : 60) },
    )
  })

  it('for a year, gives nothing away even alongside its quarterly reports', () => {
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 4, maxLength: 4 }), (all) => {
        const quarters = oneAfterAnother(all)
        const { cells, sums } = yearSums(quarters)
        expectSafe(cells, sums, yearEdition(quarters).hidden)
      }),
      { numRuns: tries(isFull ? 25 : 10) },
    )
  })

  it('for a quarter, does not say how many began through how many were in force at the end of the one before', () => {
    const none = Object.fromEntries(linesOf(services).flatMap(({ lines }) => lines.map(({ id }) => [id, 0])))
    const all = (n: number) => ({
      ...{ live: n, people: 1, 'since:longer': n, 'adjustments:none': n, 'due:in-time': n },
      ...{ 'measure:designated-contact': n, 'ground:abusive': n },
    })
    const quarters = oneAfterAnother([
      { ...none, ...all(4), before: 9, 'service-none': 4, 'ran-out': 5, 'lasted:longer': 5 },
      { ...none, ...all(5), before: 4, 'service:Planning': 4, 'service-other': 1, begun: 1 },
    ])
    const { cells, sums } = yearSums(quarters)
    expectSafe(cells, sums, yearEdition(quarters).hidden)
    // Nine at first and five ended: four at least were in force, so of five at the end at most one could have begun.
    expect(quarters[1]?.hidden).toEqual(expect.arrayContaining(['begun', 'ran-out']))
  })

  it('hides nothing where every count is large or zero', () => {
    const counts = Object.fromEntries(linesOf(services).flatMap(({ lines }) => lines.map(({ id }) => [id, 0])))
    const large = { ...counts, live: 40, before: 40, 'due:in-time': 40, 'service:Housing': 30, 'service:Planning': 10 }
    const all = {
      ...large,
      'measure:volume': 40,
      'ground:abusive': 40,
      reviews: 20,
      'reviews-on-time': 20,
      'reviews:continued': 20,
    }
    expect(editionOf(all).hidden).toEqual([])
  })

  it('hides as little as it can: one small service hides one other, and no total', () => {
    const counts = Object.fromEntries(linesOf(services).flatMap(({ lines }) => lines.map(({ id }) => [id, 0])))
    const all = {
      ...counts,
      live: 40,
      before: 40,
      'due:in-time': 40,
      'service:Housing': 26,
      'service:Planning': 2,
      'service-none': 12,
    }
    expect(editionOf({ ...all, 'measure:volume': 40, 'ground:abusive': 40 }).hidden.sort()).toEqual([
      'service-none',
      'service:Planning',
    ])
  })
})
