import { useSyncExternalStore } from 'react'
import type { Session, SessionState } from './session.ts'

/** Whether somebody is signed in, as it changes. */
export const useSessionState = (session: Session): SessionState => useSyncExternalStore(session.subscribe, session.now)
