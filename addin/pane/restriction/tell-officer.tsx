import { restrictionDone, restrictionLabels } from '../../../server/contract/texts/words/restriction.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { Button } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { spoken } from '../../words/spoken.ts'

const RepresentationForm = lazyComponent(async () => (await import('./representation-form.tsx')).RepresentationForm)
const CircumstancesForm = lazyComponent(async () => (await import('./circumstances-form.tsx')).CircumstancesForm)

const whats = ['representation', 'circumstances'] as const
type What = (typeof whats)[number]

const labels: Record<What, string> = spoken(restrictionLabels)
const done: Record<What, string> = spoken(restrictionDone)

/**
 * Which of the two forms is open beside a message, or was sent, and which restriction the card showed at the time.
 * `opener`: the button that opened it, if it has one of its own.
 */
const useTelling = (itemKey: string) =>
  usePaneNote<{ what: What; restrictionId: string; sent: boolean; opener?: string }>(
    `tell-officer ${itemKey}`,
    'opened',
  )

type About = { itemKey: string; restrictionId: string }

/** P14: where representations arrive, recording one comes first. */
export function RepresentationButton({ itemKey, restrictionId }: About) {
  const [, note] = useTelling(itemKey)
  const opener = `representation-${itemKey}`
  const open = () => note({ what: 'representation', restrictionId, sent: false, opener })
  return (
    <Button id={opener} appearance="primary" onClick={open}>
      {labels.representation}
    </Button>
  )
}

/**
 * P14, P15: what any member of staff can report to the officer: a representation, and changed circumstances.
 * `without`: what has a button of its own.
 */
export function TellOfficerButtons({ itemKey, restrictionId, without = null }: About & { without?: What | null }) {
  const [, note] = useTelling(itemKey)
  return whats
    .filter((what) => what !== without)
    .map((what) => (
      <Button key={what} appearance="subtle" onClick={() => note({ what, restrictionId, sent: false })}>
        {labels[what]}
      </Button>
    ))
}

type Props = {
  message: OpenMessage
  replyTo: ReplyTo
  service: string | null
  timeZone: string
  /** The id of the button that led to the form; it gets the focus back. */
  opener: string
}

/** The form that one of the buttons opened, and the result: also once the card says something else. */
export function TellOfficer({ message, replyTo, service, timeZone, opener }: Props) {
  const [told, note] = useTelling(message.key)
  if (!told) return null
  const { what, restrictionId, sent } = told
  if (sent) return <Line words={done[what]} />
  const close = (isSent: boolean) => {
    note(isSent ? { what, restrictionId, sent: true } : undefined)
    document.getElementById(told.opener ?? opener)?.focus()
  }
  return (
    <LazyBoundary>
      {what === 'representation' ? (
        <RepresentationForm {...{ message, replyTo, timeZone }} against={{ restrictionId }} onClose={close} />
      ) : (
        <CircumstancesForm restrictionId={restrictionId} service={service} onClose={close} />
      )}
    </LazyBoundary>
  )
}
