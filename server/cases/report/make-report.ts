import { dayAt } from '../../policy/calendar.ts'
import { readReportPeriod, reportPeriods } from '../../policy/report/period.ts'
import { countsOf } from '../../policy/report/report.ts'
import { trailBeganAt } from '../../register/audit/audit-trail.ts'
import { reportFacts } from '../../register/report/report-facts.ts'
import { addReport, type KeptReport, reportsOf } from '../../register/report/reports.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, found, today } from '../act.ts'

/** P15: makes and keeps the reports of these quarters, unless made already. Returns them by quarter. */
export async function makeReports(
  tx: Writing,
  act: Act,
  quarters: readonly string[],
): Promise<Map<string, KeptReport>> {
  const made = await reportsOf(tx, quarters)
  const { services, timeZone } = act.council
  for (const code of quarters) {
    if (made.has(code)) continue
    const period = found(readReportPeriod(code) ?? undefined, 'period-not-valid')
    const edition = countsOf(await reportFacts(tx, { period, timeZone }), services)
    await addReport(tx, { period: code, edition, at: act.at, by: act.by })
    await audit(tx, act, { what: 'report-made', subjectId: code, customerId: '', facts: { period: code } })
    made.set(code, { edition, madeAt: act.at })
  }
  return made
}

/**
 * P15: makes the reports of past quarters before retention deletes what they count. Only for quarters in which the
 * register was in use: earlier ones may still be imported from the council's own log.
 */
export async function makePastReports(tx: Writing, act: Act): Promise<void> {
  const began = await trailBeganAt(tx)
  if (began === null) return
  const since = dayAt(new Date(began), act.council.timeZone)
  const { quarters } = reportPeriods(today(act))
  const past = quarters.filter(({ to }) => to >= since).map(({ code }) => code)
  if (past.length > 0) await makeReports(tx, act, past.toReversed())
}
