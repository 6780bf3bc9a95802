import { yesNoWords } from '../../../server/contract/texts/words/yes-no.ts'
import { optionsOf } from '../../words/spoken.ts'
import './form.css'
import { Checkbox, FieldContextProvider, Radio, RadioGroup } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type GroupProps = { legend: string; hint?: string | undefined; error?: string | undefined; children: ReactNode }

/** Controls that answer one question. The error is tied to the question, which then takes the focus. */
export function Group({ legend, children, ...about }: GroupProps) {
  return (
    <Field label={legend} {...about}>
      {(ids) => (
        <fieldset className="group" {...ids}>
          {/* Each control has a label of its own. */}
          <FieldContextProvider value={undefined}>{children}</FieldContextProvider>
        </fieldset>
      )}
    </Field>
  )
}

type ChoicesProps<T extends string> = Omit<GroupProps, 'children'> & {
  value: T | null
  options: readonly { value: T; label: string; hint?: string }[]
  onChange: (value: T) => void
}

/** One of a few answers, all of them visible. */
export function Choices<T extends string>({ legend, value, options, onChange, ...about }: ChoicesProps<T>) {
  return (
    <Field label={legend} {...about}>
      <RadioGroup value={value ?? ''} onChange={(_, given) => onChange(given.value as T)}>
        {options.map((one) => (
          <Radio key={one.value} value={one.value} label={<Labelled {...one} />} />
        ))}
      </RadioGroup>
    </Field>
  )
}

const Labelled = ({ label, hint }: { label: string; hint?: string }) => (
  <>
    {label}
    {hint ? <span className="hint choice-hint">{hint}</span> : null}
  </>
)

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
        <Checkbox
          key={value}
          className="choice"
          label={label}
          checked={values.includes(value)}
          onChange={() => onChange(toggled(value))}
        />
      ))}
    </Group>
  )
}

type CheckProps = { label: string; checked: boolean; onChange: (checked: boolean) => void; error?: string | undefined }

/** A single tick box. */
export function Check({ label, checked, onChange, error }: CheckProps) {
  return (
    <Field error={error}>
      <Checkbox label={label} checked={checked} onChange={(_, given) => onChange(given.checked === true)} />
    </Field>
  )
}

export const yesNo = optionsOf(yesNoWords)

/** A yes or no that may still be unanswered. */
export const asAnswer = (given: boolean | null): 'yes' | 'no' | null => (given === null ? null : given ? 'yes' : 'no')
