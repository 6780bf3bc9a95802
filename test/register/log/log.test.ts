import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSearch } from '../../../server/policy/log/search-words.ts'
import {
  type LogMark,
  logMarks,
  measureKinds,
  restrictionSorts,
  restrictionStates,
} from '../../../server/policy/vocabulary.ts'
import { restrictionConditions, restrictionOrder } from '../../../server/register/log/log.ts'
import { logPage, type Position, type View } from '../../../server/register/log/log-page.ts'
import type { Register } from '../../../server/register/register.ts'
import { isFull } from '../../support/is-full.ts'
import { stores } from '../../support/store/stores.ts'
import { doStep, type Step, services, steps } from './log-acts.ts'
import { computedLines, naiveView, shownLines, words } from './log-model.ts'

const today = '2026-11-03'
const noticeDays = 28
const asked = fc.record({
  states: fc.subarray([...restrictionStates]),
  marks: fc.oneof({ weight: 2, arbitrary: fc.constant<LogMark[]>([]) }, fc.subarray([...logMarks], { maxLength: 2 })),
  service: fc.option(fc.constantFrom(...services), { freq: 3 }),
  measure: fc.option(fc.constantFrom(...measureKinds), { freq: 2 }),
  search: fc.option(
    fc.constantFrom('jo', 'j', 'marsh jo', '077', '@', 'example', 'o’b', 'zoe', '%', 'jo.marsh@example.org'),
  ),
  sort: fc.record({ by: fc.constantFrom(...restrictionSorts), descending: fc.boolean() }),
  most: fc.integer({ min: 1, max: 4 }),
})
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never

const view = ({ sort, search, most, ...filters }: Asked, from: View['from']): View => ({
  list: 'restrictions',
  order: { column: restrictionOrder[sort.by], descending: sort.descending },
  chosen: restrictionConditions(filters, today, noticeDays),
  search: search === null ? null : readSearch(search, '44'),
  from,
  most,
})

/** Turns every page, forwards or backwards; `between` is what others do meanwhile. */
async function turnAll(register: Register, given: Asked, first: View['from'], between?: () => Promise<void>) {
  const pages: Position[][] = []
  for (let from = first; ; ) {
    const page = await register.read((reading) => logPage(reading, view(given, from)))
    pages.push(page.positions)
    const backwards = from?.backwards ?? false
    const edge = backwards ? page.positions[0] : page.positions.at(-1)
    if (!(backwards ? page.hasPrevious : page.hasNext) || !edge) return pages
    from = { position: edge, backwards }
    await between?.()
  }
}

async function doAll(register: Register, all: Step[]): Promise<void> {
  for (const step of all) await doStep(register, step)
}

describe.each(stores)('P15: the central log on $store', ({ openEmpty }) => {
  const numRuns = Number(process.env.RUNS ?? (isFull ? 40 : 8))

  test('matches the records after any writes, and every view matches a count by hand', async () => {
    const register = await openEmpty()
    let shown = 0
    await fc.assert(
      fc.asyncProperty(steps, fc.array(asked, { minLength: 4, maxLength: 4 }), async (all, views) => {
        await doAll(register, all)
        expect(await shownLines(register)).toEqual((await computedLines(register)).map(({ name: _, ...line }) => line))
        const { kept, computed } = await words(register)
        expect(kept).toEqual(computed)
        for (const given of views) {
          const right = await naiveView(register, given, today, noticeDays)
          expect((await turnAll(register, given, null)).flat()).toEqual(right)
          const { total } = await register.read((reading) => logPage(reading, view(given, null)))
          expect(total).toBe(right.length)
          shown += right.length
          const last = right.at(-1)
          if (last === undefined) continue
          const back = await turnAll(register, given, { position: last, backwards: true })
          expect(back.reverse().flat()).toEqual(right.slice(0, -1))
        }
      }),
      { numRuns },
    )
    // The views are not empty.
    expect(shown).toBeGreaterThan(0)
  })

  test('skips and repeats no restriction between pages while others write', async () => {
    const register = await openEmpty()
    await fc.assert(
      fc.asyncProperty(steps, asked, fc.array(fc.nat(30), { minLength: 40 }), async (all, given, seeds) => {
        await doAll(register, all)
        // Restrictions are added before and after the page; those that exist stay as they are.
        const adding = { what: 50, m: 1, text: '' }
        const before = await naiveView(register, given, today, noticeDays)
        const seen = (
          await turnAll(register, given, null, async () => {
            const n = seeds.pop()
            if (n !== undefined) await doStep(register, { ...adding, n, day: n - 15 })
          })
        ).flat()
        const ids = seen.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)))
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  })
})
