import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type Failure, failureWords } from '../api/failure.ts'
import { Line } from './line.tsx'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  field: { display: 'grid', gap: tokens.spacingVerticalXXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** How every plain input of the pane looks: Fluent's colours on the browser's own control. */
export const useInputStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  group: { display: 'grid', margin: 0, padding: 0, border: 'none', justifyItems: 'start' },
  plain: { margin: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
})

type FormProps = {
  heading: string
  /** The form's own words on its buttons; the main one sends it. */
  submit: string
  busy: boolean
  onSubmit: () => void
  onClose: () => void
  failure?: Failure | null
  children: ReactNode
}

/** A small form in place. The heading takes the focus when it opens; Escape closes it; what was written stays. */
export function Form({ heading, submit, busy, onSubmit, onClose, failure, children }: FormProps) {
  const styles = useStyles()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSubmit()
      }}
    >
      <h2 id={id} ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
      {failure ? <Line care words={`Not sent. ${failureWords(failure)} What you wrote is still here.`} /> : null}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {submit}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  )
}

type FieldProps = { label: string; hint?: string; error?: string; children: (ids: FieldIds) => ReactNode }
export type FieldIds = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }

/** A labelled input, with its hint and what is wrong with it tied to it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const styles = useStyles()
  const id = useId()
  const about = `${id}-about`
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hint || error ? about : undefined, 'aria-invalid': Boolean(error) })}
      {hint || error ? (
        <span id={about} className={styles.hint}>
          {error ?? hint}
        </span>
      ) : null}
    </div>
  )
}
