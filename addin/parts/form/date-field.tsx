import { Input } from '@fluentui/react-components'
import { useId, useRef, useState } from 'react'
import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { LazyBoundary, lazyComponent } from '../lazy-component.tsx'
import { Field } from './field.tsx'

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (day: string) => void
}

/** The calendar is large, so that a form does not wait for it. */
const DayPicker = lazyComponent(async () => (await import('./day-picker.tsx')).DayPicker, <Input readOnly />)

/**
 * A day, typed or picked: British in every browser. Text that is not a date is marked as an error, and changes nothing.
 */
export function DateField({ label, hint, error, value, onChange }: Props) {
  const [isUnread, setUnread] = useState(false)
  const id = useId()
  const typed = useRef('')
  const unread = say(texts, 'is-not-date-write', { current: typed.current })
  return (
    <Field
      label={label}
      hint={hint}
      example={{ id, words: say(texts, 'date-example') }}
      error={isUnread ? unread : error}
    >
      <LazyBoundary>
        <DayPicker
          describedBy={id}
          day={value}
          onTyped={(text) => {
            typed.current = text
            setUnread(false)
          }}
          onDay={onChange}
          onRead={(isRead) => setUnread(!isRead)}
        />
      </LazyBoundary>
    </Field>
  )
}
