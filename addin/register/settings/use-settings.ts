import { queryOptions, useQuery } from '@tanstack/react-query'
import { seeSettings } from '../../../server/contract/settings/settings.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'

const settingsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => ask(call, seeSettings, { signal }),
    staleTime: 0,
  })

/** The council's current settings, part by part. */
export const useSettings = () => useQuery(settingsOptions(useCall()))
