import { Input } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
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

/** A day, typed or picked, British in every browser. Text that is not a date stays, with an error, and is not sent. */
export function DateField({ label, hint, error, value, onChange }: Props) {
  /** The text that is not a date, and the day that the field had then: another day ends it. */
  const [unread, setUnread] = useState<{ text: string; day: string } | null>(null)
  const isUnread = unread !== null && unread.day === value
  const id = useId()
  return (
    <Field
      label={label}
      hint={hint}
      example={{ id, words: say('For example, 3 November 2026.') }}
      isUnread={isUnread}
      error={
        isUnread ? say('“{current}” is not a date. Write it like 3 November 2026.', { current: unread.text }) : error
      }
    >
      <LazyBoundary>
        <DayPicker
          describedBy={id}
          day={value}
          onDay={onChange}
          onUnread={(text) => setUnread(text === null ? null : { text, day: value })}
        />
      </LazyBoundary>
    </Field>
  )
}
