import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Me } from '../../server/contract/me.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { listOf, oneOf, shaped, text } from './shape.ts'

const isMe = shaped<Me>({
  name: text,
  roles: listOf(oneOf('AuthorisingOfficer', 'Reviewer', 'ICT', 'RegisterKeeper', 'Auditor')),
  council: shaped<Me['council']>({
    name: text,
    timeZone: text,
    domains: listOf(text),
    services: listOf(text),
    warningWording: text,
    complaintsUrl: text,
  }),
})

/** Who is signed in, and what the pane needs of the council's settings. */
export const askMe = (call: Call, signal: AbortSignal) => call({ method: 'GET', path: '/api/me', answer: isMe, signal })

export const meOptions = (call: Call) =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => askMe(call, signal), staleTime: 10 * 60_000 })

export const useMe = () => useQuery(meOptions(useCall()))
