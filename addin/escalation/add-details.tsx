import { useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import { Line } from '../parts/line.tsx'

const DetailsForm = lazyComponent(async () => (await import('./details-form.tsx')).DetailsForm)

/** P10: the button that opens the details of the person's own escalation in place, and the result. */
export function AddDetails({ escalationId }: { escalationId: string }) {
  const buttonId = useId()
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState(false)
  const close = (done: boolean) => {
    setOpen(false)
    setSaved(done)
    document.getElementById(buttonId)?.focus()
  }
  return (
    <>
      <Button id={buttonId} aria-expanded={open} onClick={() => setOpen(!open)}>
        Add details
      </Button>
      {open || saved ? (
        <div className="more">
          {open ? (
            <LazyBoundary>
              <DetailsForm escalationId={escalationId} onClose={close} />
            </LazyBoundary>
          ) : (
            <Line words="Details saved." />
          )}
        </div>
      ) : null}
    </>
  )
}
