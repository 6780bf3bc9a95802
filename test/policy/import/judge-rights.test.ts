import { describe, expect, it } from 'vitest'
import { rightsRequestOf } from '../../../server/policy/import/judge-rights.ts'
import { judged, type Refused } from './support/judged.ts'
import type { Given } from './support/rows.ts'

const recordId = '0198c5b2-7c00-7000-8000-000000000002'
/** Due on Thursday, 1 October. */
const open: Given = {
  ...{ record: 'rights-request', rightsKind: 'rectification', receivedOn: '2026-09-01' },
  account: 'The date is wrong.',
}
const extended: Given = { ...open, extendedOn: '2026-09-20', extendedWhy: 'There are forty letters to read.' }
const answered: Given = {
  ...{ ...open, doneAt: '2026-09-15T09:30:00.000Z', rightsOutcome: 'in-part' },
  ...{ answerReasons: 'We corrected one date.', statement: 'I disagree.' },
}
const whatOf = (given: Given) => judged(rightsRequestOf, given).made?.what

describe('G: a line of a request about the record', () => {
  it('keeps what was asked and when, with what the council noted beside it', () => {
    const { made, refused } = judged(rightsRequestOf, {
      ...{ ...open, answeredBy: 'R. Abbey', ownReference: 'DP-7', notes: 'By post.' },
      ...{ approvedBy: 'T. Birch', considered: 'A call.', evidence: 'The letter of May.' },
    })
    expect(refused).toEqual([])
    expect(made).toEqual({
      id: null,
      at: '2026-09-01T12:00:00.000Z',
      said: { approvedBy: 'R. Abbey', ownReference: 'DP-7', notes: 'By post.', considered: '', evidence: '' },
      what: {
        ...{ kind: 'rights-request', about: 'rectification', receivedOn: '2026-09-01', what: 'The date is wrong.' },
        ...{ extension: null, dueOn: '2026-10-01', acknowledgedOn: null, answer: null },
      },
    })
  })

  it('exported from the register, keeps its id and the time of its recording', () => {
    const recordedAt = '2026-09-02T08:15:00.000Z'
    const { made } = judged(rightsRequestOf, { ...open, recordId, recordedAt })
    expect(made).toMatchObject({ id: recordId, at: recordedAt })
  })

  it.each<[string, Given, string]>([
    ['a month after it came', open, '2026-10-01'],
    [
      '30 days after it came, for a complaint; from a weekend, on Monday',
      { ...open, rightsKind: 'complaint', receivedOn: '2026-08-27' },
      '2026-09-28',
    ],
    ['three months after it came, once its time was extended', extended, '2026-12-01'],
    ['after the bank holidays', { ...extended, receivedOn: '2026-09-25', extendedOn: '2026-10-20' }, '2026-12-29'],
    ['on the day in the file', { ...open, answerBy: '2026-10-09' }, '2026-10-09'],
    ['on the day in the file, once its time was extended', { ...extended, answerBy: '2026-11-20' }, '2026-11-20'],
  ])('is due %s', (_, given, dueOn) => {
    expect(judged(rightsRequestOf, given)).toMatchObject({ refused: [], made: { what: { dueOn } } })
  })

  it.each<[string, Given, Refused]>([
    ['nothing says which right it is', { ...open, rightsKind: null }, [['rightsKind', 'rights-kind-not-known']]],
    ['the day on which it came is missing', { ...open, receivedOn: null }, [['receivedOn', 'day-missing']]],
    [
      'the day on which it came is missing, though it was extended and answered',
      { ...answered, ...extended, receivedOn: null },
      [['receivedOn', 'day-missing']],
    ],
  ])('makes no record where %s', (_, given, refused) => {
    expect(judged(rightsRequestOf, given)).toEqual({ made: null, refused })
  })

  it.each<[string, Given, Refused]>([
    ['nothing says what was asked', { ...open, account: '' }, [['account', 'request-missing']]],
    ['it comes tomorrow', { ...open, receivedOn: '2026-11-04' }, [['receivedOn', 'date-in-future']]],
  ])('is refused where %s', (_, given, refused) => {
    expect(judged(rightsRequestOf, given).refused).toEqual(refused)
  })

  it('can have come today', () => {
    expect(judged(rightsRequestOf, { ...open, receivedOn: '2026-11-03' }).refused).toEqual([])
  })
})

