import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Act } from './act.ts'
import type { Outbox } from './outbox.ts'

const OutboxContext = createContext<Outbox | null>(null)
export const OutboxProvider = OutboxContext.Provider

/** @throws outside the pane */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext)
  if (!outbox) throw new Error('No outbox above this component')
  return outbox
}

/** All acts of this pane, under way and ended. */
export function useActs(): readonly Act[] {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox.subscribe, outbox.now)
}

/** The newest act of a kind on one message. */
export function useActOn(itemKey: string, kind: Act['kind']): Act | undefined {
  return useActs().findLast((act) => act.itemKey === itemKey && act.kind === kind)
}
