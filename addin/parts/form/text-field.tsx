import { Input, Select, Textarea } from '@fluentui/react-components'
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

type SelectProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  hint?: string | undefined
  error?: string | undefined
  onChange: (value: T) => void
}

/** One of a few values, from a list. */
export function SelectField<T extends string>({ label, value, options, hint, error, onChange }: SelectProps<T>) {
  return (
    <Field label={label} hint={hint} error={error}>
      <Select value={value} onChange={(_, given) => onChange(given.value as T)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
