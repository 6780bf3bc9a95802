import { describe, expect, it } from 'vitest'
import { joinPeople } from '../../server/policy/import/import-people.ts'
import { judgeRow } from '../../server/policy/import/judge-imported.ts'
import { type Field, matchColumns, missingColumn } from '../../server/sheets/columns.ts'
import { columnsByField } from '../../server/sheets/rows/read-cells.ts'
import { readDay } from '../../server/sheets/rows/read-day.ts'
import { readRow } from '../../server/sheets/rows/read-row.ts'
import { colleagues } from '../cast.ts'
import { importRules as rules } from '../support/import-rules.ts'

describe('columns', () => {
  it.each([
    ['e-mail address', 'emails'],
    ['EMAIL', 'emails'],
    ['Customer’s name (in full)', 'name'],
    ['Customer  Name', 'name'],
    ['Date letter sent', 'letterSentOn'],
    ['AUTHORISED BY:', 'approvedBy'],
    ['Review Date ', 'reviewOn'],
    ['Shoe size', null],
  ])('%s', (title, field) => {
    expect(matchColumns([title])).toEqual([field])
  })

  it('the first of two columns with one meaning counts; missing columns are named', () => {
    expect(matchColumns(['Name', 'Full name'])).toEqual(['name', null])
    expect(missingColumn(['name'])).toBe('E-mail, Telephone or Postal address')
    expect(missingColumn(['name', 'emails'])).toBe('Measures or Warning on')
    expect(missingColumn(['name', 'telephones', 'warnedOn'])).toBeNull()
  })
})

describe('days', () => {
  it.each([
    '3 November 2026',
    '3rd Nov 2026',
    'Tuesday 3 November 2026',
    '03/11/2026',
    '3.11.2026',
    '2026-11-03',
    '2026-11-03T00:00:00',
    '3 November, 2026',
  ])('%s', (text) => {
    expect(readDay(text)).toEqual({ day: '2026-11-03' })
  })
  it.each([
    ['31/02/2026', 'date-impossible'],
    ['11/13/2026', 'date-impossible'],
    ['03/11/26', 'date-ambiguous'],
    ['46329', 'date-not-readable'],
    ['soon', 'date-not-readable'],
    ['3 Novembre 2026', 'date-not-readable'],
    ['1066-10-14', 'date-impossible'],
  ])('%s is refused and never guessed', (text, wrong) => {
    expect(readDay(text)).toMatchObject({ wrong })
  })
})

const titles: Field[] = [
  'name',
  'emails',
  'telephones',
  'measures',
  'contactName',
  'contactAddress',
  'inForceOn',
  'until',
  'reviewOn',
  'services',
  'warnedOn',
  'liftedOn',
  'letterSentOn',
  'reasons',
  'mail',
  'approvedBy',
  'notes',
  'ways',
  'postalAddresses',
]
const sam = { contactName: colleagues.sam.name, contactAddress: colleagues.sam.address }
const sound = {
  name: 'Jo',
  emails: 'jo@example.org',
  measures: 'SPOC',
  ...sam,
  inForceOn: '2026-05-04',
  letterSentOn: '2026-05-01',
  reviewOn: '2026-12-01',
}

function judged(given: Partial<Record<Field, string>>, row = 2) {
  const told: string[] = []
  const read = readRow({ row, cells: titles.map((field) => given[field] ?? '') }, columnsByField(titles))
  const taken = read.isSound ? judgeRow(read.given, rules, (_, what) => told.push(what)) : null
  return { taken, told: [...read.findings.map(({ what }) => what), ...told] }
}

