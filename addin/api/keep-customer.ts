import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ContactPointToAdd } from '../../server/contract/contact-point.ts'
import type { CorrectionToMake } from '../../server/contract/correction.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isObject } from './shape.ts'

/** What the register keeper does on a customer's page; `id` is that of what it is done to. */
export type KeeperAct =
  | { what: 'add-point'; id: string; body: ContactPointToAdd }
  | { what: 'correct-point'; id: string; body: { value: string; why: string } }
  | { what: 'remove-point'; id: string; body: { why: string } }
  | { what: 'accept'; id: string; body?: undefined }
  | { what: 'refuse'; id: string; body: { reason: string } }
  | { what: 'merge'; id: string; body: { other: string; why: string } }
  | { what: 'undo-merge'; id: string; body?: undefined }
  | { what: 'withdraw-warning'; id: string; body: { why: string } }
  | { what: 'correct'; id: string; body: CorrectionToMake }

const paths: Record<KeeperAct['what'], (id: string) => string> = {
  'add-point': (id) => `/api/customers/${id}/contact-points`,
  'correct-point': (id) => `/api/contact-points/${id}/correct`,
  'remove-point': (id) => `/api/contact-points/${id}/remove`,
  accept: (id) => `/api/contact-points/proposals/${id}/accept`,
  refuse: (id) => `/api/contact-points/proposals/${id}/refuse`,
  merge: (id) => `/api/customers/${id}/merge`,
  'undo-merge': (id) => `/api/merges/${id}/undo`,
  'withdraw-warning': (id) => `/api/warnings/${id}/withdraw`,
  correct: () => '/api/corrections',
}

const keep = (call: Call, { key, act }: { key: string; act: KeeperAct }) =>
  call({
    method: 'POST',
    path: paths[act.what](act.id),
    key,
    answer: isObject,
    ...(act.body ? { body: act.body } : {}),
  })

/** Does it; what the page shows is then asked for again. */
export function useKeep() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; act: KeeperAct }) => keep(call, given),
    onSuccess: async () => {
      for (const name of ['proposals', 'work', 'log', 'restriction', 'escalation']) {
        void queryClient.invalidateQueries({ queryKey: [name] })
      }
      await queryClient.invalidateQueries({ queryKey: ['customer'] })
    },
  })
}
