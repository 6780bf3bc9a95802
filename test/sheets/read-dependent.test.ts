import { describe, expect, it } from 'vitest'
import type { ImportedDependent } from '../../server/policy/import/imported-dependents.ts'
import { misfitWith } from '../../server/policy/import/judge-dependents.ts'
import { judgeRow } from '../../server/policy/import/judge-imported.ts'
import { type Field, fields } from '../../server/sheets/columns.ts'
import { columnsByField } from '../../server/sheets/rows/read-cells.ts'
import { readRow } from '../../server/sheets/rows/read-row.ts'
import { importRules as rules } from '../support/import-rules.ts'

const restrictionId = '0198c5b2-7c00-7000-8000-000000000001'
const jo = { name: 'Jo', emails: 'jo@example.org', restrictionId }
const review = {
  ...jo,
  record: 'Review',
  happenedOn: '1 May 2026',
  dueOn: '2026-05-03',
  outcome: 'Continued',
  reasons: 'It still helps.',
}
const heard = { ...jo, record: 'Representation', receivedOn: '01/06/2026', account: 'It is unfair.' }
const answered = { ...heard, doneAt: '2026-06-05', outcome: 'maintained', reasons: 'It goes on.' }
const changed = { ...jo, record: 'Changed circumstances', happenedOn: '2026-07-01', account: 'She has help now.' }
const question = { ...jo, record: 'Legal question', happenedOn: '2026-05-01', account: 'Is it harassment?' }
const advised = { ...question, doneAt: '2026-05-20', reasons: 'No offence.' }
const closing = { ...jo, record: 'Closing letter', letterKind: 'Objection answer', happenedOn: '2026-05-01' }
const letter = { ...jo, record: 'Letter', letterKind: 'Review continued', happenedOn: '2026-05-01' }

type Given = Partial<Record<Field, string>>

function judged(given: Given) {
  const told: string[] = []
  const { given: said, findings } = readRow(
    { row: 2, cells: fields.map((field) => given[field] ?? '') },
    columnsByField(fields),
  )
  const taken = findings.length === 0 ? judgeRow(said, rules, (_, what) => told.push(what)) : null
  return { taken, told: [...findings.map(({ what }) => what), ...told] }
}

