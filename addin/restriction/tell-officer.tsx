import { useState } from 'react'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { Button } from '../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import { Line } from '../parts/line.tsx'

const RepresentationForm = lazyComponent(async () => (await import('./representation-form.tsx')).RepresentationForm)
const CircumstancesForm = lazyComponent(async () => (await import('./circumstances-form.tsx')).CircumstancesForm)

type What = 'representation' | 'circumstances'

const labels: Record<What, string> = {
  representation: 'Record a representation',
  circumstances: 'Circumstances have changed',
}
const done: Record<What, string> = {
  representation: 'Representation recorded. An authorising officer will answer it.',
  circumstances: 'Reported. An authorising officer will look at it and answer.',
}

type Props = {
  message: OpenMessage
  replyTo: ReplyTo
  restrictionId: string
  service: string | null
  timeZone: string
}

/** P14, P15: what any member of staff can report to the officer: a representation, and changed circumstances. */
export function TellOfficer({ message, replyTo, restrictionId, service, timeZone }: Props) {
  const [open, setOpen] = useState<What | null>(null)
  const [told, setTold] = useState<What | null>(null)
  const idOf = (what: What) => `tell-${what}-${message.key}`
  const close = (what: What) => (sent: boolean) => {
    setOpen(null)
    if (sent) setTold(what)
    document.getElementById(idOf(what))?.focus()
  }
  return (
    <>
      {(Object.keys(labels) as What[]).map((what) => (
        <Button
          key={what}
          id={idOf(what)}
          appearance="subtle"
          aria-expanded={open === what}
          onClick={() => setOpen(open === what ? null : what)}
        >
          {labels[what]}
        </Button>
      ))}
      {open || told ? (
        <div className="more">
          {open === 'representation' ? (
            <LazyBoundary>
              <RepresentationForm
                message={message}
                replyTo={replyTo}
                restrictionId={restrictionId}
                timeZone={timeZone}
                onClose={close('representation')}
              />
            </LazyBoundary>
          ) : null}
          {open === 'circumstances' ? (
            <LazyBoundary>
              <CircumstancesForm restrictionId={restrictionId} service={service} onClose={close('circumstances')} />
            </LazyBoundary>
          ) : null}
          {told && !open ? <Line words={done[told]} /> : null}
        </div>
      ) : null}
    </>
  )
}
