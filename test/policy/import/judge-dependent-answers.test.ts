import { describe, expect, it } from 'vitest'
import type { ImportedDependent } from '../../../server/policy/import/imported-dependents.ts'
import { deliveryOf, dependentOf, misfitWith } from '../../../server/policy/import/judge-dependents.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, type Given, reporter, rowOf } from './support/rows.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const restrictionId = '0198c5b2-7c00-7000-8000-000000000002'
type Kind = 'representation' | 'changed-circumstances'

const heard = { restrictionId, receivedOn: '2026-06-01', happenedOn: '2026-06-01', account: 'It is unfair.' }
const answered = { doneAt: '2026-06-05T12:00:00.000Z', outcome: 'varied', reasons: 'Calls are fine.' } as const
const answer = { outcome: 'varied', reasons: 'Calls are fine.', at: answered.doneAt, sameOfficerReason: '' }
const both: Kind[] = ['representation', 'changed-circumstances']

/** Today is 3 November 2026. */
function judge(kind: Kind, given: Given) {
  const { refused, refuse } = reporter()
  return { record: dependentOf(rowOf({ ...heard, ...given }), kind, rules, refuse), refused }
}

describe.each(both)('P14, P15: the answer in a row of a %s', (kind) => {
  it('is kept', () => {
    expect(judge(kind, answered)).toMatchObject({ record: { what: { answer } }, refused: [] })
  })

  it('keeps why somebody answered who had a part in the restriction', () => {
    const sameOfficerReason = 'Nobody else is left.'
    expect(judge(kind, { ...answered, sameOfficerReason }).record?.what).toMatchObject({
      answer: { ...answer, sameOfficerReason },
    })
  })

  it.each<[string, Given, Found[], object | null]>([
    ['a day alone', { doneAt: answered.doneAt }, [['outcome', 'answer-incomplete']], null],
    ['an outcome alone', { outcome: 'varied' }, [['outcome', 'answer-incomplete']], null],
    ['reasons alone', { reasons: 'Calls are fine.' }, [['outcome', 'answer-incomplete']], null],
    ['no day', { ...answered, doneAt: null }, [['outcome', 'answer-incomplete']], null],
    ['no outcome', { ...answered, outcome: null }, [['outcome', 'answer-incomplete']], null],
    ['no reasons', { ...answered, reasons: '' }, [['outcome', 'answer-incomplete']], { ...answer, reasons: '' }],
    ['given today', { ...answered, doneAt: '2026-11-03T12:00:00.000Z' }, [], { outcome: 'varied' }],
    ['given tomorrow', { ...answered, doneAt: '2026-11-04T12:00:00.000Z' }, [['doneAt', 'date-in-future']], {}],
    ['given on the day it came', { ...answered, doneAt: '2026-06-01T08:00:00.000Z' }, [], { outcome: 'varied' }],
    [
      'given before it came',
      { ...answered, doneAt: '2026-05-31T12:00:00.000Z' },
      [['doneAt', 'answered-before-it-came']],
      {},
    ],
    ['the same in an export', { ...answered, doneAt: '2026-05-31T12:00:00.000Z', recordId: id }, [], {}],
  ])('is whole, or there is none yet: %s', (_, given, findings, expected) => {
    const { record, refused } = judge(kind, given)
    expect(refused).toEqual(findings)
    expect(record).toMatchObject({ what: { answer: expected } })
  })

  it('is compared with no day where the row names none', () => {
    const part = kind === 'representation' ? 'receivedOn' : 'happenedOn'
    expect(judge(kind, { ...answered, [part]: null })).toEqual({ record: null, refused: [[part, 'day-missing']] })
  })

  it.each<[string, Given, string | null]>([
    ['counted from the day it came', {}, '2026-06-29'],
    ['as the row says', { answerBy: '2026-07-10' }, '2026-07-10'],
    ['no day once it was answered', answered, null],
    ['as the row says once it was answered', { ...answered, answerBy: '2026-07-10' }, '2026-07-10'],
  ])('is due: %s', (_, given, answerBy) => {
    expect(judge(kind, given).record?.what).toMatchObject({ answerBy })
  })

  it('comes from who spoke for the customer, in the way they chose', () => {
    const said = { channel: 'telephone', spokenBy: 'Ann Lee' } as const
    expect(judge(kind, said).record?.what).toMatchObject(said)
  })
})

describe('P14: outcomes have their own words', () => {
  it.each([
    ['representation', 'maintained', []],
    ['representation', 'continued', [['outcome', 'outcome-not-known']]],
    ['changed-circumstances', 'continued', []],
    ['changed-circumstances', 'maintained', [['outcome', 'outcome-not-known']]],
  ] as const)('of a %s: %s', (kind, outcome, findings) => {
    expect(judge(kind, { ...answered, outcome }).refused).toEqual(findings)
  })
})

