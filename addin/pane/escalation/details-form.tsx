import { useState } from 'react'
import { flushSync } from 'react-dom'
import { withdrawEscalation } from '../../../server/contract/escalation/escalation.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { pathOf } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Checks } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { useActs } from '../../queue/queue-context.ts'
import { behaviourOptions } from '../../words/policy-words.ts'
import { type DetailsDraft, detailsDraftOf } from './details-draft.ts'
import { useAddDetails } from './use-add-details.ts'

const empty: DetailsDraft = { behaviours: [], account: '' }

type Props = {
  escalationId: string
  /** What was written earlier, to continue. */
  already?: DetailsDraft
  /** The form is part of its page and cannot be closed. */
  stays?: boolean
  /** False if nobody asked for the form: the focus stays where the person is. */
  takesFocus?: boolean
  /** What the escalation is about: a draft written for an earlier one comes back, if that was withdrawn here since. */
  about?: string | undefined
  /** The id of the button that opens the form and returns once it is closed, with the focus. */
  opener?: string
  onClose: (saved: boolean) => void
}

/**
 * P10: details of the person's own escalation. The draft survives opening another message, for as long as the pane is
 * open.
 */
export function DetailsForm({
  escalationId,
  already = empty,
  stays = false,
  takesFocus = true,
  about = escalationId,
  opener,
  onClose,
}: Props) {
  const close = (saved: boolean) => {
    flushSync(() => onClose(saved))
    if (opener) document.getElementById(opener)?.focus()
  }
  const draftName = detailsDraftOf(escalationId)
  const { keyFor, sending, lost } = useNotedForm(draftName, () => close(true), { whenGone: true })
  const add = useAddDetails()
  const [own, noteOwn] = usePaneNote<DetailsDraft>(draftName, 'written', [already])
  const [earlier = escalationId, noteLast] = usePaneNote<string>(`escalation-begun ${about}`, 'opened')
  const [begun] = usePaneNote<DetailsDraft>(detailsDraftOf(earlier))
  const isWithdrawn = useIsWithdrawn(earlier)
  // What was begun for an escalation that stands is about that one.
  const draft = own ?? (isWithdrawn ? begun : undefined) ?? already
  const note = (written: DetailsDraft) => {
    noteOwn(written)
    noteLast(escalationId)
  }

  const account = draft.account.trim()
  const isEmpty = draft.behaviours.length === 0 && account === ''
  const [isTried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (isEmpty) return
    const details = {
      // An empty field leaves the old value.
      ...(draft.behaviours.length > 0 ? { behaviours: draft.behaviours } : {}),
      ...(account ? { account } : {}),
      evidence: [],
    }
    add.mutate({ key: keyFor({ escalationId, details }), escalationId, details })
  }
  return (
    <Form
      heading={say('Details of the escalation')}
      submit={say('Save details')}
      busy={add.isPending || sending}
      failure={add.error && asFailure(add.error)}
      lost={lost}
      takesFocus={takesFocus}
      onSubmit={save}
      onClose={stays ? null : () => close(false)}
    >
      <Checks
        legend={say('What was the behaviour?')}
        values={draft.behaviours}
        options={behaviourOptions}
        onChange={(behaviours) => note({ ...draft, behaviours })}
      />
      <TextField
        label={say('What happened?')}
        hint={say('Facts, in your own words. Complaining is not unacceptable behaviour.')}
        error={isTried && isEmpty ? say('Say what happened, or tick what the behaviour was.') : undefined}
        rows={5}
        longest={10_000}
        value={draft.account}
        onChange={(account) => note({ ...draft, account })}
      />
    </Form>
  )
}

/** Whether the person has withdrawn their escalation here: with Undo, or with its button. */
function useIsWithdrawn(escalationId: string): boolean {
  const path = pathOf(withdrawEscalation, escalationId)
  return useActs().some((act) => act.path === path && !['refused', 'taken-back'].includes(act.state.step))
}
