import { type FieldControlProps, Field as FluentField } from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type FieldIds = FieldControlProps

type Props = {
  /** None where the control says itself what it is about, as a single tick box does. */
  label?: string
  hint?: string | undefined
  error?: string | undefined
  /** How to write it, below the label with the hint, also while there is an error: in the field it looks filled in. */
  example?: string
  /** A control that is not one of Fluent's takes these attributes; Fluent's own find them by themselves. */
  children: ReactNode | ((ids: FieldIds) => ReactNode)
}

/** A labelled control, tied to its hint and its error, which takes the hint's place. */
export function Field({ label, hint, error, example, children }: Props) {
  if (example) {
    return (
      <FluentField
        label={{ children: label, style: first }}
        hint={{ children: hint ? `${hint} ${example}` : example, style: second }}
        {...(error ? { validationMessage: { children: error, role: undefined } } : {})}
      >
        {children as FluentFieldChildren}
      </FluentField>
    )
  }
  return (
    <FluentField
      {...(label ? { label } : {})}
      {...(error ? { validationMessage: { children: error, role: undefined } } : hint ? { hint } : {})}
    >
      {children as FluentFieldChildren}
    </FluentField>
  )
}

/** Fluent draws a hint below the control. */
const first = { order: -2 }
const second = { order: -1 }

type FluentFieldChildren = React.ComponentProps<typeof FluentField>['children']