describe('P14: a representation is acknowledged', () => {
  it.each<[string, Given, string | null]>([
    ['counted from the day it came', {}, '2026-06-06'],
    ['as the row says', { acknowledgeBy: '2026-06-20' }, '2026-06-20'],
    ['no day once it was answered', answered, null],
    ['as the row says once it was answered', { ...answered, acknowledgeBy: '2026-06-20' }, '2026-06-20'],
  ])('by a day: %s', (_, given, acknowledgeBy) => {
    expect(judge('representation', given).record?.what).toMatchObject({ acknowledgeBy })
  })

  it.each<[string, Found[]]>([
    ['2026-11-03', []],
    ['2026-11-04', [['acknowledgedOn', 'date-in-future']]],
  ])('on %s', (acknowledgedOn, findings) => {
    expect(judge('representation', { acknowledgedOn })).toMatchObject({
      record: { what: { acknowledgedOn } },
      refused: findings,
    })
  })

  it('keeps what the customer said', () => {
    expect(judge('representation', {}).record?.what).toMatchObject({ account: 'It is unfair.' })
  })
})

describe('P15: changed circumstances', () => {
  it('say what has changed', () => {
    expect(judge('changed-circumstances', { account: '' }).refused).toEqual([['account', 'what-missing']])
  })

  it('come from a service', () => {
    expect(judge('changed-circumstances', { services: ['Housing'] }).record?.what).toMatchObject({ service: 'Housing' })
  })
})

describe('P14: how a letter went', () => {
  const sent = { letterSentOn: '2026-05-01', letterMethod: 'by-hand', letterText: 'Dear Jo' } as const
  const at = '2026-05-02T09:00:00.000Z'

  it.each<[string, Given, object | null]>([
    ['nothing is known', { letterText: 'Dear Jo', doneAt: at }, null],
    ['sent', { ...sent, doneAt: at }, { how: 'sent', sentOn: '2026-05-01', method: 'by-hand', text: 'Dear Jo', at }],
    ['never sent', { letterNotSent: 'No address.', doneAt: at }, { how: 'not-notified', reason: 'No address.', at }],
    ['sent after all', { ...sent, letterNotSent: 'No address.' }, { how: 'sent' }],
  ])('%s', (_, given, gone) => {
    const { refused, refuse } = reporter()
    const delivery = deliveryOf(rowOf(given), rules.today, refuse)
    expect({ delivery }).toMatchObject({ delivery: gone })
    expect(refused).toEqual([])
  })
})

describe('P14, P15: a record fits the days of its restriction', () => {
  const days = { decidedOn: '2026-05-01', inForceOn: '2026-05-04', liftedOn: '2026-08-01' }
  const open = { ...days, liftedOn: null }
  const whatOf = (kind: 'letter' | 'review' | Kind | 'legal-question', given: Given): ImportedDependent => {
    const record = dependentOf(rowOf({ ...heard, ...given }), kind, rules, () => undefined)
    if (!record) throw new Error('The row should have been read.')
    return record.what
  }
  const review = (happenedOn: string, outcome: 'continued' | 'lifted' = 'continued') =>
    whatOf('review', { happenedOn, dueOn: happenedOn, outcome, reasons: 'x' })
  const letter = (happenedOn: string) => whatOf('letter', { happenedOn, letterKind: 'lifting' })
  const ended = { ...answered, outcome: 'lifted' } as const
  const overtaken = { ...answered, outcome: 'ended' } as const

  it.each([
    ['a review before it was in force', review('2026-05-03'), days, 'not-in-force-then'],
    ['a review on its first day', review('2026-05-04'), days, null],
    ['a review on the day it was lifted', review('2026-08-01'), days, null],
    ['a review later than that', review('2026-08-02'), days, 'not-in-force-then'],
    ['a review while it is in force', review('2026-10-01'), open, null],
    ['a review of one that never was', review('2026-10-01'), { ...open, inForceOn: null }, 'not-in-force-then'],
    ['a review that lifted it', review('2026-08-01', 'lifted'), days, null],
    ['a review that says so of one in force', review('2026-08-01', 'lifted'), open, 'not-lifted'],
    ['a letter before its decision', letter('2026-04-30'), days, 'before-decision'],
    ['a letter on the day of the decision', letter('2026-05-01'), days, null],
    [
      'a letter on its first day',
      letter('2026-05-01'),
      { ...days, decidedOn: '2026-06-01', inForceOn: '2026-05-01' },
      null,
    ],
    ['a letter, and nobody says when it was decided', letter('2020-01-01'), { ...days, decidedOn: null }, null],
    ['an open representation', whatOf('representation', {}), open, null],
    ['a representation that lifted it', whatOf('representation', ended), days, null],
    ['a representation that says so of one in force', whatOf('representation', ended), open, 'not-lifted'],
    ['a report that varied it', whatOf('changed-circumstances', answered), open, null],
    ['a report that says lifted of one in force', whatOf('changed-circumstances', ended), open, 'not-lifted'],
    ['a report that nobody answered before its end', whatOf('changed-circumstances', overtaken), days, null],
    ['a report that says ended of one in force', whatOf('changed-circumstances', overtaken), open, 'not-lifted'],
    ['a representation that nobody answered before its end', whatOf('representation', overtaken), days, null],
    ['a representation that says ended of one in force', whatOf('representation', overtaken), open, 'not-lifted'],
    ['a representation before it', whatOf('representation', { receivedOn: '2020-01-01' }), days, null],
    ['a legal question at any time', whatOf('legal-question', { happenedOn: '2020-01-01' }), open, null],
  ])('%s', (_, what, restriction, finding) => {
    expect(misfitWith(what, restriction)).toBe(finding)
  })
})
