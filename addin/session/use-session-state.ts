import { useSyncExternalStore } from 'react'
import type { Session, SessionState } from './session.ts'

export const useSessionState = (session: Session): SessionState => useSyncExternalStore(session.subscribe, session.now)
