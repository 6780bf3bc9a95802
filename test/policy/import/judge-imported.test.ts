import { describe, expect, it } from 'vitest'
import type { ImportRules } from '../../../server/policy/import/import-rules.ts'
import { judgeRow } from '../../../server/policy/import/judge-imported.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { desk, escalated, type Found, type Given, reporter, restricted, rowOf, sam, warned } from './support/rows.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const other = '0198c5b2-7c00-7000-8000-000000000002'
const jo = { name: 'Jo', emails: ['jo@example.org'] }
const nobody = { name: '', post: '', address: '' }

/** Today is 3 November 2026. */
function judge(given: Given, council: Partial<ImportRules> = {}) {
  const { told, tell } = reporter()
  return { row: judgeRow(rowOf({ ...jo, ...given }), { ...rules, ...council }, tell), told }
}
const kindsIn = (given: Given) => judge(given).row?.records.map(({ what }) => what.kind)
const recordsIn = (given: Given) => judge(given).row?.records

describe('a row of a file', () => {
  it('names its customer and what is recorded of them', () => {
    expect(judge({ ...warned, row: 7, customerId: other, language: 'welsh' })).toStrictEqual({
      row: {
        row: 7,
        customerId: other,
        language: 'welsh',
        points: [
          { kind: 'name', value: 'Jo', key: 'jo', whose: { kind: 'own' } },
          { kind: 'email', value: 'jo@example.org', key: 'jo@example.org', whose: { kind: 'own' } },
        ],
        records: [
          {
            id: null,
            at: '2026-06-01T12:00:00.000Z',
            said: { approvedBy: '', ownReference: '', notes: '', considered: '', evidence: '' },
            what: { kind: 'warning', service: null, channel: 'email', lapsesOn: '2027-06-01' },
          },
        ],
      },
      told: [],
    })
  })

  it('is imported with a note, and not with an error', () => {
    expect(judge({ ...restricted, reviewOn: null })).toMatchObject({
      row: { records: [{ what: { kind: 'restriction' } }] },
      told: [['reviewOn', 'review-due-at-once']],
    })
    expect(judge({ ...restricted, measures: [] })).toEqual({ row: null, told: [['measures', 'measures-missing']] })
    expect(judge({ ...warned, emails: ['jo at example'] }).row).toBeNull()
  })

  it.each<[string, Given, string[]]>([
    ['measures', { ...restricted, restrictionState: 'agreed', inForceOn: null }, ['restriction']],
    ['a warning', warned, ['warning']],
    ['an escalation', escalated, ['escalation']],
    ['a warning and measures', { ...restricted, ...warned }, ['restriction', 'warning']],
    ['a warning and an escalation', { ...warned, ...escalated }, ['warning', 'escalation']],
    ['measures that were asked for', { ...restricted, ...escalated }, ['restriction']],
  ])('without a kind is of what it has cells for: %s', (_, given, kinds) => {
    expect(kindsIn(given)).toEqual(kinds)
  })

  it.each<[Given['record'] & string, Given]>([
    ['restriction', restricted],
    ['warning', warned],
    ['escalation', escalated],
    ['precaution', { precautions: { steps: ['not-alone'], more: null }, reasons: 'Threats.' }],
    ['formal-warning', warned],
    ['closing-letter', { aboutId: other, closingKind: 'precautions-ended', happenedOn: '2026-05-04' }],
    ['objection', { aboutId: other, account: 'Unfair.', receivedOn: '2026-05-04' }],
    ['rights-request', { rightsKind: 'erasure', account: 'Delete it.', receivedOn: '2026-05-04', dueOn: '2026-06-04' }],
    ['letter', { restrictionId: other, letterKind: 'lifting', happenedOn: '2026-05-04' }],
    ['representation', { restrictionId: other, receivedOn: '2026-11-01' }],
    ['legal-question', { restrictionId: other, account: 'Is it harassment?', happenedOn: '2026-05-04' }],
  ])('of a %s is of nothing else, whatever other cells say', (record, given) => {
    const { row, told } = judge({ ...restricted, ...warned, ...escalated, ...given, record, recordId: id })
    expect(told).toEqual([])
    expect(row?.records).toMatchObject([{ id, what: { kind: record } }])
  })

  it('of a warning is no escalation, whatever day it names', () => {
    expect(kindsIn({ ...warned, ...escalated, record: 'warning' })).toEqual(['warning'])
  })

  it.each<[string, Given, Found[]]>([
    ['nothing', {}, [['measures', 'nothing-recorded']]],
    ['a first day alone', { ...restricted, measures: null }, [['measures', 'measures-missing']]],
    ['a warning without its day', { record: 'warning' }, [['warnedOn', 'start-missing']]],
    ['a warning from tomorrow', { warnedOn: '2026-11-04' }, [['warnedOn', 'date-in-future']]],
    ['an escalation without its day', { record: 'escalation' }, [['escalatedOn', 'start-missing']]],
    ['an escalation from tomorrow', { escalatedOn: '2026-11-04' }, [['escalatedOn', 'date-in-future']]],
    ['a formal warning without its day', { record: 'formal-warning' }, [['warnedOn', 'start-missing']]],
    [
      'a letter without its day',
      { record: 'letter', restrictionId: other, letterKind: 'lifting' },
      [['happenedOn', 'day-missing']],
    ],
    [
      'a restriction without anything',
      { record: 'restriction' },
      [
        ['inForceOn', 'start-missing'],
        ['measures', 'measures-missing'],
        ['contact', 'contact-missing'],
        ['letterSentOn', 'letter-outstanding'],
        ['reasons', 'letter-lacks-reasons'],
      ],
    ],
  ])('is refused: %s', (_, given, told) => {
    expect(judge(given)).toEqual({ row: null, told })
  })
})

