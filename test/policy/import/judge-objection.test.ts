import { describe, expect, it } from 'vitest'
import {
  misfitWithWarning,
  objectionInRowOf,
  objectionOf,
  type WarningObjectedTo,
} from '../../../server/policy/import/judge-objection.ts'
import { judged, type Refused } from './support/judged.ts'
import type { Given } from './support/rows.ts'

const aboutId = '0198c5b2-7c00-7000-8000-000000000001'
const recordId = '0198c5b2-7c00-7000-8000-000000000002'
const open: Given = { record: 'objection', aboutId, receivedOn: '2026-06-01', account: 'It is unfair.' }
const answered: Given = {
  ...open,
  ...{ doneAt: '2026-06-05T09:30:00.000Z', outcome: 'maintained', answerReasons: 'We read it again.' },
}
const answerOf = (given: Given) => judged(objectionOf, given).made?.what.answer

describe('P14: a line of an objection to a formal warning', () => {
  it('keeps who objected to what, when and how, with what the council noted beside it', () => {
    const beside = { answeredBy: 'F. Lane', ownReference: 'C-7', notes: 'Two calls.', evidence: 'The letter of May.' }
    const { made, refused } = judged(objectionOf, {
      ...{ ...open, ...beside, channel: 'telephone', spokenBy: 'Bea Moor' },
      ...{ approvedBy: 'T. Birch', considered: 'A restriction.' },
    })
    expect(refused).toEqual([])
    expect(made).toEqual({
      id: null,
      at: '2026-06-01T12:00:00.000Z',
      said: {
        ...{ approvedBy: 'F. Lane', ownReference: 'C-7', notes: 'Two calls.', considered: '' },
        evidence: 'The letter of May.',
      },
      what: {
        ...{ kind: 'objection', aboutId, receivedOn: '2026-06-01', account: 'It is unfair.', channel: 'telephone' },
        ...{ spokenBy: 'Bea Moor', answerBy: '2026-06-29', answer: null },
      },
    })
  })

  it('exported from the register, keeps its id and the time of its recording', () => {
    const recordedAt = '2026-06-02T08:15:00.000Z'
    expect(judged(objectionOf, { ...open, recordId, recordedAt }).made).toMatchObject({ id: recordId, at: recordedAt })
  })

  it.each<[string, Given, string | null]>([
    ['28 days after it came, while nobody has answered', open, '2026-06-29'],
    ['on the day in the file, while nobody has answered', { ...open, answerBy: '2026-07-20' }, '2026-07-20'],
    ['on no day, once it is answered', answered, null],
    ['on the day in the file, even once it is answered', { ...answered, answerBy: '2026-07-20' }, '2026-07-20'],
  ])('is due %s', (_, given, answerBy) => {
    expect(judged(objectionOf, given)).toMatchObject({ refused: [], made: { what: { answerBy } } })
  })

  it.each([
    ['maintained', 'stays'],
    ['lifted', 'withdrawn'],
  ] as const)('with the answer "%s" says that the warning: %s', (outcome, came) => {
    expect(answerOf({ ...answered, outcome, sameOfficerReason: 'Nobody else was there.' })).toEqual({
      ...{ outcome: came, reasons: 'We read it again.', at: '2026-06-05T09:30:00.000Z' },
      sameOfficerReason: 'Nobody else was there.',
    })
  })

  it.each<[string, Given]>([
    ['only evidence says what it was', { ...open, account: '', evidence: 'The letter of May.' }],
    ['it came today', { ...open, receivedOn: '2026-11-03' }],
    ['it was answered today', { ...answered, doneAt: '2026-11-03T23:30:00.000Z' }],
    ['it was answered on the day it came', { ...answered, doneAt: '2026-06-01T00:00:00.000Z' }],
    [
      'it was answered on the day it came, which had not begun in Greenwich',
      { ...answered, doneAt: '2026-05-31T23:00:00.000Z' },
    ],
    [
      'the register itself once recorded an earlier answer',
      { ...answered, recordId, doneAt: '2026-05-20T12:00:00.000Z' },
    ],
  ])('can be imported where %s', (_, given) => {
    expect(judged(objectionOf, given).refused).toEqual([])
  })

  it.each<[string, Given, Refused]>([
    ['the warning is not named', { ...open, aboutId: null }, [['aboutId', 'about-not-named']]],
    ['the day on which it came is missing', { ...open, receivedOn: null }, [['receivedOn', 'day-missing']]],
    [
      'the day on which it came is missing, though it was answered',
      { ...answered, receivedOn: null },
      [['receivedOn', 'day-missing']],
    ],
  ])('makes no record where %s', (_, given, refused) => {
    expect(judged(objectionOf, given)).toEqual({ made: null, refused })
  })

  it.each<[string, Given, Refused]>([
    ['nothing says what it was', { ...open, account: '' }, [['account', 'what-missing']]],
    ['it comes tomorrow', { ...open, receivedOn: '2026-11-04' }, [['receivedOn', 'date-in-future']]],
    ['it is answered tomorrow', { ...answered, doneAt: '2026-11-04T00:00:00.000Z' }, [['doneAt', 'date-in-future']]],
    [
      'it was answered before it came',
      { ...answered, doneAt: '2026-05-31T22:59:00.000Z' },
      [['doneAt', 'answered-before-it-came']],
    ],
  ])('is refused where %s', (_, given, refused) => {
    expect(judged(objectionOf, given).refused).toEqual(refused)
  })

  it.each<[string, Given]>([
    ['only its day', { doneAt: '2026-06-05T09:30:00.000Z' }],
    ['only its outcome', { outcome: 'maintained' }],
    ['only its reasons', { answerReasons: 'We read it again.' }],
    ['no day', { ...answered, doneAt: null }],
    ['no outcome', { ...answered, outcome: null }],
  ])('has no answer, and is refused, where the answer has %s', (_, given) => {
    expect(judged(objectionOf, { ...open, ...given }).refused).toEqual([['outcome', 'answer-incomplete']])
    expect(answerOf({ ...open, ...given })).toBeNull()
  })

  it('is refused where the answer has no reasons', () => {
    expect(judged(objectionOf, { ...answered, answerReasons: '' }).refused).toEqual([['outcome', 'answer-incomplete']])
  })

  it.each(['continued', 'varied'] as const)('has no answer, and is refused, with the outcome "%s"', (outcome) => {
    expect(judged(objectionOf, { ...answered, outcome }).refused).toEqual([['outcome', 'outcome-not-known']])
    expect(answerOf({ ...answered, outcome })).toBeNull()
  })
})

