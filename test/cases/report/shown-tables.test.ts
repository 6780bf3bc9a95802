import { describe, expect, it } from 'vitest'
import { servicesIn, shownTables, titleOf } from '../../../server/cases/report/shown-tables.ts'
import { reportLines } from '../../../server/contract/messages/en/report.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { speakerFor } from '../../../server/http/speaker-for.ts'
import { tablesFor } from '../../../server/policy/report/questions.ts'
import { type Edition, yearEdition } from '../../../server/policy/report/report.ts'
import { linesOf } from '../../../server/policy/report/report-lines.ts'
import { type ReportPeriod, readReportPeriod } from '../../../server/policy/report/report-period.ts'

const period = (code: string) => readReportPeriod(code) as ReportPeriod
/** A report as version 0.9.0 made it, and one as it is made now. */
const all = linesOf(['Housing']).flatMap(({ lines }) => lines.map(({ id }) => id))
const later = /^(people|since|lasted|adjustments|lookers|looks)/
const counts = Object.fromEntries(all.flatMap((id) => (later.test(id) ? [] : [[id, 0]])))
const earlier: Edition = { services: ['Housing'], counts: { ...counts, live: 7, lifted: 6 }, hidden: [] }
const now: Edition = {
  services: ['Housing'],
  counts: { ...earlier.counts, people: 7, 'since:year': 7, 'lasted:year': 6, lookers: 9, looks: 30 },
  hidden: [],
}
const kept = (codes: string[], edition: (at: number) => Edition) =>
  new Map(codes.map((code, at) => [code, { edition: edition(at), madeAt: new Date('2027-04-02') }]))

it('P15: every line of the report has its text', () => {
  const named = all.filter((id) => id !== 'service:Housing')
  expect(named.toSorted()).toEqual(Object.keys(reportLines).toSorted())
})

describe('P15: a kept report', () => {
  const year = period('2026-27')
  const made = (quarters: (at: number) => Edition) => {
    const all = kept(year.quarters, quarters)
    const whole = yearEdition([...all.values()].map(({ edition }) => edition))
    return new Map([...all, ...kept(['2026-27'], () => whole)])
  }
  const values = (question: 'how-long' | 'lasted' | 'did-look', quarters: (at: number) => Edition) =>
    shownTables(say, tablesFor(question, ['Housing']), year, made(quarters)).map(({ columns, rows }) => [
      columns.length,
      rows.map((row) => row.values.at(-1)),
    ])

  it('of an earlier version leaves out what that version did not count, instead of showing 0', () => {
    const old = kept(['2026-Q4'], () => earlier)
    expect(shownTables(say, tablesFor('how-long', ['Housing']), period('2026-Q4'), old)).toEqual([])
    expect(servicesIn(period('2026-Q4'), old)).toEqual(['Housing'])
    expect(titleOf(say, period('2026-Q4'))).toBe('October to December 2026')
    expect(titleOf(speakerFor('cy'), period('2026-27'))).toBe('Ebrill 2026 i Mawrth 2027')
  })

  it('of a year with such a quarter has no totals, but the numbers of its last day if they were counted', () => {
    const mixed = (at: number) => (at === 0 ? earlier : now)
    expect(values('lasted', mixed)).toEqual([])
    expect(values('did-look', mixed)).toEqual([])
    expect(values('how-long', mixed)).toEqual([[1, [0, 7, 0, 0]]])
  })

  it('of a whole year adds up what happened, but not the accounts that looked', () => {
    expect(values('lasted', () => now)).toEqual([[5, [0, 24, 0, 0]]])
    expect(values('did-look', () => now)).toEqual([[4, [9, 30]]])
  })
})
