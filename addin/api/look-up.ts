import { useMutation } from '@tanstack/react-query'
import type { LookupAnswer, LookupQuestion } from '../../server/contract/standing.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { byKind, moment, oneOf, shaped } from './shape.ts'
import { isStanding } from './standing.ts'

type Found = LookupAnswer['found']
type Kind<K extends Found['kind']> = Extract<Found, { kind: K }>

const isAnswer = shaped<LookupAnswer>({
  checkedAt: moment,
  found: byKind<Found>({
    standing: shaped<Kind<'standing'>>({ kind: oneOf('standing'), standing: isStanding }),
    'possible-match': shaped<Kind<'possible-match'>>({ kind: oneOf('possible-match') }),
    'no-match': shaped<Kind<'no-match'>>({ kind: oneOf('no-match') }),
  }),
})

/** P4: looks a caller or a visitor up by number, name or address. Never in a URL, and asked only when somebody asks. */
const lookUp = (call: Call, question: LookupQuestion) =>
  call({ method: 'POST', path: '/api/lookup', body: question, answer: isAnswer })

export function useLookUp() {
  const call = useCall()
  return useMutation({ mutationFn: (question: LookupQuestion) => lookUp(call, question) })
}
