import { describe, expect, it } from 'vitest'
import { restrictionOf } from '../../../server/policy/import/judge-restriction.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, type Given, reporter, rowOf, sam } from './support/rows.ts'

const sound = {
  measures: [{ kind: 'designated-contact' as const }],
  contact: sam,
  inForceOn: '2026-05-04',
  letterSentOn: '2026-05-01',
  reviewOn: '2026-12-01',
  reasons: 'Threats in e-mails.',
}
const noLetter = { letterSentOn: null }
const over = { liftedOn: '2026-06-01' }
const agreed = { restrictionState: 'agreed' as const }
const replaced = { restrictionState: 'replaced' as const }

/** Today is 3 November 2026. */
function judge(given: Given) {
  const { refused, told, refuse, tell } = reporter()
  return { restriction: restrictionOf(rowOf({ ...sound, ...given }), rules, [], refuse, tell), refused, told }
}

describe('P14: whether an imported restriction is in force', () => {
  const began = '2026-05-04'
  it.each<[string, Given, [string, string | null, string | null], Found[]]>([
    ['it began', {}, ['in-force', began, null], []],
    ['it begins today', { inForceOn: '2026-11-03' }, ['in-force', '2026-11-03', null], []],
    ['it begins tomorrow', { inForceOn: '2026-11-04' }, ['agreed', null, null], [['inForceOn', 'not-yet-begun']]],
    ['it waits, whatever else it says', agreed, ['agreed', null, null], []],
    ['it waits for a first day', { ...agreed, inForceOn: null }, ['agreed', null, null], []],
    ['the customer was not told', { ...noLetter, letterNotSent: 'No address.' }, ['in-force', began, null], []],
    ['without a letter it waits', noLetter, ['agreed', null, null], [['letterSentOn', 'letter-outstanding']]],
    ['its last day is today', { until: '2026-11-03' }, ['in-force', began, null], []],
    ['its last day was yesterday', { until: '2026-11-02' }, ['lifted', began, '2026-11-03'], [['until', 'ran-out']]],
    [
      'it was called lifted when it ran out',
      { restrictionState: 'lifted', until: '2026-11-02' },
      ['lifted', began, '2026-11-03'],
      [],
    ],
    ['it was lifted', over, ['lifted', began, '2026-06-01'], []],
    ['it was lifted before it ran out', { ...over, until: '2026-07-01' }, ['lifted', began, '2026-06-01'], []],
    ['it was lifted today', { liftedOn: '2026-11-03' }, ['lifted', began, '2026-11-03'], []],
    ['it was replaced', { ...over, ...replaced }, ['replaced', began, '2026-06-01'], []],
    ['it was lifted before it began', { ...over, inForceOn: null }, ['lifted', null, '2026-06-01'], []],
  ])('%s', (_, given, [state, inForceOn, liftedOn], findings) => {
    const { restriction, refused, told } = judge(given)
    expect(restriction).toMatchObject({ state, inForceOn, liftedOn })
    expect([refused, told]).toEqual([[], findings])
  })

  it.each<[string, Given, Found[]]>([
    ['no first day', { inForceOn: null }, [['inForceOn', 'start-missing']]],
    ['no day on which it was lifted', { restrictionState: 'lifted' }, [['liftedOn', 'end-missing']]],
    ['no day on which it was replaced', replaced, [['liftedOn', 'end-missing']]],
    ['replaced, and only a last day', { ...replaced, until: '2026-07-01' }, [['liftedOn', 'end-missing']]],
    [
      'in force, and lifted',
      { ...over, restrictionState: 'in-force' },
      [
        ['restrictionState', 'state-against-end'],
        ['liftedOn', 'state-against-end'],
      ],
    ],
    [
      'agreed, and lifted',
      { ...over, ...agreed },
      [
        ['restrictionState', 'state-against-end'],
        ['liftedOn', 'state-against-end'],
      ],
    ],
    ['lifted tomorrow', { liftedOn: '2026-11-04' }, [['liftedOn', 'date-in-future']]],
    ['lifted before it began', { liftedOn: '2026-05-03' }, [['liftedOn', 'end-before-start']]],
    ['its last day is before its first', { until: '2026-05-03' }, [['until', 'end-before-start']]],
    ['lifted on its first day', { liftedOn: '2026-05-04' }, []],
    ['its last day is its first', { until: '2026-05-04' }, []],
    ['lifted later than a last day before its first', { ...over, until: '2026-05-03' }, []],
  ])('its days are checked: %s', (_, given, findings) => {
    expect(judge(given).refused).toEqual(findings)
  })
})

