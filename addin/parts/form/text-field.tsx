import { Input, Textarea } from '@fluentui/react-components'
import { DateField } from './date-field.tsx'
import { Field } from './field.tsx'
import { TimeField } from './time-field.tsx'

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: string
  onChange: (value: string) => void
  /** More than one line. */
  rows?: number
  type?: 'text' | 'email' | 'date' | 'time' | 'number'
  longest?: number
}

/** A labelled text field or text area, a day as `YYYY-MM-DD`, a time as `HH:MM`, or a number. */
export function TextField({ label, hint, error, value, onChange, rows, type = 'text', longest = 4000 }: Props) {
  if (type === 'date') return <DateField {...{ label, hint, error, value, onChange }} />
  if (type === 'time') return <TimeField {...{ label, hint, error, value, onChange }} />
  return (
    <Field label={label} hint={hint} error={error}>
      {rows ? (
        <Textarea
          rows={rows}
          maxLength={longest}
          resize="vertical"
          value={value}
          onChange={(_, given) => onChange(given.value)}
        />
      ) : (
        <Input
          type={type}
          value={value}
          {...(type === 'text' || type === 'email' ? { maxLength: longest } : {})}
          onChange={(_, given) => onChange(given.value)}
        />
      )}
    </Field>
  )
}
