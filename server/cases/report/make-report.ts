import { dayAt } from '../../policy/calendar.ts'
import { type Edition, flowCounts, quarterEdition, yearEdition } from '../../policy/report/report.ts'
import {
  quarterOf,
  quartersBefore,
  type ReportPeriod,
  readReportPeriod,
  reportPeriods,
} from '../../policy/report/report-period.ts'
import { spansOf } from '../../policy/report/spans.ts'
import { trailBeganAt } from '../../register/audit/audit-trail.ts'
import { customersWithPrecautions } from '../../register/precaution/precautions.ts'
import { figureFacts, flowFacts } from '../../register/report/figures.ts'
import {
  addReport,
  addToTallies,
  forgetTallies,
  type KeptReport,
  overdueOn,
  reportsOf,
  talliesOf,
} from '../../register/report/reports.ts'
import { heldRestrictions, lookedIn } from '../../register/report/spans.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, found, today } from '../act.ts'

/** P15: makes and keeps the reports of a period and its quarters, unless made already. Returns them by period. */
export async function makeReport(tx: Writing, act: Act, period: ReportPeriod): Promise<Map<string, KeptReport>> {
  const made = await reportsOf(tx, [...period.quarters, period.code])
  const keep = async (code: string, edition: Edition) => {
    await addReport(tx, { period: code, edition, at: act.at, by: act.by })
    await audit(tx, act, { what: 'report-made', subjectId: code, customerId: '', facts: { period: code } })
    made.set(code, { edition, madeAt: act.at })
  }
  for (const code of period.quarters) {
    const quarter = found(readReportPeriod(code) ?? undefined, 'period-not-valid')
    if (made.has(code)) continue
    await keep(code, await quarterNow(tx, act, quarter))
    await forgetTallies(tx, code)
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
  const precautions = await customersWithPrecautions(tx, period.to, timeZone)
  const spans = spansOf(await heldRestrictions(tx, period), period)
  const looked = await lookedIn(tx, period, timeZone)
  const deleted = await talliesOf(tx, period.code)
  const facts = { period, figures, overdue, precautions, spans, looked, deleted }
  return quarterEdition(facts, services, await editionsBefore(tx, period))
}

/** With this quarter they are a year. */
const quartersInMind = 3

/** The reports of the quarters just before, the oldest first; none from before a quarter without one. */
async function editionsBefore(tx: Writing, period: ReportPeriod): Promise<Edition[]> {
  const codes = quartersBefore(period, quartersInMind)
  const made = await reportsOf(tx, codes)
  const since = codes.findLastIndex((code) => !made.has(code)) + 1
  return codes.slice(since).flatMap((code) => made.get(code)?.edition ?? [])
}

/**
 * P15: counts records before they are deleted, for this quarter's report, which is made after the quarter ends: how
 * many on which line, and nothing about whom.
 */
export async function tallyBeforeDeletion(tx: Writing, act: Act, recordIds: readonly string[]): Promise<void> {
  const { timeZone } = act.council
  const period = found(readReportPeriod(quarterOf(today(act))) ?? undefined, 'period-not-valid')
  const flows = await flowFacts(tx, { period, timeZone }, recordIds)
  await addToTallies(tx, period.code, flowCounts(flows))
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
  for (const quarter of quarters.toReversed()) if (quarter.to >= since) await makeReport(tx, act, quarter)
}
