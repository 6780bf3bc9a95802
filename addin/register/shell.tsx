import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { forgetNoted } from '../parts/pane-note.ts'
import type { Session, SessionState } from '../session/session.ts'
import { useSessionState } from '../session/use-session-state.ts'
import { SignIn } from './sign-in.tsx'
import { SignedIn } from './signed-in.tsx'

/**
 * The page around the sections. Somebody whose sign-in ends while they work finds everything as it was once they have
 * signed in again; until then nobody sees it.
 */
export function Shell({ session, storage }: { session: Session; storage: DeviceStorage }) {
  const state = useSessionState(session)
  const personId = useLastPerson(state)
  const left = state.status === 'signed-out' && state.why === 'left'
  useForgetting(left, storage)
  useGoingOn(session, state)
  const locked = state.status !== 'signed-in'
  return (
    <>
      {locked ? <SignIn session={session} state={state} waiting={personId !== null} /> : null}
      {personId ? (
        <div hidden={locked} inert={locked}>
          <SignedIn key={personId} personId={personId} storage={storage} onSignOut={session.signOut} />
        </div>
      ) : null}
    </>
  )
}

/** Who is signed in, or was until the sign-in ended by itself. */
function useLastPerson(state: SessionState): string | null {
  const [last, setLast] = useState<string | null>(null)
  const now =
    state.status === 'signed-in' ? state.person.id : state.status === 'signed-out' && state.why === 'left' ? null : last
  if (now !== last) setLast(now)
  return now
}

/** Nothing of somebody who has signed out stays, in the page or on the device. */
function useForgetting(left: boolean, storage: DeviceStorage) {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!left) return
    queryClient.clear()
    forgetNoted()
    for (const name of storage.names()) {
      if (/^(me|service|settings-draft)\./.test(name)) storage.remove(name)
    }
  }, [left, queryClient, storage])
}

/** Tries again once the network is back; asks again, after a new sign-in, what could not be answered before. */
function useGoingOn(session: Session, state: SessionState) {
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
