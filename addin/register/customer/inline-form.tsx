import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'

type Props = {
  label: string
  /** What the button is about, for screen readers, which may read it out of context. */
  about?: string
  /** The form; `close` closes it and returns the focus to the button. */
  children: (close: () => void) => ReactNode
}

/** Below the buttons, as wide as its part of the page. */
const useStyles = makeStyles({
  below: { order: 1, flexBasis: '100%', minWidth: 0, paddingTop: tokens.spacingVerticalS },
})

/** A button that opens a form below it. */
export function InlineForm({ label, about, children }: Props) {
  const id = useId()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    document.getElementById(id)?.focus()
  }
  return (
    <>
      <Button
        id={id}
        size="small"
        aria-expanded={open}
        {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open ? <div className={mergeClasses('stack', styles.below)}>{children(close)}</div> : null}
    </>
  )
}
