import './form.css'
import { type ReactNode, useId } from 'react'

type GroupProps = { legend: string; hint?: string | undefined; error?: string | undefined; children: ReactNode }

/** Controls that answer one question. The error is tied to the question, which then takes the focus. */
export function Group({ legend, hint, error, children }: GroupProps) {
  const about = useId()
  const words = error ?? hint
  return (
    <fieldset
      className="group"
      {...(words ? { 'aria-describedby': about } : {})}
      {...(error ? { 'aria-invalid': true } : {})}
    >
      <legend>{legend}</legend>
      {words ? (
        <span id={about} className={error ? 'hint error' : 'hint'}>
          {words}
        </span>
      ) : null}
      {children}
    </fieldset>
  )
}

type ChoicesProps<T extends string> = Omit<GroupProps, 'children'> & {
  value: T | null
  options: readonly { value: T; label: string; hint?: string }[]
  onChange: (value: T) => void
}

/** One of a few answers, all of them visible. */
export function Choices<T extends string>({ value, options, onChange, ...group }: ChoicesProps<T>) {
  const name = useId()
  return (
    <Group {...group}>
      {options.map((one) => (
        <label key={one.value}>
          <input type="radio" name={name} checked={value === one.value} onChange={() => onChange(one.value)} />
          <span>
            {one.label}
            {one.hint ? <span className="hint choice-hint">{one.hint}</span> : null}
          </span>
        </label>
      ))}
    </Group>
  )
}

type ChecksProps<T extends string> = Omit<GroupProps, 'children'> & {
  values: readonly T[]
  options: readonly { value: T; label: string }[]
  onChange: (values: T[]) => void
}

/** Any number of a few answers, returned in the order in which they are offered. */
export function Checks<T extends string>({ values, options, onChange, ...group }: ChecksProps<T>) {
  const toggled = (value: T) =>
    options.map((one) => one.value).filter((one) => (one === value) !== values.includes(one))
  return (
    <Group {...group}>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={values.includes(value)} onChange={() => onChange(toggled(value))} />
          <span>{label}</span>
        </label>
      ))}
    </Group>
  )
}

type CheckProps = { label: string; checked: boolean; onChange: (checked: boolean) => void; error?: string | undefined }

/** A single tick box. */
export function Check({ label, checked, onChange, error }: CheckProps) {
  const about = useId()
  return (
    <div className="group">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={Boolean(error)}
          {...(error ? { 'aria-describedby': about } : {})}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {error ? (
        <span id={about} className="hint error">
          {error}
        </span>
      ) : null}
    </div>
  )
}

export const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

/** A yes or no that may still be unanswered. */
export const asAnswer = (given: boolean | null): 'yes' | 'no' | null => (given === null ? null : given ? 'yes' : 'no')
