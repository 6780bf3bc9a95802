import { useId } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import type { HeldDuty } from '../../../server/policy/vocabulary-duties.ts'
import { Button } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'

const NoteDutiesForm = lazyComponent(async () => (await import('./note-duties-form.tsx')).NoteDutiesForm)

type Props = {
  passedOnId: string
  /** What is known already. */
  noted?: readonly string[]
  /** Which message, for screen readers, where there are several. */
  about?: string
}

/** G: the button to note the requests and concerns in a message, and the result. */
export function NoteDuties({ passedOnId, noted = [], about }: Props) {
  const buttonId = useId()
  const [state = { open: false, held: [] }, note] = usePaneNote<{ open: boolean; held: HeldDuty[] }>(
    `held-duties ${passedOnId}`,
    'opened',
  )
  const close = (holds: HeldDuty[] | null) => {
    note({ open: false, held: [...state.held, ...(holds ?? [])] })
    document.getElementById(buttonId)?.focus()
  }
  return (
    <div className="stack">
      <div>
        <Button
          id={buttonId}
          size="small"
          {...(about ? { 'aria-label': `${say('Add a request or concern')}: ${about}` } : {})}
          aria-expanded={state.open}
          onClick={() => note({ ...state, open: !state.open })}
        >
          {say('Add a request or concern')}
        </Button>
      </div>
      {state.open ? (
        <LazyBoundary>
          <NoteDutiesForm passedOnId={passedOnId} noted={[...noted, ...state.held]} onClose={close} />
        </LazyBoundary>
      ) : state.held.length > 0 && noted.length === 0 ? (
        <Line words={say('Noted. We’ll tell the contact when to act by.')} />
      ) : null}
    </div>
  )
}
