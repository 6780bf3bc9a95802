import { useMutation } from '@tanstack/react-query'
import {
  acknowledgeRepresentation,
  answerRepresentation,
  type RepresentationAnswer,
} from '../../../server/contract/representation.ts'
import type { RestrictionChanged } from '../../../server/contract/restriction/change.ts'
import {
  type LiftingToDecide,
  liftRestriction,
  type Review,
  reviewRestriction,
  type VariationToDecide,
  varyRestriction,
} from '../../../server/contract/restriction/restriction.ts'
import { answerCircumstances, type CircumstancesAnswer } from '../../../server/contract/review/circumstances.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'

/** What changes, lifts or keeps a restriction, with its request body. */
export type Change =
  | { by: 'review'; body: Review }
  | { by: 'representation'; body: RepresentationAnswer }
  | { by: 'circumstances'; body: CircumstancesAnswer }
  | { by: 'lifting'; body: LiftingToDecide }
  | { by: 'variation'; body: VariationToDecide }

export type ChangeKind = Change['by']

/** `id`: of the restriction, the representation, or the report of changed circumstances. */
type ToSend = Change & { key: string; id: string }

/** The restriction changed after the officer opened it: it is refetched, so that they see its current state. */
const isStale = (error: unknown): boolean =>
  ['changed-meanwhile', 'answer-not-sent', 'not-in-force', 'already-lifted'].includes(asFailure(error).told?.name ?? '')

/** P14, P15: answers, reviews, varies or lifts, each with its reasons. */
export function useChangeRestriction() {
  const call = useCall()
  const afterAct = useAfterAct()
  return useMutation({
    mutationFn: (given: ToSend) => changeRestriction(call, given),
    onSuccess: afterAct,
    onError: (error) => (isStale(error) ? afterAct() : undefined),
  })
}

function changeRestriction(call: Call, { key, id, ...change }: ToSend): Promise<RestrictionChanged> {
  switch (change.by) {
    case 'review':
      return ask(call, reviewRestriction, { id, body: change.body, key })
    case 'representation':
      return ask(call, answerRepresentation, { id, body: change.body, key })
    case 'circumstances':
      return ask(call, answerCircumstances, { id, body: change.body, key })
    case 'lifting':
      return ask(call, liftRestriction, { id, body: change.body, key })
    case 'variation':
      return ask(call, varyRestriction, { id, body: change.body, key })
  }
}

/** P14: records that the customer's representation was acknowledged. */
export function useAcknowledge() {
  const call = useCall()
  const afterAct = useAfterAct()
  return useMutation({
    mutationFn: ({ key, representationId }: { key: string; representationId: string }) =>
      ask(call, acknowledgeRepresentation, { id: representationId, key }),
    onSuccess: afterAct,
  })
}
