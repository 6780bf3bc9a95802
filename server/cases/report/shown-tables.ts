import { reportLines, reportNotes, reportTitles, reportText as texts } from '../../contract/messages/en/report.ts'
import type { Say } from '../../contract/messages/say.ts'
import type { Report } from '../../contract/report/report.ts'
import { dayIn } from '../../letters/day-in.ts'
import type { Period } from '../../policy/report/period.ts'
import type { Edition } from '../../policy/report/report.ts'
import { isCounted, type Line, type LineGroup, type TableId } from '../../policy/report/report-lines.ts'
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
export function shownTables(
  say: Say,
  groups: readonly LineGroup[],
  period: ReportPeriod,
  made: Made,
): Report['tables'] {
  const quarters = period.quarters.map((code) => editionOf(made, code))
  const last = quarters.slice(-1)
  const isYear = period.quarters.length > 1
  const whole = editionOf(made, period.code)
  const eachTitle = period.quarters.map((code) => titleOf(say, readReportPeriod(code) ?? period))
  const columnsOf = {
    stock: { titles: [dayIn(say, period.to)], editions: last },
    each: { titles: eachTitle, editions: quarters },
    flow: isYear
      ? { titles: [...eachTitle, say(texts, 'the-year')], editions: [...quarters, whole] }
      : { titles: eachTitle, editions: quarters },
  }
  return groups.flatMap((group) => {
    const { titles, editions } = columnsOf[group.kind]
    if (!editions.every(({ counts }) => isCounted(group, counts))) return []
    const rows = group.lines.map((line) => ({
      label: labelOf(say, line),
      values: editions.map((one) => shown(one, line.id)),
    }))
    return [{ title: say(reportTitles, group.id), note: noteOf(say, group.id), columns: titles, rows }]
  })
}

const shown = ({ counts, hidden }: Edition, id: string) => (hidden.includes(id) ? null : (counts[id] ?? 0))

const isLine = (id: string): id is keyof typeof reportLines => Object.hasOwn(reportLines, id)
const labelOf = (say: Say, { id, service }: Line) => service ?? (isLine(id) ? say(reportLines, id) : id)

const hasNote = (id: TableId): id is keyof typeof reportNotes => Object.hasOwn(reportNotes, id)
const noteOf = (say: Say, id: TableId) => (hasNote(id) ? say(reportNotes, id) : null)

/** For example, "October to December 2026" or "April 2026 to March 2027". */
export function titleOf(say: Say, { from, to }: Period): string {
  const month = (day: string) => dayIn(say, day).replace(/^\d+ /, '')
  const [first, last] = [month(from), month(to)]
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return say(texts, 'span', { first: sameYear ? first.replace(/ \d+$/, '') : first, last })
}