describe('G (UK GDPR Art. 12(3)): a request whose time was extended', () => {
  it('keeps when the customer was told and why, and by when it was due before', () => {
    expect(whatOf(extended)?.extension).toEqual({
      ...{ toldOn: '2026-09-20', why: 'There are forty letters to read.', dueBefore: '2026-10-01' },
    })
    expect(whatOf({ ...extended, dueBefore: '2026-09-29' })?.extension).toMatchObject({ dueBefore: '2026-09-29' })
  })

  it.each<[string, Given]>([
    ['on the day it came', { ...extended, extendedOn: '2026-09-01' }],
    ['on the last day of the month', { ...extended, extendedOn: '2026-10-01' }],
    ['on the last day in the file', { ...extended, dueBefore: '2026-10-05', extendedOn: '2026-10-05' }],
    ['on the day of the answer', { ...extended, ...answered, extendedOn: '2026-09-15' }],
    ['today', { ...extended, receivedOn: '2026-10-05', extendedOn: '2026-11-03' }],
  ])('is accepted where the customer was told %s', (_, given) => {
    expect(judged(rightsRequestOf, given).refused).toEqual([])
  })

  it.each<[string, Given]>([
    ['before the request came', { ...extended, extendedOn: '2026-08-31' }],
    ['after the month', { ...extended, extendedOn: '2026-10-02' }],
    ['after the last day in the file', { ...extended, dueBefore: '2026-09-29', extendedOn: '2026-09-30' }],
    ['after the answer', { ...extended, ...answered, extendedOn: '2026-09-16' }],
    ['of longer time for a complaint', { ...extended, rightsKind: 'complaint' }],
  ])('is refused where the customer was told %s, unless the register itself recorded it so', (_, given) => {
    expect(judged(rightsRequestOf, given).refused).toEqual([['extendedOn', 'extension-not-in-time']])
    expect(judged(rightsRequestOf, { ...given, recordId }).refused).toEqual([])
  })

  it('is refused where the customer is told tomorrow', () => {
    const given = { ...extended, receivedOn: '2026-10-05', extendedOn: '2026-11-04' }
    expect(judged(rightsRequestOf, given).refused).toEqual([['extendedOn', 'date-in-future']])
  })

  it('is refused without the reason for it', () => {
    expect(judged(rightsRequestOf, { ...extended, extendedWhy: '' }).refused).toEqual([
      ['extendedOn', 'extension-incomplete'],
    ])
  })

  it('is refused, and has no longer time, without the day on which the customer was told', () => {
    expect(judged(rightsRequestOf, { ...extended, extendedOn: null })).toMatchObject({
      refused: [['extendedOn', 'extension-incomplete']],
      made: { what: { extension: null, dueOn: '2026-10-01' } },
    })
  })
})

