import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { duty as names } from '../../../server/contract/texts/words/duty.ts'
import type { HeldDuty } from '../../../server/policy/vocabulary-duties.ts'
import { useNoteDuties } from '../../api/duties.ts'
import { asFailure } from '../../api/failure.ts'
import { Checks } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { usePaneNote } from '../../parts/pane-note.ts'

const held = [
  'information-request',
  'subject-access',
  'data-protection-complaint',
  'safeguarding',
  'complaint',
  'adjustments',
] as const satisfies HeldDuty[]

const options = () => held.map((value) => ({ value, label: say(names[value]) }))

type Props = {
  passedOnId: string
  /** What is noted already. */
  noted: readonly string[]
  onClose: (holds: HeldDuty[] | null) => void
}

/**
 * G: notes the requests and concerns in a message that was passed on. A restriction binds the person, never the
 * request.
 */
export function NoteDutiesForm({ passedOnId, noted, onClose }: Props) {
  const draftName = `held-draft ${passedOnId}`
  const note = useNoteDuties()
  const [holds = [], setHolds] = usePaneNote<HeldDuty[]>(draftName, 'written', [[]])
  const { keyFor, sending, lost } = useNotedForm(draftName, () => onClose(holds), { whenGone: true })
  const [checked, setChecked] = useState(false)
  const left = options().filter(({ value }) => !noted.includes(value))
  const save = () => {
    setChecked(true)
    if (holds.length === 0) return
    note.mutate({ passedOnId, holds, key: keyFor({ passedOnId, holds }) })
  }
  return (
    <Form
      heading={say('What is in this message?')}
      submit={say('Save')}
      busy={note.isPending || sending}
      failure={note.error && asFailure(note.error)}
      lost={lost}
      onSubmit={save}
      onClose={() => onClose(null)}
      aside
    >
      <Checks
        legend={say('Tick what you find')}
        hint={say('We tell the contact when to act by. You don’t need to be sure.')}
        error={checked && holds.length === 0 ? say('Tick at least one, or close this.') : undefined}
        values={holds}
        options={left}
        onChange={setHolds}
      />
    </Form>
  )
}
