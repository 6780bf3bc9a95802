import { describe, expect, it } from 'vitest'
import type { Counts } from '../../../server/policy/report/cells.ts'
import { quarterSums } from '../../../server/policy/report/report.ts'
import { lastedSums, spanSums } from '../../../server/policy/report/span-sums.ts'
import { cellsToHide } from '../../../server/policy/report/suppression.ts'
import { asReportedEarlier, countsOf, equation } from './support/report-sums.ts'

const services = ['Housing', 'Planning']
const quarter = countsOf(services, {
  before: 30,
  ...{ begun: 12, lifted: 7, 'ran-out': 6, live: 29 },
  ...{ 'measure:volume': 20, 'measure:type': 11, 'measure:none': 3 },
  ...{ 'ground:abusive': 18, 'ground:harassing': 13, 'ground:none': 4 },
  ...{ reviews: 9, 'reviews:continued': 4, 'reviews:lifted': 5 },
  ...{ people: 24, 'since:quarter': 8, 'since:year': 14, 'since:two-years': 6, 'since:longer': 1 },
  ...{ adjustments: 9, 'adjustments:none': 20, lookers: 6, looks: 31 },
  ...{ 'lasted:half-year': 5, 'lasted:year': 4, 'lasted:two-years': 3, 'lasted:longer': 1 },
})
const earlier = asReportedEarlier(quarter)

const equationsOf = (counts: Counts) => quarterSums(counts, services).sums.map(equation)
const cellsOf = (counts: Counts) => quarterSums(counts, services).cells
const hiddenIn = (counts: Counts) => {
  const { cells, sums } = quarterSums(counts, services)
  return [...cellsToHide(cells, sums)].toSorted()
}

const wentOn = 'live + lifted + ran-out = before + begun'
const byService = 'live = service:Housing + service:Planning + service-other + service-none'
const byMeasure =
  'live + more measure = measure:designated-contact + measure:fewer-people + measure:volume + measure:type + measure:days-and-times + measure:channel-closed + measure:none'
const byGround =
  'live + more ground = ground:abusive + ground:harassing + ground:aggressive + ground:impedes-administration + ground:none'
const byOutcome =
  'decided = decided:approved + decided:declined + decided:no-action + decided:referred + decided:warning-instead + decided:complaint + decided:formal-warning'
const liftedByReview = 'lifted = reviews:lifted + lifted otherwise'
const byAge = 'live = since:quarter + since:year + since:two-years + since:longer'
const byAdjustments = 'live = adjustments + adjustments:none'
const byLength = 'lifted + ran-out = lasted:half-year + lasted:year + lasted:two-years + lasted:longer'

describe('P15: a reader of a quarter knows', () => {
  it.each([
    ['that those in force were so before or began', wentOn],
    ['that a review is in time or overdue', 'live = due:in-time + due:overdue'],
    ['that each counts under one service, or under none', byService],
    ['how many have a measure, lack it or have none', 'live = measure:type + without measure:type + measure:none'],
    ['how many have a ground, lack it or have none', 'live = ground:abusive + without ground:abusive + ground:none'],
    ['that each has a measure or none, and some more than one', byMeasure],
    ['that each has a ground or none, and some more than one', byGround],
    ['that a decision has one outcome', byOutcome],
    ['that an answer has one', 'answered = answered:maintained + answered:varied + answered:lifted'],
    ['that a review was on time or late', 'reviews = reviews-on-time + reviews-late'],
    ['that a review has one outcome', 'reviews = reviews:continued + reviews:varied + reviews:lifted'],
    ['that one was lifted by a review or otherwise', liftedByReview],
    ['that a customer may have further restrictions', 'live = people + further restrictions'],
    ['that one that began is in force, or over already', 'begun = since:quarter + begun and over'],
    ['that somebody who looked may look again', 'looks = lookers + looks again'],
    ['that each has been in force for some time', byAge],
    ['that adjustments are recorded or not', byAdjustments],
    ['that each that ended lasted for some time', byLength],
  ])('%s', (_, known) => {
    expect(equationsOf(quarter).filter((one) => one === known)).toEqual([known])
  })

  it('how many are in no table, and which of these are people', () => {
    const unprinted = cellsOf(quarter).filter(({ status }) => status === 'unprinted')
    expect(unprinted.map(({ id, count, people }) => [id, count, people])).toEqual([
      ['without measure:designated-contact', 26, true],
      ['without measure:fewer-people', 26, true],
      ['without measure:volume', 6, true],
      ['without measure:type', 15, true],
      ['without measure:days-and-times', 26, true],
      ['without measure:channel-closed', 26, true],
      ['more measure', 5, false],
      ['without ground:abusive', 7, true],
      ['without ground:harassing', 12, true],
      ['without ground:aggressive', 25, true],
      ['without ground:impedes-administration', 25, true],
      ['more ground', 6, false],
      ['lifted otherwise', 2, true],
      ['further restrictions', 5, false],
      ['begun and over', 4, true],
      ['looks again', 25, false],
    ])
  })

  it.each([
    ['shown if it was five or more', 30, 'shown'],
    ['shown if it was none', 0, 'shown'],
    ['hidden if it was small', 4, 'hidden'],
  ])('how many were in force before it, from the quarter before: %s', (_, before, status) => {
    expect(cellsOf({ ...quarter, before }).find(({ id }) => id === 'before')).toMatchObject({ count: before, status })
  })
})