describe('DPA 2018 s.164A: a complaint in a file', () => {
  const complaint: Given = { ...open, rightsKind: 'complaint' }
  it.each<[string, Given, string | null, Refused]>([
    ['keeps the day of its acknowledgement', { ...complaint, acknowledgedOn: '2026-09-06' }, '2026-09-06', []],
    ['can be acknowledged on the day it came', { ...complaint, acknowledgedOn: '2026-09-01' }, '2026-09-01', []],
    ['can be acknowledged today', { ...complaint, acknowledgedOn: '2026-11-03' }, '2026-11-03', []],
    ['need not be acknowledged', complaint, null, []],
    [
      'is not acknowledged tomorrow',
      { ...complaint, acknowledgedOn: '2026-11-04' },
      '2026-11-04',
      [['acknowledgedOn', 'date-in-future']],
    ],
    [
      'is not acknowledged before it came',
      { ...complaint, acknowledgedOn: '2026-08-31' },
      '2026-08-31',
      [['acknowledgedOn', 'answered-before-it-came']],
    ],
    [
      'may say so if the register itself recorded it',
      { ...complaint, recordId, acknowledgedOn: '2026-08-31' },
      '2026-08-31',
      [],
    ],
  ])('%s', (_, given, acknowledgedOn, refused) => {
    expect(judged(rightsRequestOf, given).refused).toEqual(refused)
    expect(whatOf(given)?.acknowledgedOn).toBe(acknowledgedOn)
  })

  it('no other request is acknowledged first, and the line that says so is told', () => {
    for (const given of [
      { ...open, acknowledgedOn: '2026-11-04' },
      { ...open, acknowledgedOn: '2026-09-06', recordId },
    ]) {
      expect(judged(rightsRequestOf, given).refused).toEqual([['acknowledgedOn', 'only-complaint-acknowledged']])
      expect(whatOf(given)?.acknowledgedOn).toBeNull()
    }
  })

  it('is acknowledged by the day of its answer, unless the register itself recorded it so', () => {
    const told = { ...answered, rightsKind: 'complaint' as const }
    expect(judged(rightsRequestOf, { ...told, acknowledgedOn: '2026-09-15' }).refused).toEqual([])
    const later = { ...told, acknowledgedOn: '2026-09-16' }
    expect(judged(rightsRequestOf, later).refused).toEqual([['acknowledgedOn', 'acknowledged-after-answer']])
    expect(judged(rightsRequestOf, { ...later, recordId }).refused).toEqual([])
  })
})

describe('G: the answer to a request about the record', () => {
  it('keeps what was decided and when, in which words, why by somebody with a part, and the customer’s statement', () => {
    expect(judged(rightsRequestOf, answered).refused).toEqual([])
    expect(whatOf({ ...answered, sameOfficerReason: 'Nobody else is there.' })?.answer).toEqual({
      ...{ outcome: 'in-part', text: 'We corrected one date.', statement: 'I disagree.' },
      sameOfficerReason: 'Nobody else is there.',
      at: '2026-09-15T09:30:00.000Z',
    })
  })

  it.each<[string, Given]>([
    ['today', { ...answered, doneAt: '2026-11-03T23:30:00.000Z' }],
    ['on the day the request came', { ...answered, doneAt: '2026-09-01T12:00:00.000Z' }],
    ['on that day, which had not begun in Greenwich', { ...answered, doneAt: '2026-08-31T23:00:00.000Z' }],
    [
      'before the request came, as the register itself recorded it',
      { ...answered, recordId, doneAt: '2026-08-20T12:00:00.000Z' },
    ],
  ])('can have been given %s', (_, given) => {
    expect(judged(rightsRequestOf, given).refused).toEqual([])
  })

  it.each<[string, Given, Refused]>([
    ['is given tomorrow', { ...answered, doneAt: '2026-11-04T00:00:00.000Z' }, [['doneAt', 'date-in-future']]],
    [
      'was given before the request came',
      { ...answered, doneAt: '2026-08-31T22:59:00.000Z' },
      [['doneAt', 'answered-before-it-came']],
    ],
    ['has no words', { ...answered, answerReasons: '' }, [['rightsOutcome', 'answer-incomplete']]],
  ])('is refused where it %s', (_, given, refused) => {
    expect(judged(rightsRequestOf, given).refused).toEqual(refused)
  })

  it.each<[string, Given]>([
    ['only its day', { ...open, doneAt: '2026-09-15T09:30:00.000Z' }],
    ['only its outcome', { ...open, rightsOutcome: 'granted' }],
    ['only its words', { ...open, answerReasons: 'We corrected one date.' }],
    ['no day', { ...answered, doneAt: null }],
    ['no outcome', { ...answered, rightsOutcome: null }],
  ])('is none, and is refused, where the line has %s', (_, given) => {
    expect(judged(rightsRequestOf, given).refused).toEqual([['rightsOutcome', 'answer-incomplete']])
    expect(whatOf(given)?.answer).toBeNull()
  })
})
