import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type ContactMoved,
  type ContactToMove,
  moveContact,
} from '../../../server/contract/designated-contact/contacts.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms } from '../../../server/contract/texts/words/terms.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Form } from '../../parts/form/form.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { isAddressWrong } from '../../parts/terms/terms-draft.ts'
import { emptyFields, type Problems, withAt } from './draft.ts'

type Props = { from: string; canMove: boolean; onMoved: () => void }

const fresh = { name: '', post: '', address: '', why: '' }
type Draft = typeof fresh
const names = ['name', 'post', 'address', 'why'] as const

/** P14: has somebody else take over everything that names a contact. */
function useMoveContact() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; body: ContactToMove }) => ask(call, moveContact, given),
    onSuccess: () => {
      for (const name of ['settings', 'settings-history', 'me', 'restriction', 'work', 'log'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}

/** Who takes over, and what to tell the customers. */
export function MoveForm({ from, canMove, onMoved }: Props) {
  const keyFor = useKeyFor()
  const move = useMoveContact()
  const [draft, setDraft] = useState<Draft>(fresh)
  const [checked, setChecked] = useState(false)
  const problems = checked ? problemsOf(draft) : {}
  const refused = move.error ? asFailure(move.error) : null
  const beside = refused?.told?.name === 'address-not-councils'
  if (beside) problems.address = refused.told?.words ?? ''
  const field = (name: keyof Draft) => ({
    longest: 320,
    error: problems[name],
    value: draft[name],
    onChange: (text: string) => setDraft(withAt(draft, name, text) as Draft),
  })
  const submit = () => {
    setChecked(true)
    if (Object.keys(problemsOf(draft)).length > 0) return
    const { name, post, address, why } = draft
    const body = { from, to: { name: name.trim(), post: post.trim(), address: address.trim() }, why }
    move.mutate({ key: keyFor(body), body }, { onSuccess: onMoved })
  }
  if (move.data) return <Line words={movedWords(move.data)} />
  if (!canMove) return null
  return (
    <Form
      heading={say('Who takes over?')}
      submit={say('Move all of it')}
      busy={move.isPending}
      failure={beside ? null : refused}
      onSubmit={submit}
      onClose={null}
    >
      <TextField label={say('Name')} {...field('name')} />
      <TextField label={say('Post')} {...field('post')} />
      <TextField label={say('E-mail address at the council')} type="email" {...field('address')} />
      <TextField
        label={say('What are the customers told?')}
        hint={say('Their letters give it as the reason. An authorising officer sends them.')}
        rows={3}
        {...field('why')}
        longest={1000}
      />
    </Form>
  )
}

const problemsOf = (draft: Draft): Problems => ({
  ...(isAddressWrong(draft.address) ? { address: say(terms['give-address-alone']) } : {}),
  ...emptyFields(draft, names),
})

function movedWords({ restrictions, letters, arrangements, settings, withoutAccounts }: ContactMoved): string {
  return [
    say('{n, plural, one {# restriction names} other {# restrictions name}} the new contact.', { n: restrictions }),
    letters > 0
      ? say('{n, plural, one {# letter waits} other {# letters wait}} for an authorising officer.', { n: letters })
      : '',
    arrangements > 0
      ? say('ICT has {n, plural, one {# mail arrangement} other {# mail arrangements}} to change.', { n: arrangements })
      : '',
    settings ? say('The list of contacts is changed.') : '',
    withoutAccounts
      ? say(
          'The settings list no account for the new contact. Add one under “Designated contacts”, or they won’t see what is passed to them.',
        )
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