describe('P8: contacts of the council’s settings', () => {
  const council = { contacts: [sam, desk] }
  const byName = { contact: { ...nobody, name: sam.name }, deputy: { ...nobody, name: desk.name } }

  it('complete the contact and the deputy of a council’s own row', () => {
    const { row, told } = judge({ ...restricted, ...byName }, council)
    expect(told).toEqual([])
    expect(row?.records).toMatchObject([{ what: { terms: { contact: sam, deputy: desk } } }])
  })

  it('leave the register’s own export alone', () => {
    expect(judge({ ...restricted, ...byName, recordId: id }, council)).toEqual({
      row: null,
      told: [
        ['contact', 'contact-missing'],
        ['deputy', 'contact-missing'],
      ],
    })
  })
})

describe('P8: the services of a row', () => {
  const two = { services: ['Housing', 'Planning'] }
  const letter: Given = { record: 'letter', restrictionId: other, letterKind: 'lifting', happenedOn: '2026-05-04' }
  const formal: Given = { ...warned, record: 'formal-warning' }

  it.each<[string, Given, Found[]]>([
    ['a restriction covers several', { ...restricted, ...two }, []],
    ['a warning is of one', { ...warned, ...two }, [['services', 'one-service']]],
    ['an escalation is of one', { ...escalated, ...two }, [['services', 'one-service']]],
    ['a formal warning is of one', { ...formal, ...two }, [['services', 'one-service']]],
    ['a letter is of one', { ...letter, ...two }, [['services', 'one-service']]],
    ['an unknown one', { ...warned, services: ['Astrology'] }, [['services', 'unknown-service']]],
    ['one of two is unknown', { ...restricted, services: ['Housing', 'Astrology'] }, [['services', 'unknown-service']]],
    ['an unknown one of a formal warning', { ...formal, services: ['Astrology'] }, [['services', 'unknown-service']]],
    ['an unknown one of a letter', { ...letter, services: ['Astrology'] }, [['services', 'unknown-service']]],
    ['one that the register once had', { ...warned, services: ['Astrology'], record: 'warning', recordId: id }, []],
  ])('%s', (_, given, told) => {
    expect(judge(given).told).toEqual(told)
  })

  it.each([
    ['a warning', warned],
    ['an escalation', escalated],
  ])('are kept with %s', (_, given) => {
    expect(recordsIn({ ...given, services: ['Housing'] })).toMatchObject([{ what: { service: 'Housing' } }])
  })
})

describe('P10: a row of a formal warning', () => {
  const formal: Given = { ...warned, record: 'formal-warning', recordId: id }

  it('is of the day on which it was given', () => {
    expect(recordsIn(formal)).toMatchObject([{ id, at: '2026-06-01T12:00:00.000Z', what: { kind: 'formal-warning' } }])
  })

  it('P14: brings its objection along', () => {
    expect(recordsIn({ ...formal, receivedOn: '2026-06-10', account: 'Unfair.' })).toMatchObject([
      { id, what: { kind: 'formal-warning' } },
      { id: null, what: { kind: 'objection', aboutId: id, receivedOn: '2026-06-10' } },
    ])
  })
})
