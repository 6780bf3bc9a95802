import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countIn, countsOf, type Edition, linesOf, published } from '../../../server/policy/report/report.ts'
import {
  behaviours,
  decidedStates,
  measureKinds,
  representationAnswers,
  reviewOutcomes,
} from '../../../server/policy/vocabulary.ts'
import { isFull } from '../../support/is-full.ts'

/*
 * P15: a reader with a pencil. They know of each figure which five counts it stands for, know how the lines are related,
 * and narrow each down until nothing changes any more. No small count may have a single value then.
 */

type Range = { low: number; high: number }
type Known = Map<string, Range>
/** The sum of `plus` is at least that of `minus`; for a sum that is exact, there is one each way. */
type Rule = { plus: string[]; minus: string[] }

const exact = (of: string[], parts: string[]): Rule[] => [
  { plus: of, minus: parts },
  { plus: parts, minus: of },
]
const words = (prefix: string, some: readonly string[]) => some.map((word) => `${prefix}:${word}`)

function rulesOf(services: readonly string[]): Rule[] {
  const within = (of: string, parts: string[]) => parts.map((part) => ({ plus: [of], minus: [part] }))
  return [
    ...exact(['decided'], words('decided', decidedStates)),
    ...exact(['answered'], words('answered', representationAnswers)),
    ...exact(['reviews'], words('reviews', reviewOutcomes)),
    ...within('reviews', ['reviews-late']),
    ...within('lifted', ['reviews:lifted']),
    ...within('live', ['due:overdue', ...words('ground', behaviours), ...words('measure', measureKinds)]),
    { plus: ['live'], minus: words('service', services) },
    // As far as the reader knows, each restriction has grounds and measures.
    { plus: words('ground', behaviours), minus: ['live'] },
    { plus: words('measure', measureKinds), minus: ['live'] },
  ]
}

const asPrinted = (count: number): Range => {
  const said = published(count)
  return said === null ? { low: 0, high: 4 } : { low: said, high: said + 4 }
}

/** Narrows down what is known by these rules, as far as it goes. */
function narrowed(known: Known, rules: readonly Rule[]): Known {
  const all = new Map([...known].map(([id, range]) => [id, { ...range }]))
  const at = (id: string) => all.get(id) ?? { low: 0, high: Number.POSITIVE_INFINITY }
  const sum = (ids: string[], of: (range: Range) => number) => ids.reduce((total, id) => total + of(at(id)), 0)
  for (let changed = true; changed; ) {
    changed = false
    for (const { plus, minus } of rules) {
      const [most, least] = [sum(plus, ({ high }) => high), sum(minus, ({ low }) => low)]
      for (const id of plus) {
        const low = least - (most - at(id).high)
        if (low > at(id).low) changed = Boolean(all.set(id, { ...at(id), low }))
      }
      for (const id of minus) {
        const high = most - (least - at(id).low)
        if (high < at(id).high) changed = Boolean(all.set(id, { ...at(id), high }))
      }
    }
  }
  return all
}

const pinned = (known: Known): string[] => [...known].flatMap(([id, { low, high }]) => (low === high ? [id] : []))

/** Small counts, often at an edge of what their figures stand for. */
const few = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 4, 5, 9, 14))
const someOf = <Word>(some: readonly Word[]) => fc.subarray([...some], { minLength: 1 })
const many = <T>(one: fc.Arbitrary<T>) => few.chain((n) => fc.array(one, { minLength: n, maxLength: n }))

const anyQuarter = (services: readonly string[]) =>
  fc
    .record({
      live: many(
        fc.record({
          service: fc.constantFrom(...services, null),
          grounds: someOf(behaviours),
          measures: someOf(measureKinds),
          overdue: fc.boolean(),
        }),
      ),
      lifted: few,
      decisions: fc.tuple(...decidedStates.map(() => few)),
      reviews: fc.tuple(...reviewOutcomes.map(() => few)),
      answers: fc.tuple(...representationAnswers.map(() => few)),
    })
    .map(({ live, lifted, decisions, reviews, answers }): Edition => {
      const repeated = <Word>(some: readonly Word[], counts: readonly number[]) =>
        some.flatMap((word, at) => Array<Word>(counts[at] ?? 0).fill(word))
      const outcomes = repeated(reviewOutcomes, reviews)
      const byReview = outcomes.filter((outcome) => outcome === 'lifted').length
      const before = { customerId: '', inForceOn: '2026-01-01', until: null, isReplaced: false }
      return countsOf(
        {
          period: { from: '2026-10-01', to: '2026-12-31' },
          restrictions: [
            ...live.map(({ overdue, ...one }, at) => ({
              ...{ ...before, ...one, id: `${at}`, liftedOn: null, reviewDue: overdue ? '2026-12-01' : null },
            })),
            ...Array.from({ length: lifted + byReview }, (_, at) => ({
              ...{ ...before, id: `lifted ${at}`, liftedOn: '2026-11-01', reviewDue: null },
              ...{ service: null, grounds: [], measures: [] },
            })),
          ],
          ...{ warnings: 0, formalWarnings: 0, escalations: 0, decisions: repeated(decidedStates, decisions) },
          reviews: outcomes.map((outcome) => ({ outcome, late: false })),
          representations: { received: 0, outcomes: repeated(representationAnswers, answers) },
        },
        services,
      )
    })

