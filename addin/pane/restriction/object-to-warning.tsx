import { say } from '../../../server/contract/texts/say.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { Button } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'

const RepresentationForm = lazyComponent(async () => (await import('./representation-form.tsx')).RepresentationForm)

type Props = {
  message: OpenMessage
  replyTo: ReplyTo
  /** The warning on the card; null where there is none, or the message was sent before it. */
  formalWarningId: string | null
  timeZone: string
}

type Objecting = { formalWarningId: string; step: 'open' | 'closed' | 'recorded' }

/**
 * P14: whoever opened the message can record it as an objection to the formal warning. Once begun, it stays beside the
 * message, whatever the card says after another act.
 */
export function ObjectToWarning({ message, replyTo, formalWarningId: onCard, timeZone }: Props) {
  const [begun, note] = usePaneNote<Objecting>(`objection ${message.key}`, 'opened')
  const opener = `objection-${message.key}`
  const formalWarningId = begun?.formalWarningId ?? onCard
  if (formalWarningId === null) return null
  const go = (step: Objecting['step']) => note({ formalWarningId, step })
  const close = (recorded: boolean) => {
    go(recorded ? 'recorded' : 'closed')
    document.getElementById(opener)?.focus()
  }
  if (begun?.step === 'recorded')
    return <Line words={say('Objection recorded. An authorising officer will answer it.')} />
  const isOpen = begun?.step === 'open'
  return (
    <>
      <div className="row">
        <Button id={opener} appearance="subtle" aria-expanded={isOpen} onClick={() => go(isOpen ? 'closed' : 'open')}>
          {say('Record an objection')}
        </Button>
      </div>
      {isOpen ? (
        <LazyBoundary>
          <RepresentationForm {...{ message, replyTo, timeZone }} against={{ formalWarningId }} onClose={close} />
        </LazyBoundary>
      ) : null}
    </>
  )
}
