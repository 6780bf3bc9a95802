import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import type { Failure } from '../../api/failure.ts'
import { Form } from './form.tsx'
import { useFormNote } from './form-notes.ts'
import { TextField } from './text-field.tsx'

type Props = {
  /** Names the form and its record (`useNotedForm`). */
  draft: string
  heading: string
  submit: string
  hint: string
  busy: boolean
  failure: Failure | null
  lost: string | null
  onSend: (advice: string) => void
  onClose: (() => void) | null
}

/** P3: what legal services answered. */
export function LegalAnswerForm({ draft, hint, onSend, ...form }: Props) {
  const [advice, setAdvice] = useFormNote(draft, 'advice', '')
  const [missing, setMissing] = useState(false)
  const submit = () => {
    const given = advice.trim()
    setMissing(!given)
    if (given) onSend(given)
  }
  return (
    <Form {...form} onSubmit={submit} isNoted>
      <TextField
        label={say('What did legal services answer?')}
        hint={hint}
        rows={4}
        longest={10_000}
        error={missing ? say('This is needed.') : undefined}
        value={advice}
        onChange={setAdvice}
      />
    </Form>
  )
}
