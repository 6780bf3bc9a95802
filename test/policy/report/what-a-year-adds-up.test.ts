import { describe, expect, it } from 'vitest'
import type { Counts } from '../../../server/policy/report/cells.ts'
import { type Edition, yearEdition, yearSums } from '../../../server/policy/report/report.ts'
import { asReportedEarlier, countsOf, equation } from './support/report-sums.ts'

const quarter = (given: Counts = {}, hidden: string[] = []): Edition => ({
  services: ['Housing'],
  counts: countsOf(['Housing'], given),
  hidden,
})
const inForce = {
  ...{ before: 20, live: 20, 'due:in-time': 20, 'service:Housing': 20, 'measure:volume': 20, 'ground:abusive': 20 },
  ...{ people: 20, 'since:longer': 20, 'adjustments:none': 20 },
}

const first = quarter({
  ...inForce,
  ...{ warnings: 5, 'formal-warnings': 1, escalations: 9, representations: 2 },
  ...{ begun: 8, varied: 1, lifted: 6, 'ran-out': 2, 'lasted:half-year': 7, 'lasted:year': 1 },
  ...{ reviews: 6, 'reviews-on-time': 4, 'reviews-late': 2, 'reviews:continued': 1, 'reviews:lifted': 5 },
})
const second = quarter({
  ...inForce,
  ...{ warnings: 6, escalations: 10, decided: 12, 'decided:approved': 7, 'decided:complaint': 5 },
  ...{ begun: 3, lifted: 3, 'lasted:longer': 3, looks: 40, lookers: 6 },
})
const third = quarter({ ...inForce, warnings: 7, answered: 5, 'answered:maintained': 5 })
const fourth = quarter({ ...inForce, warnings: 20, begun: 1, 'ran-out': 1, 'lasted:two-years': 1 })
const year = [first, second, third, fourth]

const equationsOf = (quarters: Edition[]) => yearSums(quarters).sums.map(equation)
const links = (quarters: Edition[]) => equationsOf(quarters).filter((one) => / live$/.test(one))

describe('P15: the report of a year', () => {
  it('adds up what happened in its quarters, not the state at their end nor who looked', () => {
    expect(yearEdition(year).counts).toEqual({
      ...{ begun: 12, varied: 1, lifted: 9, 'ran-out': 3 },
      ...{ 'lasted:half-year': 7, 'lasted:year': 1, 'lasted:two-years': 1, 'lasted:longer': 3 },
      ...{ warnings: 38, 'formal-warnings': 1, escalations: 19, decided: 12 },
      ...{ 'decided:approved': 7, 'decided:declined': 0, 'decided:no-action': 0, 'decided:referred': 0 },
      ...{ 'decided:warning-instead': 0, 'decided:complaint': 5, 'decided:formal-warning': 0 },
      ...{
        representations: 2,
        answered: 5,
        'answered:maintained': 5,
        'answered:varied': 0,
        'answered:lifted': 0,
        'not-answered': 0,
      },
      ...{ reviews: 6, 'reviews-on-time': 4, 'reviews-late': 2 },
      ...{ 'reviews:continued': 1, 'reviews:varied': 0, 'reviews:lifted': 5 },
    })
  })

  it('has no services, because the quarters may have different ones', () => {
    expect(yearEdition(year).services).toEqual([])
  })

  it('does not say how long restrictions lasted unless each of its quarters does', () => {
    const quarters = [{ ...first, counts: asReportedEarlier(first.counts) }, second, third, fourth]
    expect(Object.keys(yearEdition(quarters).counts).filter((id) => id.startsWith('lasted:'))).toEqual([])
    expect(Object.keys(yearEdition(quarters).counts)).toHaveLength(27)
    expect(equationsOf(quarters).filter((one) => one.startsWith('lifted + ran-out'))).toEqual([])
  })

  it.each([
    ['shows a total if no quarter hid what they add to it', [5, 6, 7, 20], []],
    ['hides a total that would reveal what one quarter hid', [3, 6, 7, 20], ['warnings']],
    ['shows a total if two quarters hid what they add to it', [3, 4, 7, 20], []],
    ['hides a total under five', [0, 3, 0, 0], ['warnings']],
  ])('%s', (_, warnings, hidden) => {
    const quarters = warnings.map((count) =>
      quarter({ ...inForce, warnings: count }, count > 0 && count < 5 ? ['warnings'] : []),
    )
    expect(yearEdition(quarters).hidden).toEqual(hidden)
  })
})

describe('P15: a reader of a year knows', () => {
  it.each([
    [
      'that its decisions have one outcome',
      'decided = decided:approved + decided:declined + decided:no-action + decided:referred + decided:warning-instead + decided:complaint + decided:formal-warning',
    ],
    ['that its reviews were on time or late', 'reviews = reviews-on-time + reviews-late'],
    ['that one was lifted by a review or otherwise', 'lifted = reviews:lifted + lifted otherwise'],
    [
      'that each that ended lasted for some time',
      'lifted + ran-out = lasted:half-year + lasted:year + lasted:two-years + lasted:longer',
    ],
    ['that its quarters add up to it', 'warnings = 0 warnings + 1 warnings + 2 warnings + 3 warnings'],
    ['the sums of each quarter', '1 live = 1 due:in-time + 1 due:overdue'],
  ])('%s', (_, known) => {
    expect(equationsOf(year).filter((one) => one === known)).toEqual([known])
  })

  it('that a quarter begins with as many as the one before ended with, unless records came later', () => {
    const quarters = [
      quarter({ ...inForce, before: 20, live: 25 }),
      quarter({ ...inForce, before: 25, live: 30 }),
      quarter({ ...inForce, before: 28, live: 35 }),
      quarter({ ...inForce, before: 35, live: 40 }),
    ]
    expect(links(quarters)).toEqual(['1 before = 0 live', '3 before = 2 live'])
  })

  it('nothing of the quarter before its first, even if that one does not say with how many it began', () => {
    const { before: _, ...counts } = first.counts
    expect(links([{ ...first, counts }, second, third, fourth])).toEqual([
      '1 before = 0 live',
      '2 before = 1 live',
      '3 before = 2 live',
    ])
  })

  it('what each quarter showed and hid; what no quarter printed stays unprinted', () => {
    const small = quarter({ ...inForce, before: 3, warnings: 3, escalations: 8 }, ['warnings'])
    const { cells } = yearSums([first, small, third, fourth])
    const statusOf = (id: string) => cells.find((one) => one.id === id)?.status
    expect(
      ['1 warnings', '1 escalations', '0 warnings', '1 before', '0 before', '1 without ground:abusive'].map(statusOf),
    ).toEqual(['hidden', 'shown', 'shown', 'hidden', 'shown', 'unprinted'])
    expect(cells.find(({ id }) => id === 'warnings')).toMatchObject({ count: 35, status: 'free' })
    expect(cells.find(({ id }) => id === 'escalations')).toMatchObject({ count: 17, status: 'free' })
  })
})