const printed = ({ services, counts }: Edition): Known =>
  new Map(linesOf(services).flatMap(({ lines }) => lines.map(({ id }) => [id, asPrinted(counts[id] ?? 0)])))

describe('P15: what a reader of a report can work out', () => {
  it.each([0, 1, 4, 5, 9])('no small count of a quarter, in a council with %i services', (n) => {
    const services = Array.from({ length: n }, (_, at) => `Service ${at}`)
    const rules = rulesOf(services)
    fc.assert(
      fc.property(anyQuarter(services), (edition) => {
        expect(pinned(narrowed(printed(edition), rules))).toEqual([])
      }),
      { numRuns: isFull ? 2_000 : 300 },
    )
  })

  const flows = linesOf([]).flatMap(({ kind, lines }) => (kind === 'flow' ? lines.map(({ id }) => id) : []))

  /** A year’s report beside those of its quarters: each quarter has its number before its lines. */
  function withTheirYear(quarters: readonly Edition[]): { known: Known; rules: Rule[] } {
    const known: Known = new Map(flows.map((id) => [id, asPrinted(countIn(quarters, 'flow', id))]))
    const rules = rulesOf([])
    for (const [at, edition] of quarters.entries()) {
      for (const [id, range] of printed({ ...edition, services: [] })) known.set(`${at} ${id}`, range)
      const own = (ids: string[]) => ids.map((id) => `${at} ${id}`)
      rules.push(...rulesOf([]).map(({ plus, minus }) => ({ plus: own(plus), minus: own(minus) })))
    }
    const ofEach = (id: string) => quarters.map((_, at) => `${at} ${id}`)
    return { known, rules: [...rules, ...flows.flatMap((id) => exact([id], ofEach(id)))] }
  }

  it('no small count of four quarters, beside their year', () => {
    const four = fc.tuple(anyQuarter([]), anyQuarter([]), anyQuarter([]), anyQuarter([]))
    fc.assert(
      fc.property(four, (quarters) => {
        const { known, rules } = withTheirYear(quarters)
        expect(pinned(narrowed(known, rules))).toEqual([])
      }),
      { numRuns: isFull ? 1_000 : 150 },
    )
  })

  it('no small count of what came and went from quarter to quarter', () => {
    const moves = fc.record({ begun: few, lifted: few, 'ran-out': few })
    fc.assert(
      fc.property(fc.array(moves, { minLength: 2, maxLength: 8 }), few, (quarters, before) => {
        const known: Known = new Map([['-1 live', asPrinted(before)]])
        const rules: Rule[] = []
        let live = before
        for (const [at, { begun, ...gone }] of quarters.entries()) {
          const lifted = Math.min(gone.lifted, live + begun)
          const ranOut = Math.min(gone['ran-out'], live + begun - lifted)
          live += begun - lifted - ranOut
          for (const [id, count] of Object.entries({ live, begun, lifted, 'ran-out': ranOut }))
            known.set(`${at} ${id}`, asPrinted(count))
          const [came, went] = [
            [`${at - 1} live`, `${at} begun`],
            [`${at} live`, `${at} lifted`, `${at} ran-out`],
          ]
          rules.push(...exact(came ?? [], went ?? []))
        }
        expect(pinned(narrowed(known, rules))).toEqual([])
      }),
      { numRuns: isFull ? 2_000 : 300 },
    )
  })

  it('but where many figures make a sum and all are at an edge at once, it can', () => {
    // In the year four of every answer but one, and of that one four in each quarter: no sum leaves room.
    const others = decidedStates.filter((state) => state !== 'declined')
    const quarters = [0, 1, 2, 3].map((quarter): Edition => {
      const here = others.filter((_, at) => at % 4 === quarter)
      const decided = Object.fromEntries([...here, 'declined'].map((state) => [`decided:${state}`, 4]))
      return { services: [], counts: { ...decided, decided: 4 * (here.length + 1) } }
    })
    const { known, rules } = withTheirYear(quarters)
    expect(pinned(narrowed(known, rules))).toContain('0 decided:declined')
  })
})