describe('P14, P15: a row linked to a restriction', () => {
  it.each<[string, Given, object]>([
    ['a review', review, { kind: 'review', reviewedOn: '2026-05-01', dueOn: '2026-05-03', outcome: 'continued' }],
    ['an open representation', heard, { kind: 'representation', receivedOn: '2026-06-01', answer: null }],
    [
      'an answered representation',
      answered,
      { answer: { outcome: 'maintained', reasons: 'It goes on.', at: '2026-06-05T12:00:00.000Z' } },
    ],
    ['changed circumstances', changed, { kind: 'changed-circumstances', what: 'She has help now.', answer: null }],
    ['a question that waits', question, { kind: 'legal-question', question: 'Is it harassment?', answer: null }],
    ['advice that came', advised, { answer: { advice: 'No offence.', at: '2026-05-20T12:00:00.000Z' } }],
    ['a letter still to write', letter, { kind: 'letter', letter: 'review-continued', gone: null }],
    [
      'a sent letter',
      { ...letter, letterSentOn: '2026-05-02', letterMethod: 'handed over' },
      { gone: { how: 'sent', sentOn: '2026-05-02', method: 'by-hand' } },
    ],
    [
      'a letter that was never sent',
      { ...letter, letterNotSent: 'No address is left.' },
      { gone: { how: 'not-notified', reason: 'No address is left.' } },
    ],
  ])('%s is accepted as given', (_, given, what) => {
    const { taken, told } = judged(given)
    expect(told).toEqual([])
    expect(taken?.records).toMatchObject([{ id: null, what: { ...what, restrictionId } }])
  })

  it.each<[string, Given, object]>([
    ['an open one counts from the day it came', heard, { acknowledgeBy: '2026-06-06', answerBy: '2026-06-29' }],
    [
      'the days in the file stay',
      { ...heard, acknowledgeBy: '2026-06-20', answerBy: '2026-07-20' },
      { acknowledgeBy: '2026-06-20', answerBy: '2026-07-20' },
    ],
    ['an answered one has none', answered, { acknowledgeBy: null, answerBy: null }],
    ['or those in the file', { ...answered, answerBy: '2026-07-20' }, { acknowledgeBy: null, answerBy: '2026-07-20' }],
    ['an open report counts, too', changed, { answerBy: '2026-07-29' }],
    ['a report keeps the day in the file', { ...changed, answerBy: '2026-08-20' }, { answerBy: '2026-08-20' }],
  ])('P14, P15: by when it is acknowledged and answered: %s', (_, given, what) => {
    expect(judged(given)).toMatchObject({ told: [], taken: { records: [{ what }] } })
  })

  it('says who did it, as in the file, and keeps the recorded time if it is on that day', () => {
    const by = { ...review, answeredBy: 'F. Lane', recordedAt: '2026-05-01T08:30:00.000Z' }
    expect(judged(by).taken?.records).toMatchObject([{ at: by.recordedAt, said: { approvedBy: 'F. Lane' } }])
    const other = { ...by, happenedOn: '2026-05-02' }
    expect(judged(other).taken?.records).toMatchObject([{ at: '2026-05-02T12:00:00.000Z' }])
  })

  it.each<[string, Given, string]>([
    ['no restriction', { ...review, restrictionId: '' }, 'restriction-not-named'],
    ['an invalid restriction id', { ...review, restrictionId: 'R-1' }, 'id-not-valid'],
    ['no date', { ...review, happenedOn: '' }, 'day-missing'],
    ['a future date', { ...review, happenedOn: '2026-11-04' }, 'date-in-future'],
    ['an impossible date', { ...review, happenedOn: '31/02/2026' }, 'date-impossible'],
    ['a review without a due date', { ...review, dueOn: '' }, 'due-missing'],
    ['a review without reasons', { ...review, reasons: '' }, 'reasons-missing'],
    ['a review without an outcome', { ...review, outcome: '' }, 'outcome-not-known'],
    ['a review with a representation’s outcome', { ...review, outcome: 'maintained' }, 'outcome-not-known'],
    ['an unknown outcome', { ...review, outcome: 'Looked at' }, 'outcome-not-known'],
    ['a representation without a date', { ...heard, receivedOn: '' }, 'day-missing'],
    ['an answer without a date', { ...answered, doneAt: '' }, 'answer-incomplete'],
    ['an answer without reasons', { ...answered, reasons: '' }, 'answer-incomplete'],
    ['an answer with a review’s outcome', { ...answered, outcome: 'continued' }, 'outcome-not-known'],
    ['an answer before the representation', { ...answered, doneAt: '2026-05-31' }, 'answered-before-it-came'],
    ['an answer in the future', { ...answered, doneAt: '2026-11-04' }, 'date-in-future'],
    ['acknowledged in the future', { ...heard, acknowledgedOn: '2026-11-04' }, 'date-in-future'],
    ['changed circumstances without details', { ...changed, account: '' }, 'what-missing'],
    ['changed circumstances from an unknown service', { ...changed, services: 'Astrology' }, 'unknown-service'],
    ['a question without its words', { ...question, account: '' }, 'question-missing'],
    ['a question without a date', { ...question, happenedOn: '' }, 'day-missing'],
    ['advice without a date', { ...advised, doneAt: '' }, 'advice-incomplete'],
    ['advice without its words', { ...advised, reasons: '' }, 'advice-incomplete'],
    ['advice before the question', { ...advised, doneAt: '2026-04-30' }, 'answered-before-it-came'],
    ['advice in the future', { ...advised, doneAt: '2026-11-04' }, 'date-in-future'],
    ['a letter without a kind', { ...letter, letterKind: '' }, 'letter-not-known'],
    ['a restriction letter', { ...letter, letterKind: 'Restriction' }, 'letter-not-known'],
    ['a letter before its decision', { ...letter, letterSentOn: '2026-04-30' }, 'sent-before-decided'],
    [
      'a letter sent by an unknown method',
      { ...letter, letterSentOn: '2026-05-02', letterMethod: 'Owl' },
      'method-not-known',
    ],
    ['no customer', { ...review, name: '', emails: '' }, 'name-missing'],
  ])('%s is refused with the reason', (_, given, what) => {
    const { taken, told } = judged(given)
    expect(told).toContain(what)
    expect(taken).toBeNull()
  })

  it('P4, P14: a letter about a formal warning or precautions says what it is about, or is refused with the reason', () => {
    const aboutId = restrictionId
    expect(judged({ ...closing, aboutId }).taken?.records).toMatchObject([
      { what: { kind: 'closing-letter', aboutId, letter: 'objection-answer', decidedOn: '2026-05-01', gone: null } },
    ])
    expect(judged(closing).told).toContain('about-not-named')
    expect(judged({ ...closing, aboutId, letterKind: 'Lifting' }).told).toContain('letter-not-known')
    expect(judged({ ...closing, aboutId, happenedOn: '' }).told).toContain('day-missing')
    expect(judged({ ...closing, aboutId, letterSentOn: '2026-04-30' }).told).toContain('sent-before-decided')
  })

  it('P10: an escalation keeps its decision with reasons and author, or is refused with the reason', () => {
    const given = {
      name: 'Jo',
      emails: 'jo@example.org',
      record: 'Escalation',
      state: 'Declined',
      escalatedOn: '2026-05-01',
      account: 'She rang nine times.',
      reasons: 'A one-off.',
      doneAt: '2026-05-04',
      answeredBy: 'F. Lane',
    }
    expect(judged(given).taken?.records).toMatchObject([
      {
        said: { approvedBy: 'F. Lane' },
        what: { decision: { outcome: 'declined', reasons: 'A one-off.', at: '2026-05-04T12:00:00.000Z' } },
      },
    ])
    const nowhere = judged({ ...given, doneAt: '', account: '' }).taken?.records
    expect(nowhere).toMatchObject([{ what: { decision: null, account: 'A one-off.' } }])
    expect(judged({ ...given, state: 'Pending' }).told).toEqual(['not-decided'])
    expect(judged({ ...given, doneAt: '2026-11-04' }).told).toEqual(['date-in-future'])
    expect(judged({ ...given, doneAt: '2026-04-30' }).told).toEqual(['answered-before-it-came'])
  })

  it('other rows ignore these columns', () => {
    const warning = { name: 'Jo', emails: 'jo@example.org', record: 'Warning', warnedOn: '2026-05-01' }
    const { taken, told } = judged({ ...warning, outcome: 'She was told', happenedOn: 'soon', restrictionId: '7' })
    expect(told).toEqual([])
    expect(taken?.records).toMatchObject([{ what: { kind: 'warning' } }])
  })
})

