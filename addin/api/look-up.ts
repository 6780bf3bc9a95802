import { useMutation } from '@tanstack/react-query'
import { type LookupQuestion, lookUp } from '../../server/contract/standing/standing.ts'
import { useCall } from './api-context.ts'
import { ask } from './client.ts'

/** P4: looks a caller or a visitor up by number, name or address. Never in a URL, and asked only when somebody asks. */
export function useLookUp() {
  const call = useCall()
  return useMutation({ mutationFn: (question: LookupQuestion) => ask(call, lookUp, { body: question }) })
}
