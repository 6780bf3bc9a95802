import type { Report } from '../../contract/report/report.ts'
import { dayInWords } from '../../letters/plain-words.ts'
import { dayAt } from '../../policy/calendar.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { Edition } from '../../policy/report/report.ts'
import { linesOf, reportRules } from '../../policy/report/report-lines.ts'
import { mayReport, type ReportPeriod, readReportPeriod, reportPeriods } from '../../policy/report/report-period.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { type KeptReport, reportsOf } from '../../register/report/reports.ts'
import { type Act, enforce, found, today } from '../act.ts'
import { makeReport } from './make-report.ts'

/** The latest completed periods, for those who may see their reports. Refuses: not-authorised. */
export function seeReportPeriods(act: Act) {
  enforce(maySeeRestrictions(act.by))
  const { quarters, years } = reportPeriods(today(act))
  const shown = ({ code, from, to }: ReportPeriod) => ({ code, title: titleOf({ from, to }), from, to })
  return { quarters: quarters.map(shown), years: years.map(shown) }
}

/**
 * P15: the anonymous report of a period: made and kept at the first request, and unchanged ever after. A year's report
 * combines its quarters. Refuses: not-authorised, period-not-valid, period-not-over.
 */
export async function seeReport(register: Register, act: Act, code: string): Promise<Report> {
  enforce(maySeeRestrictions(act.by))
  const period = readReportPeriod(code)
  if (period === null) throw new Refusal('period-not-valid')
  enforce(mayReport(period, today(act)))
  const wanted = [...new Set([...period.quarters, code])]
  const made = await register.read((reading) => reportsOf(reading, wanted))
  const all = wanted.every((one) => made.has(one)) ? made : await register.write((tx) => makeReport(tx, act, period))
  return asShown(act, period, all)
}

/** Hidden values leave the server as null. */
function asShown(act: Act, period: ReportPeriod, made: Map<string, KeptReport>): Report {
  const { name, timeZone } = act.council
  const whole = found(made.get(period.code), 'period-not-valid')
  const quarters = period.quarters.map((code) => found(made.get(code), 'period-not-valid').edition)
  const last = found(quarters.at(-1), 'period-not-valid')
  const isYear = period.quarters.length > 1
  const titles = period.quarters.map((code) => monthsIn(readReportPeriod(code) ?? period))
  const shown = ({ counts, hidden }: Edition, id: string) => (hidden.includes(id) ? null : (counts[id] ?? 0))
  return {
    code: period.code,
    title: titleOf(period),
    period: { from: period.from, to: period.to },
    council: name,
    madeOn: dayAt(whole.madeAt, timeZone),
    rules: [...reportRules],
    tables: linesOf(last.services).map(({ title, note, kind, lines }) => ({
      title,
      note,
      columns: kind === 'stock' ? [dayInWords(period.to)] : isYear ? [...titles, 'The year'] : [titleOf(period)],
      rows: lines.map(({ id, label }) => ({
        label,
        values:
          kind === 'stock'
            ? [shown(last, id)]
            : isYear
              ? [...quarters, whole.edition].map((edition) => shown(edition, id))
              : [shown(last, id)],
      })),
    })),
  }
}

const month = (day: string) => dayInWords(day).replace(/^\d+ /, '')
/** For example, "October to December 2026" or "April 2026 to March 2027". */
const titleOf = ({ from, to }: { from: string; to: string }): string => {
  const [first, last] = [month(from), month(to)]
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? first.replace(/ \d+$/, '') : first} to ${last}`
}
const monthsIn = titleOf
