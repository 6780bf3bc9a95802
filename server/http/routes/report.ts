import { seeReport, seeReportPeriods } from '../../cases/report/see-report.ts'
import * as contract from '../../contract/report/report.ts'
import { reportAsCsv, reportAsXlsx } from '../../sheets/report-sheet.ts'
import { type Endpoint, gives, reads } from '../bind.ts'

const fileName = (period: string, ending: string) => `contact-restrictions-${period}.${ending}`

export const reportEndpoints: Endpoint[] = [
  reads(contract.seeReportPeriods, (_, act) => seeReportPeriods(act)),
  reads(contract.seeReport, ({ register }, act, { query }) => seeReport(register, act, query.period)),
  gives(contract.downloadReportXlsx, async ({ register }, act, { query: { period } }) => ({
    name: fileName(period, 'xlsx'),
    content: await reportAsXlsx(await seeReport(register, act, period)),
  })),
  gives(contract.downloadReportCsv, async ({ register }, act, { query: { period } }) => ({
    name: fileName(period, 'csv'),
    content: new TextEncoder().encode(reportAsCsv(await seeReport(register, act, period))),
  })),
]
