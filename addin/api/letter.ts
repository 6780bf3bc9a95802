import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Letter } from '../../server/contract/letter.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { day, listOf, oneOf, orNull, shaped, text } from './shape.ts'

const isLetter = shaped<Letter>({
  letterId: text,
  restrictionId: text,
  kind: oneOf('restriction', 'variation', 'lifting', 'representation-answer', 'review-continued', 'review-notice'),
  state: oneOf('to-write', 'sent', 'not-notified'),
  on: day,
  to: shaped<Letter['to']>({ name: text, address: orNull(text) }),
  subject: text,
  paragraphs: listOf(text),
  missing: listOf(text),
})

/** P14: a letter as it would go now. */
const letterOptions = (call: Call, letterId: string) =>
  queryOptions({
    queryKey: ['letter', letterId],
    queryFn: ({ signal }) => call({ method: 'GET', path: `/api/letters/${letterId}`, answer: isLetter, signal }),
    staleTime: 60_000,
    // Opened, it shows what stands now: a mail may just have come that says so.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })

export const useLetter = (letterId: string) => useQuery(letterOptions(useCall(), letterId))

/** Where the same letter is as a Word document. */
export const documentPath = (letterId: string): string => `/api/letters/${letterId}/document`
