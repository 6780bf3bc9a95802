import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { seeFigures } from '../../../server/contract/report/figures.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** The days to count; null: the twelve months ending today. Days identify nobody, so they can be in the URL. */
export type Days = { from: string; to: string } | null

/** P15: the register at a glance. The last figures stay on the screen until the next arrive. */
export function useFigures(days: Days) {
  const call = useCall()
  return useQuery({
    queryKey: ['figures', days],
    queryFn: ({ signal }) => ask(call, seeFigures, { query: days ?? {}, signal }),
    placeholderData: keepPreviousData,
  })
}