describe('P15: dates of records linked to a restriction', () => {
  const held = { decidedOn: '2026-03-01', inForceOn: '2026-03-03', liftedOn: null }
  const told = (given: Given, restriction: Parameters<typeof misfitWith>[1]) =>
    misfitWith(judged(given).taken?.records[0]?.what as ImportedDependent, restriction)

  it.each<[string, Given, Partial<typeof held> | { liftedOn: string }, string | null]>([
    ['a review while it is in force', review, {}, null],
    ['a review on its last day', { ...review, outcome: 'lifted' }, { liftedOn: '2026-05-01' }, null],
    ['a review before it came into force', { ...review, happenedOn: '2026-03-02' }, {}, 'not-in-force-then'],
    ['a review after it ended', review, { liftedOn: '2026-04-30' }, 'not-in-force-then'],
    ['a review that lifted a restriction still in force', { ...review, outcome: 'lifted' }, {}, 'not-lifted'],
    ['a representation that lifted a restriction still in force', { ...answered, outcome: 'lifted' }, {}, 'not-lifted'],
    ['a representation against the restriction it replaced', { ...heard, receivedOn: '2026-02-01' }, {}, null],
    ['a letter before the decision', { ...letter, happenedOn: '2026-02-28' }, {}, 'before-decision'],
    ['a letter after the decision', letter, {}, null],
  ])('%s', (_, given, restriction, wrong) => {
    expect(told(given, { ...held, ...restriction } as typeof held)).toBe(wrong)
  })

  it('a review of a restriction that never came into force', () => {
    expect(told(review, { decidedOn: '2026-03-01', inForceOn: null, liftedOn: null })).toBe('not-in-force-then')
  })
})
