import { type FieldControlProps, Field as FluentField } from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type FieldIds = FieldControlProps

type Props = {
  /** None where the control says itself what it is about, as a single tick box does. */
  label?: string
  hint?: string | undefined
  error?: string | undefined
  /** How to write it, below the label: in the field it would look filled in. The control is described by this id. */
  example?: { id: string; words: string }
  /** A control that is not one of Fluent's takes these attributes; Fluent's own find them by themselves. */
  children: ReactNode | ((ids: FieldIds) => ReactNode)
}

/** A labelled control, tied to its hint and its error, which takes the hint's place. */
export function Field({ label, hint, error, example, children }: Props) {
  return (
    <FluentField
      {...(label ? { label } : {})}
      {...(error ? { validationMessage: { children: error, role: undefined } } : hint ? { hint } : {})}
    >
      {
        (example ? (
          <>
            <span id={example.id} className="hint">
              {example.words}
            </span>
            {children as ReactNode}
          </>
        ) : (
          children
        )) as FluentFieldChildren
      }
    </FluentField>
  )
}

type FluentFieldChildren = React.ComponentProps<typeof FluentField>['children']