describe('P14: an objection in the row of its formal warning', () => {
  const inRow: Given = { record: 'formal-warning', receivedOn: '2026-06-01', account: 'I was ill.' }
  const answeredInRow: Given = { ...inRow, outcome: 'maintained', answerReasons: 'We read it again.' }

  it('is a record of its own, and leaves the notes of the row to the warning', () => {
    const { made, refused } = judged(objectionInRowOf, {
      ...{ ...answeredInRow, recordId, recordedAt: '2026-06-02T08:15:00.000Z', channel: 'post', spokenBy: 'Bea Moor' },
      ...{ answeredBy: 'F. Lane', approvedBy: 'T. Birch', ownReference: 'C-7', notes: 'Two calls.' },
      ...{ considered: 'A restriction.', evidence: 'The letter of May.', sameOfficerReason: 'Nobody else was there.' },
    })
    expect(refused).toEqual([])
    expect(made).toEqual({
      id: null,
      at: '2026-06-01T12:00:00.000Z',
      said: { approvedBy: 'F. Lane', ownReference: '', notes: '', considered: '', evidence: '' },
      what: {
        ...{ kind: 'objection', aboutId: recordId, receivedOn: '2026-06-01', account: 'I was ill.', channel: null },
        ...{ spokenBy: 'Bea Moor', answerBy: null },
        answer: {
          ...{ outcome: 'stays', reasons: 'We read it again.', at: null },
          sameOfficerReason: 'Nobody else was there.',
        },
      },
    })
  })

  it('is none where the row has no day on which one came', () => {
    expect(judged(objectionInRowOf, { ...answeredInRow, receivedOn: null })).toEqual({ made: null, refused: [] })
  })

  it('names no warning where the row is new to the register', () => {
    expect(judged(objectionInRowOf, inRow)).toMatchObject({ refused: [], made: { what: { aboutId: null } } })
  })

  it.each<[string, Given, string | null]>([
    ['28 days after it came, while nobody has answered', inRow, '2026-06-29'],
    ['on the day in the file, while nobody has answered', { ...inRow, answerBy: '2026-07-20' }, '2026-07-20'],
    ['on no day, once it is answered', answeredInRow, null],
    ['on no day, once its outcome is known', { ...inRow, outcome: 'lifted' }, null],
    ['on the day in the file, even once it is answered', { ...answeredInRow, answerBy: '2026-07-20' }, '2026-07-20'],
  ])('is due %s', (_, given, answerBy) => {
    expect(judged(objectionInRowOf, given)).toMatchObject({ refused: [], made: { what: { answerBy } } })
  })

  it.each<[string, Given, object | null]>([
    ['"maintained": the warning stays', { ...inRow, outcome: 'maintained' }, { outcome: 'stays' }],
    ['"lifted": the warning is withdrawn', { ...inRow, outcome: 'lifted' }, { outcome: 'withdrawn' }],
    ['nothing: nobody has answered', inRow, null],
  ])('with the outcome %s', (_, given, answer) => {
    expect(judged(objectionInRowOf, given)).toMatchObject({ refused: [], made: { what: { answer } } })
  })

  it('can have come today, and is refused where it comes tomorrow', () => {
    expect(judged(objectionInRowOf, { ...inRow, receivedOn: '2026-11-03' }).refused).toEqual([])
    expect(judged(objectionInRowOf, { ...inRow, receivedOn: '2026-11-04' }).refused).toEqual([
      ['receivedOn', 'date-in-future'],
    ])
  })

  it.each<[string, Given]>([
    ['has reasons but no outcome', { answerReasons: 'We read it again.' }],
    ['varies something', { outcome: 'varied' }],
    ['continues something', { outcome: 'continued', answerReasons: 'We read it again.' }],
  ])('has no answer and no day by which it is due, and is refused, where the answer %s', (_, given) => {
    expect(judged(objectionInRowOf, { ...inRow, ...given })).toMatchObject({
      refused: [['outcome', 'outcome-not-known']],
      made: { what: { answer: null, answerBy: null } },
    })
  })
})

