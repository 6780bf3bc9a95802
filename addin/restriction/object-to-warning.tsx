import { objection, objectionLabels } from '../../server/contract/messages/en/objection.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { Button } from '../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import { Line } from '../parts/line.tsx'
import { usePaneNote } from '../parts/pane-note.ts'

const RepresentationForm = lazyComponent(async () => (await import('./representation-form.tsx')).RepresentationForm)

type Props = { message: OpenMessage; replyTo: ReplyTo; formalWarningId: string; timeZone: string }

/** P14: whoever opened the message can record it as an objection to the formal warning. */
export function ObjectToWarning({ message, replyTo, formalWarningId, timeZone }: Props) {
  const [state, note] = usePaneNote<'open' | 'recorded'>(`objection ${message.key}`)
  const opener = `objection-${message.key}`
  const close = (recorded: boolean) => {
    note(recorded ? 'recorded' : undefined)
    document.getElementById(opener)?.focus()
  }
  if (state === 'recorded') return <Line words={say(objection, 'recorded')} />
  return (
    <>
      <div className="row">
        <Button id={opener} appearance="subtle" aria-expanded={state === 'open'} onClick={() => note('open')}>
          {say(objectionLabels, 'record')}
        </Button>
      </div>
      {state === 'open' ? (
        <LazyBoundary>
          <RepresentationForm {...{ message, replyTo, timeZone }} against={{ formalWarningId }} onClose={close} />
        </LazyBoundary>
      ) : null}
    </>
  )
}
