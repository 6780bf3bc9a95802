import { useQuery } from '@tanstack/react-query'
import { seeQuestions } from '../../../server/contract/report/questions.ts'
import { seeReport, seeReportPeriods } from '../../../server/contract/report/report.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** P15: the periods that have a report. */
export function useReportPeriods() {
  const call = useCall()
  return useQuery({
    queryKey: ['report', 'periods'],
    queryFn: ({ signal }) => ask(call, seeReportPeriods, { signal }),
  })
}

/** P15: the anonymous report of a period. */
export function useReport(period: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['report', period],
    queryFn: ({ signal }) => ask(call, seeReport, { query: { period }, signal }),
    // A finished report never changes.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: period !== '',
  })
}

/** P15: the same report, question by question. */
export function useQuestions(period: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['report', 'questions', period],
    queryFn: ({ signal }) => ask(call, seeQuestions, { query: { period }, signal }),
  })
}
