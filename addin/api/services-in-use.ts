import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ServicesInUse } from '../../server/contract/settings.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { listOf, number, shaped, text } from './shape.ts'

const isInUse = shaped<ServicesInUse>({
  services: listOf(shaped<ServicesInUse['services'][number]>({ service: text, records: number })),
})

const inUseOptions = (call: Call) =>
  queryOptions({
    queryKey: ['services-in-use'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/settings/services', answer: isInUse, signal }),
    staleTime: 0,
  })

/** How many records name each service. */
export const useServicesInUse = () => useQuery(inUseOptions(useCall()))
