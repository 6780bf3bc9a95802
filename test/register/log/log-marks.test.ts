import { describe, expect, test } from 'vitest'
import { daysLater } from '../../../server/policy/calendar.ts'
import { type LogMark, logMarks, type RestrictionState, restrictionStates } from '../../../server/policy/vocabulary.ts'
import { type RestrictionFilters, restrictionConditions, restrictionOrder } from '../../../server/register/log/log.ts'
import { logPage } from '../../../server/register/log/log-page.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { stores } from '../../support/store/stores.ts'
import { arrangementIn, letterToWrite, restrictionOn } from './log-acts.ts'

const today = '2026-11-03'
const noticeDays = 28
const day = (n: number) => daysLater(today, n)

type Line = {
  state?: RestrictionState
  until?: string | null
  reviewDue?: string | null
  and?: 'letter' | 'arrangement'
}

/** What the log shows of a restriction: its state today, and what is still to do. */
const lines: [string, Line, RestrictionState, LogMark[]][] = [
  ['its review is in 29 days', { reviewDue: day(29) }, 'in-force', []],
  ['its review is in 28 days, when the reviewer is told', { reviewDue: day(28) }, 'in-force', ['review-due']],
  ['its review is today', { reviewDue: today }, 'in-force', ['review-due']],
  ['its review was yesterday', { reviewDue: day(-1) }, 'in-force', ['review-due', 'overdue']],
  ['it has no review', { reviewDue: null }, 'in-force', []],
  ['today is its last day', { until: today, reviewDue: day(-1) }, 'in-force', ['review-due', 'overdue']],
  ['yesterday was its last day', { until: day(-1), reviewDue: day(-2) }, 'lifted', []],
  ['it is agreed', { state: 'agreed', reviewDue: day(-1) }, 'agreed', []],
  ['it is agreed, and yesterday was its last day', { state: 'agreed', until: day(-1) }, 'lifted', []],
  ['it is lifted', { state: 'lifted', reviewDue: day(-1) }, 'lifted', []],
  ['it is replaced', { state: 'replaced', until: day(-1), reviewDue: day(-2) }, 'replaced', []],
  ['its letter is to be written', { and: 'letter' }, 'in-force', ['letter-outstanding']],
  ['ICT has something to set up', { and: 'arrangement' }, 'in-force', ['mail-outstanding']],
]

async function record(register: Register, line: Line): Promise<string> {
  const { state = 'in-force', until = null, reviewDue = null, and } = line
  return await register.write(async (tx) => {
    const customerId = newId()
    await tx
      .insertInto('customers')
      .values({ id: customerId, added_at: `${today}T00:00:00.000Z`, merged_into: null })
      .execute()
    const id = await restrictionOn(tx, customerId, { state, until_on: until, review_due: reviewDue })
    if (and === 'letter') await letterToWrite(tx, id, 'restriction', today)
    if (and === 'arrangement') await arrangementIn(tx, id, 'to-make')
    return id
  })
}

describe.each(stores)('P13, P15: the filters of the log, on $store', ({ openEmpty }) => {
  test('find each restriction by its state today and by what is still to do', async () => {
    const register = await openEmpty()
    const names = new Map<string, string>()
    for (const [name, line] of lines) names.set(await record(register, line), name)

    const found = async (filters: Partial<RestrictionFilters>) => {
      const asked = { states: [], marks: [], service: null, measure: null, ...filters }
      const { positions } = await register.read((reading) =>
        logPage(reading, {
          ...{ list: 'restrictions', search: null, from: null, most: 100 },
          order: { column: restrictionOrder.state, descending: false },
          chosen: restrictionConditions(asked, today, noticeDays),
        }),
      )
      return new Set(positions.map(({ id }) => names.get(id)))
    }
    const namesOf = (isOne: (line: (typeof lines)[number]) => boolean) =>
      new Set(lines.filter(isOne).map(([name]) => name))

    for (const state of restrictionStates)
      expect([state, await found({ states: [state] })]).toEqual([state, namesOf((line) => line[2] === state)])
    for (const mark of logMarks)
      expect([mark, await found({ marks: [mark] })]).toEqual([mark, namesOf((line) => line[3].includes(mark))])
    expect(await found({ states: ['agreed', 'replaced'] })).toEqual(namesOf(([, , state]) => /agr|repl/.test(state)))
    expect(await found({ marks: ['review-due', 'overdue'] })).toEqual(namesOf((line) => line[3].includes('overdue')))
  })
})