describe('a row that follows the policy', () => {
  it('is accepted as given', () => {
    const { taken, told } = judged(sound)
    expect(told).toEqual([])
    expect(taken?.records).toMatchObject([
      { what: { state: 'in-force', reviewDue: '2026-12-01', letter: { gone: { sentOn: '2026-05-01' } } } },
    ])
  })

  it.each([
    ['P15: no review date', { reviewOn: '' }, ['review-due-at-once'], { reviewDue: '2026-11-03' }],
    [
      'P15: a review too far ahead',
      { reviewOn: '2028-01-01' },
      ['review-brought-forward'],
      { reviewDue: '2027-05-03' },
    ],
    [
      'P14: no letter',
      { letterSentOn: '', reasons: 'Abuse.' },
      ['letter-outstanding'],
      { state: 'agreed', inForceOn: null, letter: { gone: null } },
    ],
    ['P14: not begun yet', { inForceOn: '2026-12-24' }, ['not-yet-begun'], { state: 'agreed', inForceOn: null }],
    ['a last day in the past', { until: '2026-10-31' }, ['ran-out'], { state: 'lifted', liftedOn: '2026-11-01' }],
    [
      'P15: a last day beyond the council’s longest period',
      { until: '2029-01-01' },
      ['until-brought-forward'],
      { terms: { until: '2028-11-03' } },
    ],
    ['P15: a last day within it', { until: '2028-11-03' }, [], { terms: { until: '2028-11-03' } }],
    ['P15: one that is over', { until: '2036-01-01', liftedOn: '2026-06-01' }, [], { terms: { until: '2036-01-01' } }],
    ['P13: approved by a post', { approvedBy: 'J. Poe, director of customer services' }, [], { state: 'in-force' }],
    [
      'P13: approved by somebody without a post',
      { approvedBy: 'J. Poe' },
      ['approved-by-no-post'],
      { state: 'in-force' },
    ],
    ['P13: a mail arrangement', { mail: 'Forwarded to SPOC' }, [], { terms: { mail: { kind: 'forward' } } }],
  ])('%s', (_, given, told, what) => {
    const row = judged({ ...sound, ...given })
    expect(row.told).toEqual(told)
    expect(row.taken?.records[0]).toMatchObject({ what })
  })

  it.each([
    ['a colleague’s address', { emails: 'amira.khan@ambleford.example' }, 'colleague'],
    ['an invalid address', { emails: 'jo at example.org' }, 'address-not-valid'],
    ['an invalid number', { telephones: '12' }, 'number-not-valid'],
    ['no address or number', { emails: '' }, 'nothing-to-know-by'],
    ['no name', { name: '' }, 'name-missing'],
    ['P8: no designated contact', { contactAddress: '' }, 'contact-missing'],
    ['P8: a contact outside the council', { contactAddress: 'sam@example.net' }, 'contact-not-councils'],
    ['P8: the customer as contact', { contactAddress: 'jo@example.org' }, 'contact-is-customer'],
    ['P11: e-mail closed and no other way given', { measures: 'No email; instead: by letter' }, 'no-other-way-open'],
    ['P11: e-mail blocked and no other way given', { mail: 'blocked' }, 'no-other-way-open'],
    ['P11: the way that is given is closed', { measures: 'No calls', ways: 'Telephone: 01632 960101' }, 'way-closed'],
    ['P11: a way without its details', { measures: 'No calls', ways: 'Post: none' }, 'way-details-missing'],
    ['P11: a way that is not understood', { measures: 'No calls', ways: 'ask the office' }, 'way-not-known'],
    ['an unknown service', { services: 'Astrology' }, 'unknown-service'],
    ['an end before the start', { until: '2026-05-01' }, 'end-before-start'],
    ['lifted in the future', { liftedOn: '2027-01-01' }, 'date-in-future'],
    ['no start', { inForceOn: '' }, 'start-missing'],
    ['nothing recorded', { measures: '', inForceOn: '' }, 'nothing-recorded'],
    ['words that match no measure', { measures: 'As agreed' }, 'measure-not-known'],
    ['a warning in the future', { warnedOn: '1 January 2030' }, 'date-in-future'],
  ])('%s is refused with the reason', (_, given, what) => {
    const { taken, told } = judged({ ...sound, ...given })
    expect(told).toContain(what)
    expect(taken).toBeNull()
  })

  it('several addresses in one cell may be separated in any way', () => {
    const { taken } = judged({ ...sound, emails: 'jo@example.org, j2@example.org / j3@example.org; j4@example.org' })
    expect(taken?.points.filter(({ kind }) => kind === 'email')).toHaveLength(4)
  })
})

