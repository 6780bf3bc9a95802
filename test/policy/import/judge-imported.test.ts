import { describe, expect, it } from 'vitest'
import type { ImportRules } from '../../../server/policy/import/import-rules.ts'
import { judgeRow } from '../../../server/policy/import/judge-imported.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { desk, type Found, type Given, reporter, restricted, rowOf, sam, warned } from './support/rows.ts'

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
    expect(judge({ ...warned, row: 7 })).toStrictEqual({
      row: {
        row: 7,
        points: [
          { kind: 'name', value: 'Jo', key: 'jo', whose: { kind: 'own' } },
          { kind: 'email', value: 'jo@example.org', key: 'jo@example.org', whose: { kind: 'own' } },
        ],
        records: [
          {
            at: '2026-06-01T12:00:00.000Z',
            said: { approvedBy: '', ownReference: '', notes: '' },
            what: { kind: 'warning', service: null, lapsesOn: '2027-06-01' },
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
    ['a warning and measures', { ...restricted, ...warned }, ['restriction', 'warning']],
  ])('without a kind is of what it has cells for: %s', (_, given, kinds) => {
    expect(kindsIn(given)).toEqual(kinds)
  })

  it.each<[string, Given, Found[]]>([
    ['nothing', {}, [['measures', 'nothing-recorded']]],
    ['a first day alone', { ...restricted, measures: null }, [['measures', 'measures-missing']]],
    ['a warning from tomorrow', { warnedOn: '2026-11-04' }, [['warnedOn', 'date-in-future']]],
  ])('is refused: %s', (_, given, told) => {
    expect(judge(given)).toEqual({ row: null, told })
  })
})

describe('P8: contacts of the council’s settings', () => {
  const council = { contacts: [sam, desk] }
  const byName = { contact: { ...nobody, name: sam.name } }

  it('complete the contact of a council’s own row', () => {
    const { row, told } = judge({ ...restricted, ...byName }, council)
    expect(told).toEqual([])
    expect(row?.records).toMatchObject([{ what: { terms: { contact: sam } } }])
  })
})

describe('P8: the services of a row', () => {
  const two = { services: ['Housing', 'Planning'] }
  it.each<[string, Given, Found[]]>([
    ['a restriction covers several', { ...restricted, ...two }, []],
    ['a warning is of one', { ...warned, ...two }, [['services', 'one-service']]],
    ['an unknown one', { ...warned, services: ['Astrology'] }, [['services', 'unknown-service']]],
    ['one of two is unknown', { ...restricted, services: ['Housing', 'Astrology'] }, [['services', 'unknown-service']]],
  ])('%s', (_, given, told) => {
    expect(judge(given).told).toEqual(told)
  })

  it('are kept with a warning', () => {
    expect(recordsIn({ ...warned, services: ['Housing'] })).toMatchObject([{ what: { service: 'Housing' } }])
  })
})
