import type { Report } from '../../contract/report/report.ts'
import { dayInWords } from '../../letters/plain-words.ts'
import type { Period } from '../../policy/report/period.ts'
import type { Edition } from '../../policy/report/report.ts'
import { isCounted, type LineGroup } from '../../policy/report/report-lines.ts'
import { type ReportPeriod, readReportPeriod } from '../../policy/report/report-period.ts'
import type { KeptReport } from '../../register/report/reports.ts'
import { found } from '../act.ts'

type Made = ReadonlyMap<string, KeptReport>

const editionOf = (made: Made, code: string): Edition => found(made.get(code), 'period-not-valid').edition

/** The services whose lines a report has. */
export const servicesIn = (period: ReportPeriod, made: Made): string[] =>
  editionOf(made, found(period.quarters.at(-1), 'period-not-valid')).services

/**
 * P15: tables of a report as they leave the server, with hidden values as null. A table that this report did not count,
 * because an earlier version of the register made it, is left out: a nought would be wrong.
 */
export function shownTables(groups: readonly LineGroup[], period: ReportPeriod, made: Made): Report['tables'] {
  const quarters = period.quarters.map((code) => editionOf(made, code))
  const last = quarters.slice(-1)
  const isYear = period.quarters.length > 1
  const whole = editionOf(made, period.code)
  const eachTitle = period.quarters.map((code) => titleOf(readReportPeriod(code) ?? period))
  const columnsOf = {
    stock: { titles: [dayInWords(period.to)], editions: last },
    each: { titles: eachTitle, editions: quarters },
    flow: isYear
      ? { titles: [...eachTitle, 'The year'], editions: [...quarters, whole] }
      : { titles: eachTitle, editions: quarters },
  }
  return groups.flatMap((group) => {
    const { titles, editions } = columnsOf[group.kind]
    if (!editions.every(({ counts }) => isCounted(group, counts))) return []
    const rows = group.lines.map(({ id, label }) => ({ label, values: editions.map((one) => shown(one, id)) }))
    return [{ title: group.title, note: group.note, columns: titles, rows }]
  })
}

const shown = ({ counts, hidden }: Edition, id: string) => (hidden.includes(id) ? null : (counts[id] ?? 0))

const month = (day: string) => dayInWords(day).replace(/^\d+ /, '')

/** For example, "October to December 2026" or "April 2026 to March 2027". */
export function titleOf({ from, to }: Period): string {
  const [first, last] = [month(from), month(to)]
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? first.replace(/ \d+$/, '') : first} to ${last}`
}
