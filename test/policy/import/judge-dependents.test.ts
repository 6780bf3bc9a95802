import { describe, expect, it } from 'vitest'
import { dependentOf, isDependentKind } from '../../../server/policy/import/judge-dependents.ts'
import type { DependentKind } from '../../../server/policy/vocabulary-import.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, type Given, reporter, rowOf } from './support/rows.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const restrictionId = '0198c5b2-7c00-7000-8000-000000000002'
const sound: Record<DependentKind, Given> = {
  letter: { restrictionId, happenedOn: '2026-05-04', letterKind: 'lifting' },
  representation: { restrictionId, receivedOn: '2026-06-01' },
  'changed-circumstances': { restrictionId, happenedOn: '2026-07-01', account: 'She has help now.' },
  review: { restrictionId, happenedOn: '2026-05-04', dueOn: '2026-05-10', outcome: 'continued', reasons: 'It helps.' },
  'legal-question': { restrictionId, happenedOn: '2026-05-04', account: 'Is it harassment?' },
}

/** Today is 3 November 2026. */
function judge(kind: DependentKind, given: Given = {}) {
  const { refused, refuse } = reporter()
  return { record: dependentOf(rowOf({ ...sound[kind], ...given }), kind, rules, refuse), refused }
}
const refusedIn = (kind: DependentKind, given: Given) => judge(kind, given).refused
const whatOf = (kind: DependentKind, given: Given) => judge(kind, given).record?.what

describe('records linked to a restriction', () => {
  it.each([
    ['letter', true],
    ['representation', true],
    ['changed-circumstances', true],
    ['review', true],
    ['legal-question', true],
    ['restriction', false],
    ['objection', false],
    [null, false],
  ] as const)('%s: %s', (record, expected) => {
    expect(isDependentKind(record)).toBe(expected)
  })

  it.each<[DependentKind, string, object]>([
    [
      'letter',
      '2026-05-04T12:00:00.000Z',
      { letter: 'lifting', decidedOn: '2026-05-04', reasons: '', receivedOn: null, reviewDue: null, gone: null },
    ],
    [
      'representation',
      '2026-06-01T12:00:00.000Z',
      {
        ...{ receivedOn: '2026-06-01', account: '', acknowledgedOn: null, channel: null, spokenBy: '', answer: null },
        ...{ acknowledgeBy: '2026-06-06', answerBy: '2026-06-29' },
      },
    ],
    [
      'changed-circumstances',
      '2026-07-01T12:00:00.000Z',
      {
        ...{ reportedOn: '2026-07-01', service: null, what: 'She has help now.', channel: null, spokenBy: '' },
        ...{ answerBy: '2026-07-29', answer: null },
      },
    ],
    [
      'review',
      '2026-05-04T12:00:00.000Z',
      {
        ...{ reviewedOn: '2026-05-04', dueOn: '2026-05-10', outcome: 'continued', reasons: 'It helps.' },
        ...{ sameOfficerReason: '', grounds: null },
      },
    ],
    ['legal-question', '2026-05-04T12:00:00.000Z', { question: 'Is it harassment?', answer: null }],
  ])('a row of a %s says no more than its cells say', (kind, at, what) => {
    expect(judge(kind)).toStrictEqual({
      record: {
        at,
        what: { kind, restrictionId, ...what },
        id: null,
        said: { approvedBy: '', ownReference: '', notes: '', considered: '', evidence: '' },
      },
      refused: [],
    })
  })

  it('a row keeps who did it, its notes and its evidence; what was considered belongs to the restriction', () => {
    const said = { ownReference: 'H/12', notes: 'From the old log.', evidence: 'E-mail of 4 May.' }
    expect(
      judge('letter', { ...said, recordId: id, answeredBy: 'F. Lane', considered: 'x', approvedBy: 'x' }),
    ).toMatchObject({ record: { id, said: { ...said, approvedBy: 'F. Lane', considered: '' } } })
  })

  it.each(['letter', 'representation', 'changed-circumstances', 'review', 'legal-question'] as const)(
    'a row of a %s names its restriction',
    (kind) => {
      expect(refusedIn(kind, { restrictionId: null })).toEqual([['restrictionId', 'restriction-not-named']])
    },
  )

  it.each<[DependentKind, 'happenedOn' | 'receivedOn']>([
    ['letter', 'happenedOn'],
    ['representation', 'receivedOn'],
    ['changed-circumstances', 'happenedOn'],
    ['review', 'happenedOn'],
    ['legal-question', 'happenedOn'],
  ])('a row of a %s names a day that has come', (kind, part) => {
    expect(judge(kind, { [part]: null })).toEqual({ record: null, refused: [[part, 'day-missing']] })
    expect(refusedIn(kind, { [part]: '2026-11-04' })).toEqual([[part, 'date-in-future']])
    expect(refusedIn(kind, { [part]: '2026-11-03' })).toEqual([])
  })

  const morning = '2026-05-04T08:30:00.000Z'
  const nextDay = '2026-05-05T08:30:00.000Z'
  it.each<[DependentKind, string, string]>([
    ['letter', nextDay, nextDay],
    ['representation', nextDay, nextDay],
    ['changed-circumstances', morning, morning],
    ['changed-circumstances', nextDay, '2026-05-04T12:00:00.000Z'],
    ['review', morning, morning],
    ['review', nextDay, '2026-05-04T12:00:00.000Z'],
    ['legal-question', morning, morning],
    ['legal-question', nextDay, '2026-05-04T12:00:00.000Z'],
  ])('a row of a %s of 4 May, recorded at %s, is of %s', (kind, recordedAt, at) => {
    expect(judge(kind, { happenedOn: '2026-05-04', receivedOn: '2026-05-04', recordedAt }).record?.at).toBe(at)
  })
})