describe('P15: records entered with past dates may not add up, so nobody can work anything out', () => {
  it.each([
    ['from before and after', wentOn, { before: 29 }],
    ['from those lifted, if reviews lifted more', liftedByReview, { 'reviews:lifted': 8 }],
    ['from customers, if they are more than restrictions', 'live = people + further restrictions', { people: 30 }],
    [
      'from those begun, if more are new',
      'begun = since:quarter + begun and over',
      { 'since:quarter': 13, 'since:year': 9 },
    ],
    ['from looks, if more accounts looked', 'looks = lookers + looks again', { lookers: 32 }],
    ['from how long they have been in force', byAge, { 'since:year': 13 }],
    ['from the adjustments', byAdjustments, { adjustments: 8 }],
    ['from how long they lasted', byLength, { 'lasted:longer': 0 }],
  ])('%s', (_, known, changed) => {
    const { sums, cells } = quarterSums({ ...quarter, ...changed }, services)
    expect(sums.map(equation)).toEqual(equationsOf(quarter).filter((one) => one !== known))
    const named = new Set(sums.flat().map(({ id }) => id))
    const left = cellsOf(quarter).filter(({ id, status }) => status !== 'unprinted' || named.has(id))
    expect(cells.map(({ id }) => id)).toEqual(left.map(({ id }) => id))
  })

  it.each([
    ['all that were lifted were lifted by a review', liftedByReview, 'lifted otherwise', { 'reviews:lifted': 7 }],
    ['each has one restriction', 'live = people + further restrictions', 'further restrictions', { people: 29 }],
    ['each account looked once', 'looks = lookers + looks again', 'looks again', { lookers: 31 }],
  ])('but they do add up if %s', (_, known, rest, changed) => {
    const counts = { ...quarter, ...changed }
    expect(equationsOf(counts)).toContain(known)
    expect(cellsOf(counts).find(({ id }) => id === rest)?.count).toBe(0)
  })
})

describe('P15: a report of an earlier version', () => {
  it('has no lines but those it counted', () => {
    const all = cellsOf(quarter).map(({ id }) => id)
    const later = [
      ...['people', 'since:quarter', 'since:year', 'since:two-years', 'since:longer'],
      ...['adjustments', 'adjustments:none'],
      ...['lasted:half-year', 'lasted:year', 'lasted:two-years', 'lasted:longer', 'lookers', 'looks'],
      ...['further restrictions', 'begun and over', 'looks again'],
    ]
    expect(cellsOf(earlier).map(({ id }) => id)).toEqual(all.filter((id) => !later.includes(id)))
  })

  it('says nothing of how long, of customers or of who looked', () => {
    expect(spanSums(earlier)).toEqual({ cells: [], sums: [] })
    expect(lastedSums(earlier)).toEqual([])
  })
})

describe('P15: what a quarter hides', () => {
  const plain = asReportedEarlier(
    countsOf(services, {
      ...{ before: 20, live: 20, 'due:in-time': 20, 'service:Housing': 20 },
      ...{ 'measure:volume': 20, 'ground:abusive': 20 },
    }),
  )

  it('is nothing while every count is large or nought', () => {
    expect(hiddenIn(plain)).toEqual([])
  })

  it('how many have a measure or a ground, if that tells how few do not', () => {
    expect(hiddenIn({ ...plain, 'measure:volume': 18, 'measure:type': 20 })).toEqual(['measure:volume'])
    expect(hiddenIn({ ...plain, 'ground:abusive': 17, 'ground:harassing': 20 })).toEqual(['ground:abusive'])
  })

  it('how many a review lifted, if that tells how few were lifted otherwise', () => {
    const reviews = { reviews: 22, 'reviews-on-time': 22, 'reviews:continued': 6, 'reviews:lifted': 16 }
    expect(hiddenIn({ ...plain, ...reviews, before: 38, lifted: 18 })).toEqual(['reviews:lifted', 'reviews:varied'])
    expect(hiddenIn({ ...plain, ...reviews, before: 41, lifted: 21 })).toEqual([])
  })

  it('how many are in force only if nothing else helps, however dear that is', () => {
    const changes = { before: 188, begun: 2, lifted: 90, 'ran-out': 80 }
    expect(hiddenIn({ ...plain, ...changes })).toEqual(['begun', 'ran-out'])
  })
})
