import './form.css'
import { type ReactNode, useId } from 'react'

type FieldProps = { label: string; hint?: string; error?: string; children: (ids: FieldIds) => ReactNode }
export type FieldIds = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }

/** A labelled input, tied to its hint and its error. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const about = `${id}-about`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint || error ? about : undefined, 'aria-invalid': Boolean(error) })}
      {hint || error ? (
        <span id={about} className={error ? 'hint error' : 'hint'}>
          {error ?? hint}
        </span>
      ) : null}
    </div>
  )
}