describe('P4: postal addresses', () => {
  const homes = (cell: string) => {
    const { taken, told } = judged({ ...sound, postalAddresses: cell })
    return [taken?.points.filter(({ kind }) => kind === 'postal-address').map(({ key }) => key), told]
  }

  it.each([
    ['12 High Street, Ambleford, YO1 7HH', ['YO1 7HH|12 high street ambleford']],
    ['12 High Street\nAmbleford\nyo17hh', ['YO1 7HH|12 high street ambleford']],
    ['1 A St, YO1 7HH; 2 B St, YO1 7HJ', ['YO1 7HH|1 a st', 'YO1 7HJ|2 b st']],
    ['1 A St\\; B, YO1 7HH', ['YO1 7HH|1 a st b']],
    ['none', []],
  ])('%j', (cell, keys) => {
    expect(homes(cell)).toEqual([keys, []])
  })

  it('without a postcode they are left out, and the row is imported', () => {
    expect(homes('12 High Street, Ambleford')).toEqual([[], ['postal-address-left-out']])
  })

  it('are enough to know a customer by, with the name', () => {
    const home = { emails: '', postalAddresses: '12 High Street, YO1 7HH' }
    expect(judged({ ...sound, ...home }).taken).not.toBeNull()
    expect(judged({ ...sound, emails: '', postalAddresses: '12 High Street' }).taken).toBeNull()
    expect(missingColumn(['name', 'postalAddresses', 'warnedOn'])).toBeNull()
  })
})

describe('matching people in a file', () => {
  const row = (n: number, given: Partial<Record<Field, string>>) => {
    const { taken } = judged({ ...sound, ...given }, n)
    if (!taken) throw new Error('It should have been taken.')
    return taken
  }
  it('an address joins rows, a number only with the same name; an address under two names is refused', () => {
    const { people, findings } = joinPeople([
      row(2, { emails: 'jo@example.org', telephones: '07700 900123' }),
      row(3, { emails: 'JO@example.org' }),
      row(4, { emails: 'other@example.org', telephones: '07700 900123' }),
      row(5, { name: 'Mia', emails: '', telephones: '07700 900123' }),
      row(6, { name: 'Al', emails: 'jo@example.org' }),
    ])
    expect(people.map(({ rows }) => rows.map((one) => one.row))).toEqual([[2, 3, 4], [5], [6]])
    expect(findings.map(({ row: at, what, about }) => [at, what, about])).toEqual([
      [3, 'joined-with', '2'],
      [4, 'joined-with', '2'],
      [5, 'shares-number', '2'],
      [6, 'same-address-other-name', '2'],
    ])
  })

  it('P4: a postal address joins rows with the same name, and nobody else of the household', () => {
    const home = { emails: '', postalAddresses: '12 High Street, YO1 7HH' }
    const { people, findings } = joinPeople([row(2, home), row(3, home), row(4, { ...home, name: 'Al' })])
    expect(people.map(({ rows }) => rows.map((one) => one.row))).toEqual([[2, 3], [4]])
    expect(findings.map(({ row: at, what }) => [at, what])).toEqual([[3, 'joined-with']])
  })

  it('two people are joined when a later row shows that they are one', () => {
    const { people } = joinPeople([
      row(2, { emails: 'a@example.org' }),
      row(3, { emails: 'b@example.org' }),
      row(4, { emails: 'a@example.org; b@example.org' }),
    ])
    expect(people).toHaveLength(1)
  })
})
