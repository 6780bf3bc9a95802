import { createContext, useContext } from 'react'
import type { Call } from '../../api/call.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import type { FollowedItem } from '../../outlook/follow-item.ts'
import type { FollowedTheme } from '../../outlook/theme.ts'
import type { Queue } from '../../queue/queue.ts'
import type { Session, SessionState } from '../../session/session.ts'
import { useSessionState } from '../../session/use-session-state.ts'
import type { Graph } from '../restriction/passing-on.ts'

/** The pane's environment: created once at the start, and handed down. */
export type World = {
  /** Outlook on a phone: no windows for writing, and little room. */
  phone: boolean
  session: Session
  storage: DeviceStorage
  call: Call
  queue: Queue
  item: FollowedItem
  theme: FollowedTheme
  /** For passing messages on in one click; null where the council has not granted that. */
  graph: Graph | null
}

const WorldContext = createContext<World | null>(null)
export const WorldProvider = WorldContext.Provider

/** @throws outside the pane */
export function useWorld(): World {
  const world = useContext(WorldContext)
  if (!world) throw new Error('No world above this component')
  return world
}

export const useSession = (): SessionState => useSessionState(useWorld().session)
