import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ContactMoved, ContactNamed } from '../../server/contract/contacts.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isPart } from './settings.ts'
import { listOf, moment, number, oneOf, shaped, text, yesOrNo } from './shape.ts'

const isNamed = shaped<ContactNamed>({
  names: listOf(text),
  restrictions: listOf(
    shaped<ContactNamed['restrictions'][number]>({
      restrictionId: text,
      reference: text,
      state: oneOf('agreed', 'in-force', 'lifted', 'replaced'),
      as: listOf(oneOf('contact', 'deputy', 'people', 'exception')),
      forwarded: yesOrNo,
    }),
  ),
  settings: listOf(shaped<ContactNamed['settings'][number]>({ part: isPart, as: text })),
})
const isMoved = shaped<ContactMoved>({
  at: moment,
  restrictions: number,
  letters: number,
  arrangements: number,
  settings: yesOrNo,
})

const askNamed = (call: Call, address: string) =>
  call({ method: 'POST', path: '/api/contacts/named', body: { address }, answer: isNamed })

/** P14: everything that names a designated contact. */
export function useContactNamed() {
  const call = useCall()
  return useMutation({ mutationFn: (address: string) => askNamed(call, address) })
}

export type ContactMove = { from: string; to: { name: string; post: string; address: string }; why: string }

const moveContact = (call: Call, { key, body }: { key: string; body: ContactMove }) =>
  call({ method: 'POST', path: '/api/contacts/move', body, key, answer: isMoved })

/** P14: somebody else takes over everything that names a contact. */
export function useMoveContact() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; body: ContactMove }) => moveContact(call, given),
    onSuccess: () => {
      for (const name of ['settings', 'settings-history', 'me', 'restriction', 'work', 'log'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}
