import { type ReactNode, useId, useState } from 'react'
import { Button } from './button.tsx'
import { leaveEscape } from './page/leave-escape.ts'

/** Rare actions, behind one button. Escape closes it and returns the focus. */
export function More({ label = 'More', children }: { label?: string; children: ReactNode }) {
  const id = useId()
  const buttonId = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button id={buttonId} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape from the buttons inside it. */}
      <div
        id={id}
        hidden={!open}
        className="row more"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          leaveEscape(event)
          setOpen(false)
          document.getElementById(buttonId)?.focus()
        }}
      >
        {children}
      </div>
    </>
  )
}
