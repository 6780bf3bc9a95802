import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Looks } from '../../server/contract/customer.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isColleague } from './customer-seen.ts'
import { listOf, moment, orNull, shaped, text } from './shape.ts'

export type Look = Looks['looks'][number]

const isLooks = shaped<Looks>({
  looks: listOf(shaped<Look>({ lookId: text, at: moment, by: isColleague, foundBy: text })),
  next: orNull(text),
})

const looksOptions = (call: Call, id: string, before: string | null) =>
  queryOptions({
    queryKey: ['looks', id, before],
    queryFn: ({ signal }) =>
      call({ method: 'POST', path: `/api/customers/${id}/looks`, body: { before }, answer: isLooks, signal }),
    staleTime: 0,
  })

/** G: who looked at a customer, newest first; for the register keeper. */
export const useLooks = (id: string, before: string | null) => useQuery(looksOptions(useCall(), id, before))
