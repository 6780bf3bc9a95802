import type { Report } from '../../contract/report/report.ts'
import { type Say, say as sayInEnglish } from '../../contract/texts/say.ts'
import { reportLines, reportNotes, reportRules, reportTitles } from '../../contract/texts/words/report.ts'
import { dayIn } from '../../letters/day-in.ts'
import { dayAt } from '../../policy/calendar.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayReport, type Period, readReportPeriod, reportPeriods } from '../../policy/report/period.ts'
import {
  countIn,
  type Edition,
  type Line,
  linesOf,
  published,
  type TableId,
  tiles,
} from '../../policy/report/report.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { reportsOf } from '../../register/report/reports.ts'
import { type Act, enforce, found, today } from '../act.ts'
import { makeReports } from './make-report.ts'

/**
 * P15: the anonymous report of a period, by default of the last quarter that is over. Its quarters are made and kept at
 * the first request, and unchanged ever after. It shows no customer, so no look is kept.
 */
export async function seeReport(register: Register, act: Act, asked: string | undefined): Promise<Report> {
  enforce(maySeeRestrictions(act.by))
  const { quarters, years } = reportPeriods(today(act))
  const period = asked === undefined ? quarters[0] : readReportPeriod(asked)
  if (!period) throw new Refusal('period-not-valid')
  enforce(mayReport(period, today(act)))
  const kept = await register.read((reading) => reportsOf(reading, period.quarters))
  const isMade = kept.size === period.quarters.length
  const made = isMade ? kept : await register.write((tx) => makeReports(tx, act, period.quarters))
  const reports = period.quarters.map((code) => found(made.get(code), 'period-not-valid'))
  const say = act.say ?? sayInEnglish
  const { name, timeZone } = act.council
  return {
    code: period.code,
    title: titleOf(say, period),
    council: name,
    madeOn: dayAt(new Date(Math.max(...reports.map(({ madeAt }) => madeAt.getTime()))), timeZone),
    offered: [...quarters, ...years].map((one) => ({ code: one.code, title: titleOf(say, one) })),
    rules: rules.map((rule) => say(reportRules[rule])),
    ...shown(
      say,
      reports.map(({ edition }) => edition),
    ),
  }
}

const rules = Object.keys(reportRules) as (keyof typeof reportRules)[]

/** The counts as they leave the server. */
function shown(say: Say, quarters: readonly Edition[]): Pick<Report, 'tiles' | 'tables'> {
  const tables = linesOf(quarters.at(-1)?.services ?? []).map(({ id, kind, lines }) => ({
    id,
    title: say(reportTitles[id]),
    note: hasNote(id) ? say(reportNotes[id]) : null,
    rows: lines.map((line) => ({
      id: line.id,
      label: labelOf(say, line),
      value: published(countIn(quarters, kind, line.id)),
    })),
  }))
  const rows = tables.flatMap(({ rows }) => rows)
  return { tiles: tiles.flatMap((tile) => rows.find(({ id }) => id === tile) ?? []), tables }
}

const isLine = (id: string): id is keyof typeof reportLines => Object.hasOwn(reportLines, id)
const labelOf = (say: Say, { id, service }: Line) => service ?? (isLine(id) ? say(reportLines[id]) : id)

const hasNote = (id: TableId): id is keyof typeof reportNotes => Object.hasOwn(reportNotes, id)

/** For example, "October to December 2026" or "April 2026 to March 2027". */
function titleOf(say: Say, { from, to }: Period): string {
  const month = (day: string) => dayIn(say, day).replace(/^\d+ /, '')
  const [first, last] = [month(from), month(to)]
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return say('{first} to {last}', { first: sameYear ? first.replace(/ \d+$/, '') : first, last })
}
