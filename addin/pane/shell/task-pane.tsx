import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { isAway } from '../../api/failure.ts'
import { useKeepFocus } from '../../parts/keep-focus.ts'
import { clearPaneNotes } from '../../parts/pane-note.ts'
import type { Act } from '../../queue/act.ts'
import { useQueue } from '../../queue/queue-context.ts'
import { NotChecked } from './not-checked.tsx'
import { SignedOut } from './signed-out.tsx'
import { StatusPanel } from './status-panel.tsx'
import { useSession, useWorld } from './world.ts'

type Props = { signedIn: (personId: string) => ReactNode }

/** The pane beside a message: signed out, or what can be done with the open message. */
export function TaskPane({ signedIn }: Props) {
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  return (
    <main ref={main} onClickCapture={dropSecondClick}>
      <div className="pane" data-tabster={leavesTabAlone}>
        <Inside signedIn={signedIn} />
      </div>
    </main>
  )
}

/** Office.js itself moves the focus on Tab, so the library behind Fluent’s menus must not do so too. */
const leavesTabAlone = JSON.stringify({ uncontrolled: { completely: true } })

/** A double click counts once, because another button may be under the pointer at the second click. */
function dropSecondClick(event: React.MouseEvent<HTMLElement>) {
  if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest('button')) return
  event.preventDefault()
  event.stopPropagation()
}

function Inside({ signedIn }: Props) {
  const { session } = useWorld()
  const state = useSession()
  useQueueOf(
    state.status === 'signed-in' ? state.person.id : null,
    state.status === 'signed-out' && state.why === 'left',
  )

  switch (state.status) {
    case 'starting':
      return <StatusPanel waiting heading={say('Signing in…')} words="" />
    case 'unreachable':
      return (
        <NotChecked
          sentence={say('Treat this message with care.')}
          detail={say('The sign-in service could not be reached. Nothing was lost.')}
          again={{ label: say('Try again'), run: () => void session.start() }}
        />
      )
    case 'signed-out':
      return (
        <SignedOut why={state.why} onSignIn={() => void session.signIn()} onTryAgain={() => void session.start()} />
      )
    case 'signed-in':
      return signedIn(state.person.id)
  }
}

/**
 * Opens the person's stored acts, sends them when the network or the focus returns, and refreshes once one was accepted
 * or refused.
 */
function useQueueOf(personId: string | null, left: boolean) {
  const { storage, session } = useWorld()
  const queue = useQueue()
  const queryClient = useQueryClient()
  useEffect(() => {
    if (personId) queue.open(personId)
  }, [queue, personId])
  useEffect(() => {
    if (!left) return
    queue.clear()
    queryClient.clear()
    clearPaneNotes()
    for (const name of storage.names()) {
      if (/^(me|service|given)\./.test(name)) storage.remove(name)
    }
  }, [left, queue, queryClient, storage])
  useEffect(() => {
    const back = () => {
      if (session.now().status === 'unreachable') void session.start()
      queue.sendNow()
    }
    window.addEventListener('online', back)
    window.addEventListener('focus', back)
    return () => {
      window.removeEventListener('online', back)
      window.removeEventListener('focus', back)
    }
  }, [queue, session])

  // The register answers again, so waiting acts are sent at once.
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        const answered = event.type === 'updated' && event.action.type === 'success'
        if (answered && queue.now().some(({ state }) => state.step === 'waiting' && isAway(state.failure)))
          queue.sendNow()
      }),
    [queue, queryClient],
  )

  // Subscribed to rather than drawn from: the whole pane would be drawn again at each step of an act.
  useEffect(() => {
    const count = () => queue.now().filter(tellsOfTheStanding).length
    let told = count()
    return queue.subscribe(() => {
      const before = told
      told = count()
      if (told === before || told === 0) return
      void queryClient.invalidateQueries({ queryKey: ['standing'] })
      // The register is reachable again: failed queries are repeated.
      void queryClient.refetchQueries({ queryKey: ['me'], predicate: ({ state }) => state.status === 'error' })
    })
  }, [queue, queryClient])
}

/**
 * The register accepted it, or refused it because what is shown here is out of date. A refused record of passing on
 * shows on the restriction's own card, which offers to refresh.
 */
const tellsOfTheStanding = ({ kind, state }: Act): boolean =>
  state.step === 'done' || (state.step === 'refused' && kind !== 'passed-on')
