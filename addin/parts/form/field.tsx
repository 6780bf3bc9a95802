import { type FieldControlProps, Field as FluentField } from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type FieldIds = FieldControlProps

type Props = {
  /** None if the control has a label of its own, like a single tick box. */
  label?: string
  hint?: string | undefined
  error?: string | undefined
  /** What is typed cannot be read, so it must not be sent: see unread-field.ts. */
  isUnread?: boolean
  /** An example below the label, because in the field it would look filled in. The control refers to it by this id. */
  example?: { id: string; words: string }
  /** A control that is not Fluent's needs these attributes; Fluent's own find them automatically. */
  children: ReactNode | ((ids: FieldIds) => ReactNode)
}

/** A labelled control, tied to its hint and its error, which takes the hint's place. */
export function Field({ label, hint, error, isUnread = false, example, children }: Props) {
  return (
    <FluentField
      {...(label ? { label } : {})}
      {...(isUnread && { 'data-unread': '' })}
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
