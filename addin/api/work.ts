import { queryOptions, useQuery } from '@tanstack/react-query'
import type { WorkList } from '../../server/contract/work.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { day, listOf, moment, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'

export type WorkItem = WorkList['items'][number]

const isWork = shaped<WorkList>({
  items: listOf(
    shaped<WorkItem>({
      kind: oneOf(
        'decision',
        'details-wanted',
        'letter',
        'mail-arrangement',
        'representation',
        'review',
        'changed-circumstances',
        'dead-letter',
        'proposal',
      ),
      id: text,
      restrictionId: orNull(text),
      title: text,
      since: moment,
      dueOn: orNull(day),
      overdue: yesOrNo,
    }),
  ),
  more: yesOrNo,
})

/** What waits for the person at the pane. Asked for now and then, and whenever something was done about it. */
const workOptions = (call: Call) =>
  queryOptions({
    queryKey: ['work'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/work', answer: isWork, signal }),
    staleTime: 60_000,
    refetchInterval: 5 * 60_000,
  })

export const useWork = (enabled: boolean) => useQuery({ ...workOptions(useCall()), enabled })

/** The whole list, asked for anew when it is opened. */
export const useWorkList = () => useQuery({ ...workOptions(useCall()), refetchOnMount: 'always' })
