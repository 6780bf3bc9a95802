import { Button } from '@fluentui/react-components'
import { lazy, useId, useState } from 'react'
import type { Me } from '../../server/contract/me.ts'
import { type Subject, whoIs } from '../api/customer-of.ts'
import { EscalateButton, EscalationLine, WithdrawButton } from '../escalation/escalate.tsx'
import type { OpenMessage, ReplyTo } from '../outlook/open-message.ts'
import { Late } from '../parts/late.tsx'
import { Line } from '../parts/line.tsx'
import { More } from '../parts/more.tsx'
import type { StandingView } from '../standing/view.ts'
import { WarnButton, WarningLine } from '../warning/warn.tsx'
import { AskService } from './ask-service.tsx'
import { RestrictedActs } from './restricted-acts.tsx'

const DetailsForm = lazy(() => import('../escalation/details-form.tsx').then((m) => ({ default: m.DetailsForm })))

export type ActsProps = {
  message: OpenMessage
  replyTo: ReplyTo
  view: Exclude<StandingView, { kind: 'checking' }>
  about: 'sender' | 'recipients'
  subject: Subject | null
  council: Me['council'] | null
  service: string | null
  onService: (service: string | null) => void
  onTryAgain: () => void
}

/** What can be done about a message in its standing: one main thing at most, the rest quieter, and what became of it. */
export function Acts(props: ActsProps) {
  const { message, view, council, service, onService } = props
  const kind = view.kind === 'known' ? view.standing.kind : 'not-checked'
  return (
    <>
      {kind === 'restricted' ? <RestrictedActs {...props} /> : <div className="row">{buttons(props)}</div>}
      {kind === 'not-checked' ? <p className="quiet">{recordWords(props)}</p> : null}
      <Details {...props} />
      <WarningLine itemKey={message.key} wording={council?.warningWording ?? ''} />
      <EscalationLine itemKey={message.key} />
      {council ? (
        <AskService itemKey={message.key} services={council.services} service={service} onService={onService} />
      ) : null}
    </>
  )
}

function buttons({ message, replyTo, view, subject, council, service, onTryAgain }: ActsProps) {
  const kind = view.kind === 'known' ? view.standing.kind : 'not-checked'
  const tryAgain =
    kind === 'not-checked' ? (
      <Button appearance="primary" onClick={onTryAgain}>
        Try again
      </Button>
    ) : null
  if (!subject || !council) return tryAgain
  const given = { message, replyTo, subject, service }
  const warn = (label: string) => <WarnButton {...given} wording={council.warningWording} label={label} />
  const escalate = (label: string) => <EscalateButton {...given} label={label} />

  if (view.kind === 'known' && view.standing.kind === 'decision-pending') {
    const { mine, escalationId } = view.standing
    return (
      <More label="More">
        {escalate('Escalate this message too')}
        {warn('Give a polite warning')}
        {mine ? <WithdrawButton itemKey={message.key} escalationId={escalationId} who={whoIs(subject)} /> : null}
      </More>
    )
  }
  if (kind === 'warned') {
    return (
      <>
        {escalate('Escalate')}
        {warn('Give another polite warning')}
      </>
    )
  }
  return (
    <>
      {tryAgain}
      {warn('Give a polite warning')}
      {escalate('Escalate')}
    </>
  )
}

/** Details of one's own escalation, opened in place. */
function Details({ view }: ActsProps) {
  const buttonId = useId()
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState(false)
  if (view.kind !== 'known' || view.standing.kind !== 'decision-pending' || !view.standing.mine) return null
  const close = (done: boolean) => {
    setOpen(false)
    setSaved(done)
    document.getElementById(buttonId)?.focus()
  }
  return (
    <>
      <div>
        <Button id={buttonId} aria-expanded={open} onClick={() => setOpen(!open)}>
          Add details
        </Button>
      </div>
      {saved && !open ? <Line words="Details saved." /> : null}
      {open ? (
        <Late>
          <DetailsForm escalationId={view.standing.escalationId} onClose={close} />
        </Late>
      ) : null}
    </>
  )
}

function recordWords({ subject, council }: ActsProps): string {
  if (!subject) return 'A warning or an escalation needs an address. You can log it by number or name instead.'
  return council ? 'You can still record what happened. It is kept here until the register can be reached.' : ''
}
