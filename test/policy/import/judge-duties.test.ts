import { describe, expect, it } from 'vitest'
import type { ImportedDuty } from '../../../server/policy/import/imported.ts'
import { judgeDuties } from '../../../server/policy/import/judge-duties.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, reporter, rowOf } from './support/rows.ts'

const request: ImportedDuty = {
  kind: 'information-request',
  receivedOn: '2026-06-01',
  dueOn: '2026-06-20',
  dealtOn: null,
}
const message: ImportedDuty = { kind: 'message', receivedOn: '2026-06-02', dueOn: null, dealtOn: '2026-06-03' }

/** Today is 3 November 2026. */
function judge(duties: ImportedDuty[] | null, council = rules) {
  const { refused, refuse } = reporter()
  return { duties: judgeDuties(rowOf({ duties }), council, refuse), refused }
}

describe('G: what was passed on under an imported restriction', () => {
  it.each([
    ['the row does not say', null, []],
    ['nothing was', [], []],
    ['as the row says', [request, message], [request, message]],
  ])('%s', (_, given, duties) => {
    expect(judge(given)).toEqual({ duties, refused: [] })
  })

  it('keeps a due day that differs from the clock', () => {
    expect(judge([request]).duties).toMatchObject([{ dueOn: '2026-06-20' }])
  })

  it.each([
    ['information-request', '2026-06-29'],
    ['subject-access', '2026-07-01'],
    ['data-protection-complaint', '2026-07-01'],
    ['safeguarding', '2026-06-01'],
    ['filed-mail', '2026-06-08'],
    ['message', null],
  ] as const)('the clock of a %s that came on 1 June goes on from that day', (kind, dueOn) => {
    expect(judge([{ ...request, kind, dueOn: null }]).duties).toEqual([{ ...request, kind, dueOn }])
  })

  it('bank holidays do not count', () => {
    const clocks = { ...rules.clocks, bankHolidays: ['2026-06-10'] }
    expect(judge([{ ...request, dueOn: null }], { ...rules, clocks }).duties).toMatchObject([{ dueOn: '2026-06-30' }])
  })

  it.each<[string, Partial<ImportedDuty>, Found[]]>([
    ['it came today', { receivedOn: '2026-11-03' }, []],
    ['it comes tomorrow', { receivedOn: '2026-11-04' }, [['duties', 'date-in-future']]],
    ['dealt with today', { dealtOn: '2026-11-03' }, []],
    ['dealt with tomorrow', { dealtOn: '2026-11-04' }, [['duties', 'date-in-future']]],
    ['dealt with on the day it came', { dealtOn: '2026-06-01' }, []],
    ['dealt with before it came', { dealtOn: '2026-05-31' }, [['duties', 'answered-before-it-came']]],
  ])('one wrong day among several is found: %s', (_, given, findings) => {
    expect(judge([message, { ...request, ...given }, message]).refused).toEqual(findings)
  })
})
