import { queryOptions, useQuery } from '@tanstack/react-query'
import type { MergePreview } from '../../server/contract/merge.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { type Check, listOf, number, orNull, shaped, text } from './shape.ts'

export type EntryToMerge = MergePreview['other']

const isHalf = shaped<EntryToMerge>({
  customerId: text,
  reference: text,
  contactPoints: listOf(shaped<EntryToMerge['contactPoints'][number]>({ kind: text as Check<never>, value: text })),
  standing: text,
  held: shaped<EntryToMerge['held']>({
    warnings: number,
    escalations: number,
    restrictions: number,
    proposals: number,
  }),
})

const isPreview = shaped<MergePreview>({
  remaining: isHalf,
  other: isHalf,
  refusal: orNull(text as Check<never>),
  words: orNull(text),
})

const previewOptions = (call: Call, id: string, other: string) =>
  queryOptions({
    queryKey: ['merge-preview', id, other],
    queryFn: ({ signal }) =>
      call({ method: 'POST', path: `/api/customers/${id}/merge-preview`, body: { other }, answer: isPreview, signal }),
    staleTime: 0,
    gcTime: 0,
  })

/** What joining two entries would bring together, before it is done. */
export const useMergePreview = (id: string, other: string) => useQuery(previewOptions(useCall(), id, other))
