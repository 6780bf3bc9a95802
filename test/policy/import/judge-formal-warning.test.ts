import { describe, expect, it } from 'vitest'
import { formalWarningOf } from '../../../server/policy/import/judge-formal-warning.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { judged, type Refused } from './support/judged.ts'
import type { Given } from './support/rows.ts'

const given: Given = {
  ...{ record: 'formal-warning', warnedOn: '2026-05-20', services: ['Housing'], behaviours: ['abusive'] },
  ...{ reasons: 'Three insults.', letterMethod: 'post', letterText: 'Please stop.' },
}
const waiting: Given = { ...given, formalWarningState: 'to-send', warnedOn: null, happenedOn: '2026-05-18' }
const withdrawn: Given = {
  ...{ ...given, formalWarningState: 'withdrawn', liftedOn: '2026-06-10' },
  withdrawnWhy: 'It was somebody else.',
}
const whatOf = (row: Given) => judged(formalWarningOf, row).made?.what

describe('P10, G (LGSCO): a line of a formal warning', () => {
  it('was given on the day of its letter where the line has no state, and lapses 12 months later', () => {
    const escalationId = '0198c5b2-7c00-7000-8000-000000000001'
    const { made, refused } = judged(formalWarningOf, { ...given, escalationId })
    expect(refused).toEqual([])
    expect(made).toEqual({
      on: '2026-05-20',
      what: {
        ...{ kind: 'formal-warning', state: 'given', service: 'Housing', behaviours: ['abusive'] },
        ...{ reasons: 'Three insults.', decidedOn: '2026-05-20', sentOn: '2026-05-20', lapsesOn: '2027-05-20' },
        ...{ lapsesAfterMonths: 12, method: 'post', text: 'Please stop.', recordedAt: '2026-05-20T12:00:00.000Z' },
        ...{ withdrawnOn: null, withdrawnWhy: '', escalationId },
      },
    })
  })

  it('comes from no service where the line names none', () => {
    expect(judged(formalWarningOf, { ...given, services: [] })).toMatchObject({
      refused: [],
      made: { what: { service: null } },
    })
  })

  it('lapses by the settings of the day of the import, or on the day in the file', () => {
    const by = { ...rules, formalWarningLapsesAfterMonths: 6 }
    const lapses = { lapsesOn: '2026-11-20', lapsesAfterMonths: 6 }
    expect(judged(formalWarningOf, given, by).made?.what).toMatchObject(lapses)
    const inFile = { ...given, lapsesOn: '2027-01-31' }
    expect(judged(formalWarningOf, inFile, by).made?.what).toMatchObject({ ...lapses, lapsesOn: '2027-01-31' })
  })

  it('keeps the day of the decision beside that of the letter, and when the letter was recorded', () => {
    const doneAt = '2026-05-21T08:15:00.000Z'
    expect(judged(formalWarningOf, { ...given, happenedOn: '2026-05-18', doneAt })).toMatchObject({
      refused: [],
      made: { on: '2026-05-20', what: { decidedOn: '2026-05-18', sentOn: '2026-05-20', recordedAt: doneAt } },
    })
  })

  it('has nothing of a withdrawal while it counts', () => {
    const left = { ...withdrawn, formalWarningState: 'given' } as const
    expect(judged(formalWarningOf, left)).toMatchObject({
      refused: [],
      made: { what: { state: 'given', withdrawnOn: null, withdrawnWhy: '' } },
    })
  })

  it.each<[string, Given]>([
    ['its letter is of today', { ...given, warnedOn: '2026-11-03' }],
    ['it was decided today', { ...waiting, happenedOn: '2026-11-03' }],
    ['it is withdrawn today', { ...withdrawn, liftedOn: '2026-11-03' }],
    ['its letter went on the day of the decision', { ...given, happenedOn: '2026-05-20' }],
    ['it was withdrawn on the day of its letter', { ...withdrawn, liftedOn: '2026-05-20' }],
    ['the register itself wrote down other days', { ...given, recordId: 'w', happenedOn: '2026-05-21' }],
  ])('can be imported where %s', (_, row) => {
    expect(judged(formalWarningOf, row).refused).toEqual([])
  })

  it.each<[string, Given, Refused]>([
    ['without the day of its letter', { ...given, warnedOn: null }, [['warnedOn', 'start-missing']]],
    [
      'that was given, without the day of its letter',
      { ...given, formalWarningState: 'given', warnedOn: null },
      [['warnedOn', 'start-missing']],
    ],
    [
      'whose letter waits, without the day of the decision',
      { ...waiting, happenedOn: null },
      [['happenedOn', 'day-missing']],
    ],
    [
      'that was withdrawn, without the days of the letter and of the decision',
      { ...withdrawn, warnedOn: null },
      [['happenedOn', 'day-missing']],
    ],
  ])('%s makes no record', (_, row, refused) => {
    expect(judged(formalWarningOf, row)).toEqual({ made: null, refused })
  })

  it.each<[string, Given, Refused]>([
    ['whose letter is of tomorrow', { ...given, warnedOn: '2026-11-04' }, [['warnedOn', 'date-in-future']]],
    [
      'without the day of its letter, but with that of the decision',
      { ...given, warnedOn: null, happenedOn: '2026-05-18' },
      [['warnedOn', 'start-missing']],
    ],
    ['that is decided tomorrow', { ...waiting, happenedOn: '2026-11-04' }, [['happenedOn', 'date-in-future']]],
    [
      'that was given, but is decided tomorrow',
      { ...given, happenedOn: '2026-11-04' },
      [
        ['happenedOn', 'date-in-future'],
        ['warnedOn', 'sent-before-decided'],
      ],
    ],
    ['that is withdrawn tomorrow', { ...withdrawn, liftedOn: '2026-11-04' }, [['liftedOn', 'date-in-future']]],
    [
      'whose letter went before it was decided',
      { ...given, happenedOn: '2026-05-21' },
      [['warnedOn', 'sent-before-decided']],
    ],
    ['withdrawn before its letter', { ...withdrawn, liftedOn: '2026-05-19' }, [['liftedOn', 'end-before-start']]],
    [
      'withdrawn before it was decided, without a letter',
      { ...withdrawn, warnedOn: null, happenedOn: '2026-06-11' },
      [['liftedOn', 'end-before-start']],
    ],
    ['whose letter waits and has gone', { ...waiting, warnedOn: '2026-05-20' }, [['warnedOn', 'waits-but-sent']]],
    ['withdrawn on an unknown day', { ...withdrawn, liftedOn: null }, [['liftedOn', 'day-missing']]],
  ])('%s is refused', (_, row, refused) => {
    expect(judged(formalWarningOf, row).refused).toEqual(refused)
  })
})

