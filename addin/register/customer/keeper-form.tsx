import { type ReactNode, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Form } from '../../parts/form/form.tsx'
import { useFormNote } from '../../parts/form/form-notes.ts'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { ConflictingEntry } from './conflicting-entry.tsx'
import { type KeeperAct, useKeeperAct } from './keeper-act.ts'

type Props = {
  /** Names the form and its record; also what the form adds to the reason is noted under it (`useFormNote`). */
  draft: string
  heading: string
  submit: string
  /** What to send, given the reason; null while something else is missing. The form then marks the missing fields. */
  act: (why: string) => KeeperAct | null
  onTried?: () => void
  /** The register's refusal, by name. */
  onRefused?: (name: string) => void
  onClose: () => void
  onDone: () => void
  why?: string
  whyHint?: string
  /** The customer on whose page the form is, for the link to another entry in conflict with it. */
  customerId?: string
  children?: ReactNode
  /** What is asked after the reason. */
  after?: ReactNode
}

/**
 * A form for the register keeper, or an officer: a change, and why. What was written stays if the change is refused, or
 * the form is closed.
 */
export function KeeperForm({
  draft,
  act,
  onTried,
  onRefused,
  onClose,
  onDone,
  why = say('Why?'),
  whyHint,
  customerId,
  children,
  after,
  ...form
}: Props) {
  const [words, setWords] = useFormNote(draft, 'why', '')
  const [tried, setTried] = useState(false)
  const { keyFor, sending, lost } = useNotedForm(draft, () => {
    onClose()
    onDone()
  })
  const keep = useKeeperAct()
  const failure = keep.error ? asFailure(keep.error) : null

  const send = () => {
    setTried(true)
    onTried?.()
    const toDo = act(words.trim())
    if (!toDo || words.trim() === '') return
    keep.mutate(
      { key: keyFor(toDo), act: toDo },
      { onError: (error) => onRefused?.(asFailure(error).told?.name ?? '') },
    )
  }
  return (
    <Form
      {...form}
      busy={keep.isPending || sending}
      failure={failure}
      lost={lost}
      onSubmit={send}
      onClose={onClose}
      isNoted
    >
      {children}
      <TextField
        label={why}
        {...(whyHint ? { hint: whyHint } : {})}
        rows={2}
        longest={1000}
        value={words}
        onChange={setWords}
        error={tried && words.trim() === '' ? say('This is needed. It is kept with what you do.') : undefined}
      />
      {after}
      {customerId ? <ConflictingEntry failure={failure} customerId={customerId} /> : null}
    </Form>
  )
}
