import { useId } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { useActOn } from '../../queue/queue-context.ts'
import { filedAs } from './complete-escalation.ts'
import { type DetailsDraft, detailsDraftOf } from './details-draft.ts'

const DetailsForm = lazyComponent(async () => (await import('./details-form.tsx')).DetailsForm)

type Props = {
  escalationId: string
  /** What the escalation is about: a draft begun for an earlier escalation about it comes back. */
  about?: string | undefined
  /** Right after the click: the form is open, without taking the focus. */
  opensItself?: boolean
}

/**
 * P10: the button for the details of the person's own escalation, and the result. The form takes the button's place
 * while it is open; once it is closed, the button has the focus again. What somebody had begun before the pane reloaded
 * is open.
 */
export function AddDetails({ escalationId, about, opensItself = false }: Props) {
  const buttonId = useId()
  const [begun] = usePaneNote<DetailsDraft>(detailsDraftOf(escalationId))
  const [state = opensItself || begun ? 'unasked' : 'closed', note] = usePaneNote<'asked' | 'closed' | 'saved'>(
    `escalation-details ${escalationId}`,
    'opened',
  )
  const open = state === 'asked' || state === 'unasked'
  return (
    <>
      {open ? null : (
        <Button id={buttonId} aria-expanded={false} onClick={() => note('asked')}>
          {say('Add details')}
        </Button>
      )}
      {state === 'closed' ? null : (
        <div className="more">
          {open ? (
            <LazyBoundary>
              <DetailsForm
                escalationId={escalationId}
                about={about}
                takesFocus={state === 'asked'}
                opener={buttonId}
                onClose={(done) => note(done ? 'saved' : 'closed')}
              />
            </LazyBoundary>
          ) : (
            <Line words={say('Details saved.')} />
          )}
        </div>
      )}
    </>
  )
}

/** The same for an escalation that shows as pending, unless it was filed here just now: then its own line has it. */
export function AddDetailsLater({ itemKey, escalationId }: { itemKey: string; escalationId: string }) {
  const act = useActOn(itemKey, 'escalation')
  return act && filedAs(act)?.escalationId === escalationId ? null : (
    <AddDetails escalationId={escalationId} about={itemKey} />
  )
}
