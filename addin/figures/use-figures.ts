import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { seeFigures } from '../../server/contract/report/figures.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'

/** Days to count, or none: then it is the twelve months that end today. Days tell of nobody, so they stand in the address. */
export type Days = { from: string; to: string } | null

/** P15: the register at a glance. What was shown stays until the next figures are there. */
export function useFigures(days: Days) {
  const call = useCall()
  return useQuery({
    queryKey: ['figures', days],
    queryFn: ({ signal }) => ask(call, seeFigures, { query: days ?? {}, signal }),
    placeholderData: keepPreviousData,
  })
}
