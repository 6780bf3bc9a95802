import { useMutation } from '@tanstack/react-query'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { moment, shaped, text } from './shape.ts'

const isReported = shaped<{ circumstancesId: string; reportedAt: string }>({
  circumstancesId: text,
  reportedAt: moment,
})

export type ToReport = {
  key: string
  circumstances: { restrictionId: string; what: string; service: string | null }
}

/** P15: a service says that circumstances have changed. */
const reportCircumstances = (call: Call, { key, circumstances }: ToReport) =>
  call({ method: 'POST', path: '/api/circumstances', body: circumstances, key, answer: isReported })

export function useReportCircumstances() {
  const call = useCall()
  return useMutation({ mutationFn: (given: ToReport) => reportCircumstances(call, given) })
}
