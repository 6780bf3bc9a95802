import type { Behaviour } from '../../server/policy/vocabulary.ts'
import { asFailure } from '../api/failure.ts'
import { Field } from '../parts/form/field.tsx'
import { Form } from '../parts/form/form.tsx'
import { useNotedKeyFor } from '../parts/form/use-key-for.ts'
import { usePaneNote } from '../parts/pane-note.ts'
import { behaviourWords } from '../words/policy-words.ts'
import { useAddDetails } from './use-add-details.ts'

const behaviours = Object.entries(behaviourWords) as [Behaviour, string][]

type Draft = { behaviours: Behaviour[]; account: string }
const empty: Draft = { behaviours: [], account: '' }

type Props = {
  escalationId: string
  /** What was written earlier, to continue. */
  already?: Draft
  /** The form is part of its page and cannot be closed. */
  stays?: boolean
  onClose: (saved: boolean) => void
}

/**
 * P10: details of the person's own escalation. The draft survives opening another message, for as long as the pane is
 * open.
 */
export function DetailsForm({ escalationId, already = empty, stays = false, onClose }: Props) {
  const draftName = `escalation-draft ${escalationId}`
  const { keyFor, forget } = useNotedKeyFor(draftName)
  const add = useAddDetails()
  const [draft = already, note] = usePaneNote<Draft>(draftName)

  const save = () => {
    const account = draft.account.trim()
    const details = {
      // An empty field leaves the old value.
      ...(draft.behaviours.length > 0 ? { behaviours: draft.behaviours } : {}),
      ...(account ? { account } : {}),
      evidence: [],
    }
    add.mutate(
      { key: keyFor({ escalationId, details }), escalationId, details },
      {
        onSuccess: () => {
          note(undefined)
          forget()
          onClose(true)
        },
      },
    )
  }
  const toggle = (value: Behaviour, on: boolean) =>
    note({ ...draft, behaviours: on ? [...draft.behaviours, value] : draft.behaviours.filter((one) => one !== value) })

  return (
    <Form
      heading="Details of the escalation"
      submit="Save details"
      busy={add.isPending}
      failure={add.error && asFailure(add.error)}
      onSubmit={save}
      onClose={stays ? null : () => onClose(false)}
    >
      <fieldset className="group">
        <legend>What was the behaviour?</legend>
        {behaviours.map(([value, label]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={draft.behaviours.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Field label="What happened?" hint="Facts, in your own words. A complaint about the council is not behaviour.">
        {(ids) => (
          <textarea
            {...ids}
            rows={5}
            maxLength={10_000}
            className="input"
            value={draft.account}
            onChange={(event) => note({ ...draft, account: event.target.value })}
          />
        )}
      </Field>
    </Form>
  )
}
