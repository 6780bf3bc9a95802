import { SelectField } from '../parts/form/text-field.tsx'

type ChipsProps<T extends string> = {
  label: string
  values: readonly T[]
  options: readonly { value: T; label: string }[]
  onChange: (values: T[]) => void
}

/** Options that are all visible; pressing one filters by it, pressing it again removes the filter. */
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
  /** The label for no choice. */
  any: string
  value: string | null
  options: readonly { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** One of many, or any. A value from an old link that the council no longer has is still shown. */
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
