import { useMutation } from '@tanstack/react-query'
import { type LookupQuestion, lookUp } from '../../server/contract/standing/standing.ts'
import { useCall } from './api-context.ts'
import { ask } from './client.ts'

/**
 * P4: looks up a caller or a visitor by number, name or address. Never puts these in a URL, and runs only on request.
 */
export function useLookUp() {
  const call = useCall()
  return useMutation({ mutationFn: (question: LookupQuestion) => ask(call, lookUp, { body: question }) })
}
