import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { seeReport } from '../../../server/contract/report/report.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** P15: the anonymous report of a period; null: of the last quarter. The one before stays until it arrives. */
export function useReport(period: string | null) {
  const call = useCall()
  return useQuery({
    queryKey: ['report', period],
    queryFn: ({ signal }) => ask(call, seeReport, { query: period === null ? {} : { period }, signal }),
    placeholderData: keepPreviousData,
  })
}
