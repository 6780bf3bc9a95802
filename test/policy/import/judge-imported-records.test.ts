import { describe, expect, it } from 'vitest'
import { judgeRow } from '../../../server/policy/import/judge-imported.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { escalated, type Found, type Given, reporter, restricted, rowOf, warned } from './support/rows.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const ofKind = (record: 'restriction' | 'warning' | 'escalation'): Given => ({ record })

/** Today is 3 November 2026. */
function judge(given: Given) {
  const { told, tell } = reporter()
  const row = judgeRow(rowOf({ name: 'Jo', emails: ['jo@example.org'], ...given }), rules, tell)
  return { records: row?.records ?? null, told }
}
const recordsIn = (given: Given) => judge(given).records

describe('P9: a row of a warning', () => {
  it.each<[string, Given, object]>([
    ['lapses after the council’s period', {}, { lapsesOn: '2027-06-01' }],
    ['lapses on the day that it says', { lapsesOn: '2026-09-01' }, { lapsesOn: '2026-09-01' }],
    ['was given by e-mail', {}, { channel: 'email' }],
    ['was given as it says', { channel: 'telephone' }, { channel: 'telephone' }],
  ])('%s', (_, given, what) => {
    expect(recordsIn({ ...warned, ...given })).toMatchObject([{ what }])
  })
})

describe('P10: a row of an escalation', () => {
  it('waits for a decision unless it says otherwise', () => {
    expect(recordsIn({ ...escalated, behaviours: ['abusive'], account: 'He shouted.' })).toStrictEqual([
      {
        id: null,
        at: '2026-07-01T12:00:00.000Z',
        said: { approvedBy: '', ownReference: '', notes: '', considered: '', evidence: '' },
        what: {
          ...{ kind: 'escalation', state: 'pending', service: null, behaviours: ['abusive'] },
          ...{ account: 'He shouted.', decision: null },
        },
      },
    ])
  })

  const decided: Given = {
    ...{ ...escalated, ...ofKind('escalation'), escalationState: 'declined' },
    ...{ doneAt: '2026-07-05T10:00:00.000Z', reasons: 'Too little.', feedback: 'Warn him first.' },
  }

  it('keeps the decision that closed it; the reasons are the decision’s', () => {
    expect(recordsIn(decided)).toMatchObject([
      {
        what: {
          ...{ state: 'declined', account: '' },
          decision: {
            ...{ outcome: 'declined', reasons: 'Too little.', feedback: 'Warn him first.' },
            at: '2026-07-05T10:00:00.000Z',
          },
        },
      },
    ])
  })

  it.each<[string, Given, object]>([
    ['without a decision the reasons are the account', { ...decided, doneAt: null }, { account: 'Too little.' }],
    [
      'of a council’s own row, which has no decision here, they are the account, whatever its day',
      { ...decided, record: null },
      { account: 'Too little.', decision: null },
    ],
    ['its own account comes first', { ...decided, doneAt: null, account: 'He shouted.' }, { account: 'He shouted.' }],
    ['the file does not say when', { ...decided, doneAt: null }, { state: 'declined', decision: null }],
    [
      'a council’s own row has no decision',
      { ...escalated, doneAt: '2026-07-05T10:00:00.000Z', account: 'He shouted.' },
      { decision: null, account: 'He shouted.' },
    ],
  ])('%s', (_, given, what) => {
    expect(recordsIn(given)).toMatchObject([{ what }])
  })

  const early = { ...decided, doneAt: '2026-06-30T12:00:00.000Z' }
  it.each<[string, Given, Found[]]>([
    ['it has a day, and is open', { ...decided, escalationState: 'pending' }, [['doneAt', 'not-decided']]],
    ['it has a day, and no state', { ...decided, escalationState: null }, [['doneAt', 'not-decided']]],
    ['it was decided today', { ...decided, doneAt: '2026-11-03T12:00:00.000Z' }, []],
    ['it was decided tomorrow', { ...decided, doneAt: '2026-11-04T12:00:00.000Z' }, [['doneAt', 'date-in-future']]],
    ['it was decided on its day', { ...decided, doneAt: '2026-07-01T08:00:00.000Z' }, []],
    ['it was decided before that', early, [['doneAt', 'answered-before-it-came']]],
    ['the same in an export', { ...early, recordId: id }, []],
    ['late in the evening before, in the council’s time zone', { ...early, doneAt: '2026-06-30T23:30:00.000Z' }, []],
  ])('the decision is checked: %s', (_, given, told) => {
    expect(judge(given).told).toEqual(told)
  })
})

