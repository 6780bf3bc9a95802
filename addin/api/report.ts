import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Report, ReportsOffered } from '../../server/contract/report.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { day, listOf, number, orNull, shaped, text } from './shape.ts'

const offered = listOf(shaped<ReportsOffered['years'][number]>({ code: text, title: text, from: day, to: day }))
const isOffered = shaped<ReportsOffered>({ quarters: offered, years: offered })

const isReport = shaped<Report>({
  code: text,
  title: text,
  period: shaped<Report['period']>({ from: day, to: day }),
  council: text,
  madeOn: day,
  rules: listOf(text),
  tables: listOf(
    shaped<Report['tables'][number]>({
      title: text,
      note: orNull(text),
      columns: listOf(text),
      rows: listOf(shaped<Report['tables'][number]['rows'][number]>({ label: text, values: listOf(orNull(number)) })),
    }),
  ),
})

const offeredOptions = (call: Call) =>
  queryOptions({
    queryKey: ['report', 'periods'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/report/periods', answer: isOffered, signal }),
  })

/** P15: the periods of which there are reports. */
export const useReportPeriods = () => useQuery(offeredOptions(useCall()))

/** The address of a report, or of the same as a file. */
export const reportPath = (period: string, file: '' | '/xlsx' | '/csv' = ''): string =>
  `/api/report${file}?${new URLSearchParams({ period })}`

const reportOptions = (call: Call, period: string) =>
  queryOptions({
    queryKey: ['report', period],
    queryFn: ({ signal }) => call({ method: 'GET', path: reportPath(period), answer: isReport, signal }),
    // Once made it stays as it is.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: period !== '',
  })

/** P15: the anonymous report of a period. */
export const useReport = (period: string) => useQuery(reportOptions(useCall(), period))
