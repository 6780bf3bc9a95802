import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { type LookBack, seeLedger, seeTrail } from '../../../server/contract/audit.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'

/** The filter, and a counter: asking again with the same filter makes a new query. */
export type Asking = { filter: LookBack; round: number }

/** Never refetched automatically: looking somebody up is itself recorded in the ledger. */
const onceOnly = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, placeholderData: keepPreviousData }

const ledgerOptions = (call: Call, { filter, round }: Asking, after: string | null) =>
  queryOptions({
    queryKey: ['ledger', filter, round, after],
    queryFn: ({ signal }) => ask(call, seeLedger, { body: { ...filter, after }, signal }),
    ...onceOnly,
  })

/** G: who looked at whom, newest first. */
export const useLedger = (asking: Asking, after: string | null) => useQuery(ledgerOptions(useCall(), asking, after))

const trailOptions = (call: Call, { filter, round }: Asking, after: string | null) =>
  queryOptions({
    queryKey: ['audit', filter, round, after],
    queryFn: ({ signal }) => ask(call, seeTrail, { body: { ...filter, after }, signal }),
    ...onceOnly,
  })

/** G: what was done, newest first. */
export const useTrail = (asking: Asking, after: string | null) => useQuery(trailOptions(useCall(), asking, after))
