import { seeReport } from '../../cases/report/see-report.ts'
import * as contract from '../../contract/report/report.ts'
import { reportAsCsv } from '../../sheets/report-sheet.ts'
import { type Endpoint, gives, reads } from '../bind.ts'

export const reportEndpoints: Endpoint[] = [
  reads(contract.seeReport, ({ register }, act, { query }) => seeReport(register, act, query.period)),
  gives(contract.downloadReport, async ({ register }, act, { query }) => {
    const report = await seeReport(register, act, query.period)
    return {
      name: `contact-restrictions-${report.code}.csv`,
      content: new TextEncoder().encode(reportAsCsv(report, act.say)),
    }
  }),
]
