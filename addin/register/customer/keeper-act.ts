import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  addContactPoint,
  correctContactPoint,
  removeContactPoint,
} from '../../../server/contract/contact-point/contact-point.ts'
import { acceptProposal, refuseProposal } from '../../../server/contract/contact-point/proposal.ts'
import { correctRecord, withdrawWarning } from '../../../server/contract/customer/correction.ts'
import { recordCustomerLanguage } from '../../../server/contract/customer/language.ts'
import { mergeCustomers, undoMerge } from '../../../server/contract/customer/merge.ts'
import { keepHold, liftHold, placeHold } from '../../../server/contract/hold.ts'
import {
  endPrecaution,
  keepPrecaution,
  recordPrecaution,
  tellOfPrecaution,
} from '../../../server/contract/precaution.ts'
import {
  acknowledgeComplaint,
  answerRightsRequest,
  extendRightsRequest,
  recordRightsRequest,
} from '../../../server/contract/rights-request.ts'
import type { BodyInput, Shape } from '../../../server/contract/route.ts'
import { readAgain } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'

const routes = {
  'add-point': addContactPoint,
  'correct-point': correctContactPoint,
  'remove-point': removeContactPoint,
  accept: acceptProposal,
  refuse: refuseProposal,
  merge: mergeCustomers,
  'undo-merge': undoMerge,
  'withdraw-warning': withdrawWarning,
  correct: correctRecord,
  'place-hold': placeHold,
  'keep-hold': keepHold,
  'lift-hold': liftHold,
  'record-precaution': recordPrecaution,
  'keep-precaution': keepPrecaution,
  'end-precaution': endPrecaution,
  'tell-of-precaution': tellOfPrecaution,
  'record-language': recordCustomerLanguage,
  'record-rights': recordRightsRequest,
  'acknowledge-complaint': acknowledgeComplaint,
  'answer-rights': answerRightsRequest,
  'extend-rights': extendRightsRequest,
}
type Routes = typeof routes
type Body<What extends keyof Routes> = Routes[What] extends { body: Shape }
  ? { body: BodyInput<Routes[What]> }
  : { body?: undefined }

/** What the register keeper does on a customer's page, and an officer about visits; `id` names its target. */
export type KeeperAct = { [What in keyof Routes]: { what: What; id: string } & Body<What> }[keyof Routes]

function sendKeeperAct(call: Call, { key, act: { what, id, body } }: { key: string; act: KeeperAct }) {
  const given = { key, id, ...(body ? { body } : {}) }
  return ask(call, routes[what], given)
}

/** The pages on which it is done, and what else names it. */
const shown = ['customer', 'proposals']
const also = ['work', 'log', 'restriction', 'escalation', 'standing']

/** Sends it, then refetches what the page shows. */
export function useKeeperAct() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; act: KeeperAct }) => sendKeeperAct(call, given),
    onSuccess: () => readAgain(queryClient, shown, also),
  })
}
