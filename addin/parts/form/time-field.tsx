import { Input } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { typedTime } from '../../words/typed-time.ts'
import { Field } from './field.tsx'

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** `HH:MM` of 24 hours, or empty. */
  value: string
  onChange: (time: string) => void
}

/**
 * A time in 24 hours in every browser, whatever its language. Text that is not a time stays, with an error, and is not
 * sent.
 */
export function TimeField({ label, hint, error, value, onChange }: Props) {
  const id = useId()
  /** The typed text, until the field is left and the text is read. */
  const [typed, setTyped] = useState<string | null>(null)
  const [isUnread, setUnread] = useState(false)
  const change = (text: string) => {
    setTyped(text)
    setUnread(false)
    const time = text.trim() === '' ? '' : typedTime(text)
    if (time !== null) onChange(time)
  }
  const leave = () => {
    if (typed === null) return
    const isRead = typed.trim() === '' || typedTime(typed) !== null
    setUnread(!isRead)
    if (isRead) setTyped(null)
  }
  return (
    <Field
      label={label}
      hint={hint}
      example={{ id, words: say('For example, 16:30.') }}
      isUnread={isUnread}
      error={isUnread ? say('“{typed}” is not a time. Write it like 16:30.', { typed: typed ?? '' }) : error}
    >
      <Input
        aria-describedby={id}
        value={typed ?? value}
        maxLength={20}
        autoComplete="off"
        onChange={(_, given) => change(given.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  )
}
