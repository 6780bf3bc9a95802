import { type FormEvent, useId, useState } from 'react'
import type { LookBack } from '../../../server/contract/audit.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { pressFirst } from '../../parts/form/press-first.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { focusUnread } from '../../parts/form/unread-field.ts'
import type { Asking } from './use-audit-pages.ts'

export type Kind = { value: string; label: string }

type Props = {
  kinds: readonly Kind[]
  kindLabel: string
  onFilter: (filter: LookBack) => void
}

const nothing = { customer: '', officer: '', from: '', to: '', kind: '' }

const everything: LookBack = { customer: null, officer: null, from: null, to: null, kind: null }

/** No filter, as when the page opens. */
export const first: Asking = { filter: everything, round: 0 }

/** Which entries to show. What is typed about a customer goes in the request body, never in a URL. */
export function FilterForm({ kinds, kindLabel, onFilter }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(nothing)
  const [wrong, setWrong] = useState(false)
  const set = (given: Partial<typeof nothing>) => setTyped({ ...typed, ...given })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (focusUnread(event.currentTarget)) return
    const notInOrder = typed.from !== '' && typed.to !== '' && typed.from > typed.to
    setWrong(notInOrder)
    if (notInOrder) return
    const given = (text: string) => text.trim() || null
    onFilter({
      customer: given(typed.customer),
      officer: given(typed.officer),
      from: given(typed.from),
      to: given(typed.to),
      kind: given(typed.kind),
    })
  }
  const clear = () => {
    setTyped(nothing)
    setWrong(false)
    onFilter(everything)
  }
  return (
    <search className="stack" aria-labelledby={id}>
      <form className="piece" noValidate onSubmit={send}>
        <h2 id={id}>{say('Which entries')}</h2>
        <div className="columns">
          <TextField
            label={say('Customer')}
            hint={say(
              'A reference such as C-1A2B-3C4D, or an address, a number or a name. Looking somebody up is itself kept in the ledger.',
            )}
            value={typed.customer}
            longest={1000}
            onChange={(customer) => set({ customer })}
          />
          <TextField
            label={say('Officer')}
            hint={say('A name, or an id from the directory.')}
            value={typed.officer}
            longest={200}
            onChange={(officer) => set({ officer })}
          />
          <SelectField
            label={kindLabel}
            value={typed.kind}
            options={[{ value: '', label: say('All') }, ...kinds]}
            onChange={(kind) => set({ kind })}
          />
        </div>
        <div className="row">
          <TextField label={say('First day')} type="date" value={typed.from} onChange={(from) => set({ from })} />
          <TextField
            label={say('Last day')}
            type="date"
            value={typed.to}
            error={wrong ? say('The last day lies before the first. Change one of them.') : undefined}
            onChange={(to) => set({ to })}
          />
        </div>
        <div className="row" {...pressFirst}>
          <Button type="submit" appearance="primary">
            {say('Show')}
          </Button>
          <Button onClick={clear}>{say('Show everything')}</Button>
        </div>
      </form>
    </search>
  )
}