describe('P10, G (LGSCO): a line of a formal warning whose letter waits', () => {
  it('has nothing of a letter, whatever else the line says, and does not lapse', () => {
    const { made, refused } = judged(formalWarningOf, {
      ...{ ...waiting, doneAt: '2026-05-21T08:15:00.000Z', lapsesOn: '2027-05-20' },
    })
    expect(refused).toEqual([])
    expect(made).toMatchObject({
      on: '2026-05-18',
      what: {
        ...{ state: 'to-send', decidedOn: '2026-05-18', sentOn: null, lapsesOn: null, lapsesAfterMonths: 12 },
        ...{ method: null, text: '', recordedAt: null, reasons: 'Three insults.' },
      },
    })
  })
})

describe('P10, G (LGSCO): a line of a formal warning that was withdrawn', () => {
  it('keeps its letter, and when and why it was withdrawn', () => {
    expect(judged(formalWarningOf, withdrawn)).toMatchObject({
      refused: [],
      made: {
        on: '2026-05-20',
        what: {
          ...{ state: 'withdrawn', sentOn: '2026-05-20', method: 'post', text: 'Please stop.' },
          ...{ withdrawnOn: '2026-06-10', withdrawnWhy: 'It was somebody else.' },
        },
      },
    })
  })

  it('has no letter where the line has only the day of the decision', () => {
    expect(whatOf({ ...withdrawn, warnedOn: null, happenedOn: '2026-05-18' })).toMatchObject({
      ...{ state: 'withdrawn', decidedOn: '2026-05-18', sentOn: null, lapsesOn: null, method: null, text: '' },
      ...{ recordedAt: null, withdrawnOn: '2026-06-10' },
    })
  })
})
