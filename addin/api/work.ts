import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { seeWork } from '../../server/contract/work.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { ask } from './client.ts'

/** Work that awaits the person at the pane. Refetched at intervals, and after every act that changes it. */
const workOptions = (call: Call) =>
  queryOptions({
    queryKey: ['work'],
    queryFn: ({ signal }) => ask(call, seeWork, { signal }),
    staleTime: 60_000,
    refetchInterval: 5 * 60_000,
  })

export const useWork = (enabled: boolean) => useQuery({ ...workOptions(useCall()), enabled })

/** The whole list, refetched whenever it is opened. */
export const useWorkList = () => useQuery({ ...workOptions(useCall()), refetchOnMount: 'always' })

/** Prefetches the list for a page that begins with it. */
export const fetchWork = ({ queryClient, call }: { queryClient: QueryClient; call: Call }) =>
  queryClient.prefetchQuery(workOptions(call))
