import { Field } from './field.tsx'

type Props = {
  label: string
  hint?: string
  error?: string | undefined
  value: string
  onChange: (value: string) => void
  /** More than one line. */
  rows?: number
  type?: 'text' | 'email' | 'date' | 'time' | 'number'
  longest?: number
}

/** A labelled text field or text area, a date, a time, or a number. */
export function TextField({ label, hint, error, value, onChange, rows, type = 'text', longest = 4000 }: Props) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      {(ids) =>
        rows ? (
          <textarea
            {...ids}
            rows={rows}
            maxLength={longest}
            className="input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...ids}
            type={type}
            className="input"
            value={value}
            {...(type === 'text' || type === 'email' ? { maxLength: longest } : {})}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}

type SelectProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  hint?: string
  error?: string | undefined
  onChange: (value: T) => void
}

/** One of a few values, from a list. */
export function SelectField<T extends string>({ label, value, options, hint, error, onChange }: SelectProps<T>) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      {(ids) => (
        <select {...ids} className="input" value={value} onChange={(event) => onChange(event.target.value as T)}>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