describe('P15: the last day', () => {
  it.each<[string, Given, string | null, Found[]]>([
    ['none', {}, null, []],
    ['the end of the longest period', { until: '2028-11-03' }, '2028-11-03', []],
    [
      'a day later counts as far as that',
      { until: '2028-11-04' },
      '2028-11-03',
      [['until', 'until-brought-forward', '2028-11-03']],
    ],
    ['as it was, once it is over', { ...over, until: '2028-11-04' }, '2028-11-04', []],
  ])('%s', (_, given, until, findings) => {
    const { restriction, told } = judge(given)
    expect(restriction?.terms.until).toBe(until)
    expect(told).toEqual(findings)
  })
})

describe('P15: the review of an imported restriction', () => {
  it.each<[string, Given, [string, string | null], Found[]]>([
    ['in force: as given', {}, ['2026-12-01', '2026-12-01'], []],
    ['in force: the latest day', { reviewOn: '2027-05-03' }, ['2027-05-03', '2027-05-03'], []],
    [
      'in force: later than that',
      { reviewOn: '2027-05-04' },
      ['2027-05-03', '2027-05-03'],
      [['reviewOn', 'review-brought-forward', '2027-05-03']],
    ],
    ['in force: none', { reviewOn: null }, ['2026-11-03', '2026-11-03'], [['reviewOn', 'review-due-at-once']]],
    ['it waits: as given, and nothing is due', agreed, ['2026-12-01', null], []],
    ['it waits: the latest day', { ...agreed, reviewOn: null }, ['2027-05-03', null], []],
    ['over: as given', over, ['2026-12-01', '2026-12-01'], []],
    ['over: a later day', { ...over, reviewOn: '2027-05-04' }, ['2027-05-04', '2027-05-04'], []],
    ['over: its first day', { ...over, reviewOn: null }, ['2026-05-04', null], []],
    ['over, and never begun: today', { ...over, reviewOn: null, inForceOn: null }, ['2026-11-03', null], []],
  ])('%s', (_, given, [reviewOn, reviewDue], findings) => {
    const { restriction, told } = judge(given)
    expect(restriction).toMatchObject({ terms: { reviewOn }, reviewDue })
    expect(told).toEqual(findings)
  })
})

describe('P14: the letter that confirms', () => {
  const waits: Found = ['letterSentOn', 'letter-outstanding']
  const lacks: Found = ['reasons', 'letter-lacks-reasons']

  it.each<[string, Given, Found[]]>([
    ['a sent one needs no reasons now', { reasons: '' }, []],
    ['it waits for an officer', noLetter, [waits]],
    ['it waits, and nobody wrote the reasons', { ...noLetter, reasons: '' }, [waits, lacks]],
    ['none waits once it was lifted', { ...noLetter, ...over, reasons: '' }, []],
    ['none waits once it was replaced', { ...noLetter, ...over, ...replaced, reasons: '' }, []],
  ])('%s', (_, given, findings) => {
    expect(judge(given)).toMatchObject({ refused: [], told: findings })
  })

  const decidedOn = '2026-05-04'
  const gone = { how: 'sent', sentOn: '2026-05-01' }
  const refusal = { how: 'not-notified', reason: 'No address.' }

  it.each<[string, Given, object | null]>([
    ['how it was sent', {}, { gone, decidedOn }],
    ['it was never sent', { ...noLetter, letterNotSent: refusal.reason }, { gone: refusal, decidedOn }],
    ['none, once it was lifted', { ...noLetter, ...over }, null],
    ['none, once it was replaced', { ...noLetter, ...over, ...replaced }, null],
    ['how it was sent, once it is over', over, { gone, decidedOn }],
    ['no day of a decision yet', { ...agreed, ...noLetter }, { gone: null, decidedOn: null }],
  ])('says %s', (_, given, letter) => {
    expect(judge(given).restriction?.letter).toEqual(letter)
  })

  it('is refused if it was sent tomorrow', () => {
    expect(judge({ letterSentOn: '2026-11-04' }).refused).toEqual([['letterSentOn', 'date-in-future']])
  })
})

it('P14: one that was replaced did not run out, whatever its last day', () => {
  expect(judge({ ...replaced, until: '2026-07-01' }).told).toEqual([])
})
