import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { Hideable } from '../../parts/announce.tsx'
import { clearPaneNotes } from '../../parts/pane-note.ts'
import type { Session, SessionState } from '../../session/session.ts'
import { useSessionState } from '../../session/use-session-state.ts'
import { SignIn } from './sign-in.tsx'
import { SignedIn } from './signed-in.tsx'

/**
 * The page around the sections. If somebody's sign-in ends while they work, everything is as it was once they have
 * signed in again; until then nobody sees it.
 */
export function Shell({ session, storage }: { session: Session; storage: DeviceStorage }) {
  const state = useSessionState(session)
  const personId = useLastPerson(state)
  const left = state.status === 'signed-out' && state.why === 'left'
  useClearOnSignOut(left, storage)
  useResume(session, state)
  const locked = state.status !== 'signed-in'
  return (
    <>
      {locked ? <SignIn session={session} state={state} waiting={personId !== null} /> : null}
      {personId ? (
        <Hideable isHidden={locked} inert={locked}>
          <SignedIn key={personId} personId={personId} storage={storage} onSignOut={session.signOut} />
        </Hideable>
      ) : null}
    </>
  )
}

/** The person signed in, or the last one if their sign-in expired. */
function useLastPerson(state: SessionState): string | null {
  const [last, setLast] = useState<string | null>(null)
  const now =
    state.status === 'signed-in' ? state.person.id : state.status === 'signed-out' && state.why === 'left' ? null : last
  if (now !== last) setLast(now)
  return now
}

/** Clears everything of somebody who has signed out, from the page and the device. */
function useClearOnSignOut(left: boolean, storage: DeviceStorage) {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!left) return
    queryClient.clear()
    clearPaneNotes()
    for (const name of storage.names()) {
      if (/^(me|service|settings-draft)\./.test(name)) storage.remove(name)
    }
  }, [left, queryClient, storage])
}

/** Retries once the network is back; after a new sign-in, refetches what failed before. */
function useResume(session: Session, state: SessionState) {
  const queryClient = useQueryClient()
  const signedIn = state.status === 'signed-in'
  useEffect(() => {
    if (signedIn) void queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' })
  }, [signedIn, queryClient])
  useEffect(() => {
    const back = () => {
      if (session.now().status === 'unreachable') void session.start()
    }
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }, [session])
}