describe('P14: a row of a letter about a restriction', () => {
  it('keeps what it says', () => {
    expect(
      whatOf('letter', {
        ...{ letterKind: 'review-notice', reasons: 'It goes on.', receivedOn: '2026-04-01', dueOn: '2026-06-01' },
        ...{ letterSentOn: '2026-05-04', letterMethod: 'email', letterText: 'Dear Jo' },
      }),
    ).toMatchObject({
      ...{ letter: 'review-notice', reasons: 'It goes on.', receivedOn: '2026-04-01', reviewDue: '2026-06-01' },
      gone: { how: 'sent', sentOn: '2026-05-04', method: 'email', text: 'Dear Jo', at: null },
    })
  })

  it.each<[string, Given, Found[]]>([
    ['it was sent before its decision', { letterSentOn: '2026-05-03' }, [['letterSentOn', 'sent-before-decided']]],
    ['the same in an export', { letterSentOn: '2026-05-03', recordId: id }, []],
    ['it was sent on the day', { letterSentOn: '2026-05-04' }, []],
    ['it was sent later', { letterSentOn: '2026-05-05' }, []],
    ['it was sent today', { letterSentOn: '2026-11-03' }, []],
    ['it was sent tomorrow', { letterSentOn: '2026-11-04' }, [['letterSentOn', 'date-in-future']]],
    ['it was never sent', { letterNotSent: 'No address.' }, []],
  ])('is checked: %s', (_, given, findings) => {
    expect(refusedIn('letter', given)).toEqual(findings)
  })

  it('says which letter it is', () => {
    expect(judge('letter', { letterKind: null })).toEqual({
      record: null,
      refused: [['letterKind', 'letter-not-known']],
    })
  })

  it('compares no days where it names none', () => {
    const given = { happenedOn: null, letterSentOn: '2026-05-03' }
    expect(refusedIn('letter', given)).toEqual([['happenedOn', 'day-missing']])
  })
})

describe('P15: a row of a review', () => {
  it.each<[string, Given, object | null]>([
    ['behaviour since', { behaviourSince: 'None.' }, { behaviourSince: 'None.', needs: '', lesserMeasures: '' }],
    ['needs', { needs: 'Support.' }, { behaviourSince: '', needs: 'Support.', lesserMeasures: '' }],
    ['lesser measures', { lesserNow: 'No.' }, { behaviourSince: '', needs: '', lesserMeasures: 'No.' }],
  ])('keeps the grounds that it gives: %s', (_, given, grounds) => {
    expect(whatOf('review', given)).toMatchObject({ grounds })
  })

  it('keeps why somebody reviewed their own decision', () => {
    expect(whatOf('review', { sameOfficerReason: 'On leave.' })).toMatchObject({ sameOfficerReason: 'On leave.' })
  })

  it.each<[string, Given, Found[], boolean]>([
    ['no day on which it was due', { dueOn: null }, [['dueOn', 'due-missing']], false],
    ['no outcome', { outcome: null }, [['outcome', 'outcome-not-known']], false],
    ['the outcome of a representation', { outcome: 'maintained' }, [['outcome', 'outcome-not-known']], false],
    ['no reasons', { reasons: '' }, [['reasons', 'reasons-missing']], true],
  ])('is checked: %s', (_, given, findings, isRead) => {
    const { record, refused } = judge('review', given)
    expect(refused).toEqual(findings)
    expect(record !== null).toBe(isRead)
  })
})

describe('P3: a row of a question to legal services', () => {
  const advice = { doneAt: '2026-05-20T12:00:00.000Z', reasons: 'No offence.' }
  const early = { ...advice, doneAt: '2026-05-03T12:00:00.000Z' }

  it('keeps the whole answer', () => {
    expect(judge('legal-question', advice)).toMatchObject({
      record: { what: { answer: { advice: 'No offence.', at: '2026-05-20T12:00:00.000Z' } } },
      refused: [],
    })
  })

  it.each<[string, Given, Found[]]>([
    ['no question', { account: '' }, [['account', 'question-missing']]],
    ['advice without its day', { reasons: 'No offence.' }, [['reasons', 'advice-incomplete']]],
    ['a day without advice', { doneAt: advice.doneAt }, [['reasons', 'advice-incomplete']]],
    ['advice from tomorrow', { ...advice, doneAt: '2026-11-04T12:00:00.000Z' }, [['doneAt', 'date-in-future']]],
    ['advice from today', { ...advice, doneAt: '2026-11-03T12:00:00.000Z' }, []],
    ['advice before the question', early, [['doneAt', 'answered-before-it-came']]],
    ['the same in an export', { ...early, recordId: id }, []],
    ['advice on the day of the question', { ...advice, doneAt: '2026-05-04T08:00:00.000Z' }, []],
    ['advice for a question without a day', { ...early, happenedOn: null }, [['happenedOn', 'day-missing']]],
  ])('is checked: %s', (_, given, findings) => {
    expect(refusedIn('legal-question', given)).toEqual(findings)
  })
})
