import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MailFlow, MailFlowChecked } from '../../server/contract/mail-flow.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isColleague } from './customer-seen.ts'
import { type Check, isObject, listOf, moment, number, oneOf, orNull, shaped, text } from './shape.ts'

export type Drift = MailFlowChecked['drifts'][number]
type Refused = MailFlow['refused'][number]

const isKnown = shaped<Pick<Drift, 'kind' | 'rule'>>({
  kind: oneOf('not-applied', 'not-enforced', 'lifted-but-there', 'changed-by-hand', 'nobody-approved'),
  rule: text,
})
const isDrift: Check<Drift> = (given): given is Drift =>
  isObject(given) && isKnown(given) && (!('what' in given) || listOf(text)(given.what))

const isMailFlow = shaped<MailFlow>({
  rules: number,
  refused: listOf(
    shaped<Refused>({
      arrangementId: text,
      why: oneOf(
        'no-address',
        'address-not-expressible',
        'no-contact',
        'no-text',
        'text-too-long',
        'exceptions-too-long',
        'too-many-rules',
        'too-many-patterns',
      ),
    }),
  ),
  lastCheck: orNull(
    shaped<NonNullable<MailFlow['lastCheck']>>({ at: moment, by: isColleague, rules: number, drifts: listOf(isDrift) }),
  ),
})
const isChecked = shaped<MailFlowChecked>({
  checkedAt: moment,
  rules: number,
  verified: number,
  drifts: listOf(isDrift),
})

/** P13: what the mail system should have, and what the last check of it found. */
const mailFlowOptions = (call: Call) =>
  queryOptions({
    queryKey: ['mail-flow'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/mail-flow', answer: isMailFlow, signal }),
    staleTime: 60_000,
  })

export const useMailFlow = () => useQuery(mailFlowOptions(useCall()))

/** P13: gives the register what Exchange printed (Base64), and gets what differs. */
const check = (call: Call, { key, printed }: { key: string; printed: string }) =>
  call({ method: 'POST', path: '/api/mail-flow/checks', key, body: { printed }, answer: isChecked, longest: 60_000 })

export function useCheckMailFlow() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; printed: string }) => check(call, given),
    onSuccess: () => {
      for (const name of ['mail-flow', 'mail-arrangements', 'work'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}