describe('P13: who approved, according to the file', () => {
  const names = { approvedBy: `${rules.approvingPosts[0]}`, answeredBy: 'T. Birch' }
  const [approver, decider] = [names.approvedBy, names.answeredBy]

  it.each<[string, Given, string[]]>([
    ['a restriction', { ...restricted, ...names }, [approver]],
    ['in a council’s own row the restriction alone', { ...restricted, ...warned, ...names }, [approver, '']],
    ['nobody approved a warning', { ...warned, ...names }, ['']],
    ['a line of a warning', { ...warned, ...ofKind('warning'), ...names }, [approver]],
    ['a line of an escalation: who decided', { ...escalated, ...ofKind('escalation'), ...names }, [decider]],
    ['without that, who approved', { ...escalated, ...ofKind('escalation'), ...names, answeredBy: '' }, [approver]],
    ['an escalation in a council’s own row: who decided', { ...escalated, ...names }, [decider]],
    ['without that, nobody', { ...escalated, ...names, answeredBy: '' }, ['']],
  ])('%s', (_, given, approvers) => {
    expect(recordsIn(given)?.map(({ said }) => said.approvedBy)).toEqual(approvers)
  })

  it('keeps the other notes with each record, and what was considered with the restriction', () => {
    const said = { ownReference: 'H/12', notes: 'From the old log.', evidence: 'E-mail of 4 May.' }
    expect(recordsIn({ ...restricted, ...warned, ...said, considered: 'A single contact.' })).toMatchObject([
      { said: { ...said, considered: 'A single contact.' }, what: { kind: 'restriction' } },
      { said: { ...said, considered: '' }, what: { kind: 'warning' } },
    ])
  })
})

describe('when a record was made', () => {
  const evening = '2026-06-01T19:00:00.000Z'
  const nextDay = '2026-06-02T19:00:00.000Z'
  const waiting: Given = { ...restricted, restrictionState: 'agreed', inForceOn: null }

  it.each<[string, Given, string | null]>([
    ['the recorded time of its day', { ...warned, recordedAt: evening }, evening],
    ['noon if it was recorded on another day', { ...warned, recordedAt: nextDay }, '2026-06-01T12:00:00.000Z'],
    ['noon if the row does not say', warned, '2026-06-01T12:00:00.000Z'],
    ['the recorded time of a line with a kind', { ...warned, ...ofKind('warning'), recordedAt: nextDay }, nextDay],
    ['noon of the first day in force', restricted, '2026-05-04T12:00:00.000Z'],
    ['the recorded time of one without a day', { ...waiting, recordedAt: nextDay }, nextDay],
    ['not known', waiting, null],
    [
      'its day in the council’s time zone',
      { ...warned, recordedAt: '2026-05-31T23:30:00.000Z' },
      '2026-05-31T23:30:00.000Z',
    ],
  ])('%s', (_, given, at) => {
    expect(recordsIn(given)).toMatchObject([{ at }])
  })

  it.each<[string, Given, string | null]>([
    ['counts in a line with a kind', { ...warned, ...ofKind('warning') }, id],
    ['is no record’s in a row that may have several', warned, null],
  ])('its id %s', (_, given, expected) => {
    expect(recordsIn({ ...given, recordId: id })).toMatchObject([{ id: expected }])
  })
})
