import { Select } from '@fluentui/react-components'
import { Field } from './field.tsx'

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
