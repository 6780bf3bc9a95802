import { dayAt } from '../policy/calendar.ts'
import { type Edition, quarterEdition, yearEdition } from '../policy/report.ts'
import { type ReportPeriod, readReportPeriod, reportPeriods } from '../policy/report-period.ts'
import { trailBeganAt } from '../register/audit-trail.ts'
import { figureFacts } from '../register/figures.ts'
import { addReport, type KeptReport, overdueOn, reportsOf } from '../register/reports.ts'
import type { Writing } from '../register/store.ts'
import { type Act, audit, found, today } from './act.ts'

/** P15: makes and keeps the report of a period and of its quarters, where they were not made yet; gives them by period. */
export async function makeReport(tx: Writing, act: Act, period: ReportPeriod): Promise<Map<string, KeptReport>> {
  const made = await reportsOf(tx, [...period.quarters, period.code])
  const keep = async (code: string, edition: Edition) => {
    await addReport(tx, { period: code, edition, at: act.at, by: act.by })
    await audit(tx, act, { what: 'report-made', subjectId: code, customerId: '', facts: { period: code } })
    made.set(code, { edition, madeAt: act.at })
  }
  for (const code of period.quarters) {
    const quarter = found(readReportPeriod(code) ?? undefined, 'period-not-valid')
    if (!made.has(code)) await keep(code, await quarterNow(tx, act, quarter))
  }
  if (!made.has(period.code)) {
    await keep(period.code, yearEdition(period.quarters.flatMap((code) => made.get(code)?.edition ?? [])))
  }
  return made
}

async function quarterNow(tx: Writing, act: Act, period: ReportPeriod): Promise<Edition> {
  const { services, timeZone } = act.council
  const figures = await figureFacts(tx, { period, today: period.to, timeZone })
  const overdue = await overdueOn(tx, period.to, timeZone)
  return quarterEdition({ period, figures, overdue }, services)
}

/**
 * P15: makes the reports of the quarters that are over, before retention deletes what they count. Only of quarters in
 * which the register was in use: what lies before may still come in from the council's own log.
 */
export async function makeReportsOver(tx: Writing, act: Act): Promise<void> {
  const began = await trailBeganAt(tx)
  if (began === null) return
  const since = dayAt(new Date(began), act.council.timeZone)
  const { quarters } = reportPeriods(today(act))
  for (const quarter of quarters.toReversed()) if (quarter.to >= since) await makeReport(tx, act, quarter)
}