describe('P14: an objection and its formal warning fit each other', () => {
  const given: WarningObjectedTo = { state: 'given', sentOn: '2026-05-20', withdrawnOn: null }
  const withdrawn: WarningObjectedTo = { state: 'withdrawn', sentOn: '2026-05-20', withdrawnOn: '2026-06-10' }
  const answer = { reasons: 'We read it again.', sameOfficerReason: '' }
  const upheld = { ...answer, outcome: 'withdrawn', at: '2026-06-05T09:30:00.000Z' } as const
  const maintained = (at: string | null) => ({ ...answer, outcome: 'stays', at }) as const
  const misfit = (
    warning: WarningObjectedTo,
    to: Parameters<typeof misfitWithWarning>[0]['answer'],
    on = '2026-06-01',
  ) => misfitWithWarning({ receivedOn: on, answer: to }, warning, 'Europe/London')

  it.each<[string, WarningObjectedTo, string | null]>([
    ['withdrew its warning', withdrawn, null],
    ['left its warning counting', given, 'upheld-but-counts'],
    ['left its warning waiting for its letter', { ...given, state: 'to-send', sentOn: null }, 'upheld-but-counts'],
  ])('an upheld one that %s', (_, warning, wrong) => {
    expect(misfit(warning, upheld)).toBe(wrong)
  })

  it('an open one to a warning that was withdrawn is noted', () => {
    expect(misfit(withdrawn, null)).toBe('open-but-withdrawn')
  })

  it.each<[string, string | null, WarningObjectedTo, string | null]>([
    ['before the warning was withdrawn', '2026-06-05T09:30:00.000Z', withdrawn, null],
    ['on the day of the withdrawal', '2026-06-10T22:59:00.000Z', withdrawn, null],
    ['just after that day', '2026-06-10T23:00:00.000Z', withdrawn, 'maintained-but-withdrawn'],
    ['nobody knows when', null, withdrawn, 'maintained-but-withdrawn'],
    [
      'while nobody knows when the warning was withdrawn',
      '2026-06-05T09:30:00.000Z',
      { ...withdrawn, withdrawnOn: null },
      'maintained-but-withdrawn',
    ],
    ['while nobody knows either day', null, { ...withdrawn, withdrawnOn: null }, 'maintained-but-withdrawn'],
  ])('one that left a withdrawn warning in place, answered %s', (_, at, warning, wrong) => {
    expect(misfit(warning, maintained(at))).toBe(wrong)
  })

  it.each<[string, string, WarningObjectedTo, string | null]>([
    ['after the letter', '2026-05-21', given, null],
    ['on the day of the letter', '2026-05-20', given, null],
    ['before the letter', '2026-05-19', given, 'objection-before-warning'],
    ['while the letter waits', '2026-05-21', { ...given, state: 'to-send', sentOn: null }, 'objection-before-warning'],
  ])('an open or maintained one that came %s', (_, on, warning, wrong) => {
    expect(misfit(warning, null, on)).toBe(wrong)
    expect(misfit(warning, maintained('2026-06-05T09:30:00.000Z'), on)).toBe(wrong)
  })
})
