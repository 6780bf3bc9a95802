import { describe, expect, it } from 'vitest'
import { judgeRow } from '../../../server/policy/import/judge-imported.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Given, reporter, restricted, rowOf, warned } from './support/rows.ts'

/** Today is 3 November 2026. */
const recordsIn = (given: Given) =>
  judgeRow(rowOf({ name: 'Jo', emails: ['jo@example.org'], ...given }), rules, reporter().tell)?.records

describe('what a row records', () => {
  it('P9: a warning lapses after the council’s period', () => {
    expect(recordsIn(warned)).toMatchObject([{ what: { lapsesOn: '2027-06-01' } }])
  })

  const approvedBy = `${rules.approvingPosts[0]}`
  it.each<[string, Given, string[]]>([
    ['a restriction', restricted, [approvedBy]],
    ['beside a warning, the restriction alone', { ...restricted, ...warned }, [approvedBy, '']],
    ['nobody approved a warning', warned, ['']],
  ])('P13: who approved, according to the file: %s', (_, given, approvers) => {
    expect(recordsIn({ ...given, approvedBy })?.map(({ said }) => said.approvedBy)).toEqual(approvers)
  })

  it('keeps reference and notes with each record', () => {
    const said = { ownReference: 'H/12', notes: 'From the old log.' }
    expect(recordsIn({ ...restricted, ...warned, ...said })).toMatchObject([
      { said, what: { kind: 'restriction' } },
      { said, what: { kind: 'warning' } },
    ])
  })

  const waiting: Given = { ...restricted, restrictionState: 'agreed', inForceOn: null }
  it.each<[string, Given, string | null]>([
    ['noon of the day of a warning', warned, '2026-06-01T12:00:00.000Z'],
    ['noon of the first day in force', restricted, '2026-05-04T12:00:00.000Z'],
    ['not known', waiting, null],
  ])('when it was made: %s', (_, given, at) => {
    expect(recordsIn(given)).toMatchObject([{ at }])
  })
})
