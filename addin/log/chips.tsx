import { SelectField } from '../parts/form/text-field.tsx'

type ChipsProps<T extends string> = {
  label: string
  values: readonly T[]
  options: readonly { value: T; label: string }[]
  onChange: (values: T[]) => void
}

/** Choices that are all in sight; pressing one narrows the list down to it, pressing it again lets it go. */
export function Chips<T extends string>({ label, values, options, onChange }: ChipsProps<T>) {
  const toggled = (value: T) =>
    options.map((one) => one.value).filter((one) => (one === value) !== values.includes(one))
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {options.map((one) => (
        <button
          key={one.value}
          type="button"
          className="chip"
          aria-pressed={values.includes(one.value)}
          onClick={() => onChange(toggled(one.value))}
        >
          {one.label}
        </button>
      ))}
    </fieldset>
  )
}

type ChoiceProps = {
  label: string
  /** The words for no choice at all. */
  any: string
  value: string | null
  options: readonly { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** One of many, or any. What an old link names and the council has no more is still shown for what it is. */
export function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  const known = value === null || options.some((one) => one.value === value)
  const offered = [{ value: '', label: any }, ...(known ? [] : [{ value, label: value }]), ...options]
  return (
    <div className="choice">
      <SelectField
        label={label}
        value={value ?? ''}
        options={offered}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
    </div>
  )
}
