import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Terms } from '../../server/contract/decision.ts'
import type { RestrictionChanged } from '../../server/contract/restriction.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { day, isObject, moment, orNull, shaped, text } from './shape.ts'

const isChanged = shaped<RestrictionChanged>({
  restrictionId: text,
  state: text,
  at: moment,
  letterId: orNull(text),
  replacedBy: orNull(text),
  reviewDue: orNull(day),
})

/** By which door a restriction is gone on with, varied or lifted. */
export type By = 'review' | 'representation' | 'circumstances' | 'lifting' | 'variation'

const paths: Record<By, (id: string) => string> = {
  review: (id) => `/api/restrictions/${id}/review`,
  representation: (id) => `/api/representations/${id}/answer`,
  circumstances: (id) => `/api/circumstances/${id}/answer`,
  lifting: (id) => `/api/restrictions/${id}/lifting`,
  variation: (id) => `/api/restrictions/${id}/variation`,
}

export type Change = {
  key: string
  by: By
  /** Of the restriction, the representation, or the report of changed circumstances. */
  id: string
  body: { outcome?: string; reasons: string; sameOfficerReason?: string | null; terms?: Terms }
}

/** P14, P15: answers, reviews, varies or lifts, each with its reasons. */
const changeRestriction = (call: Call, { key, by, id, body }: Change) =>
  call({ method: 'POST', path: paths[by](id), body, key, answer: isChanged })

export function useChangeRestriction() {
  const call = useCall()
  const lookAgain = useLookAgain()
  return useMutation({ mutationFn: (given: Change) => changeRestriction(call, given), onSuccess: lookAgain })
}

/** P14: the customer was told that their representation came. */
const acknowledge = (call: Call, { key, representationId }: { key: string; representationId: string }) =>
  call({ method: 'POST', path: `/api/representations/${representationId}/acknowledge`, key, answer: isObject })

export function useAcknowledge() {
  const call = useCall()
  const lookAgain = useLookAgain()
  return useMutation({
    mutationFn: (given: { key: string; representationId: string }) => acknowledge(call, given),
    onSuccess: lookAgain,
  })
}

function useLookAgain() {
  const queryClient = useQueryClient()
  return () => {
    for (const name of ['restriction', 'work', 'standing', 'reviews', 'log'])
      void queryClient.invalidateQueries({ queryKey: [name] })
  }
}
