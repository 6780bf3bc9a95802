import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Act } from './act.ts'
import type { Queue } from './queue.ts'

const QueueContext = createContext<Queue | null>(null)
export const QueueProvider = QueueContext.Provider

/** @throws outside the pane */
export function useQueue(): Queue {
  const queue = useContext(QueueContext)
  if (!queue) throw new Error('No queue above this component')
  return queue
}

const none: readonly Act[] = []
const isNone = () => none
const neverChanges = () => () => {}

/** All acts of this pane, under way and ended. None on the register's page, where each form waits for its answer. */
export function useActs(): readonly Act[] {
  const queue = useContext(QueueContext)
  const now = queue?.now ?? isNone
  return useSyncExternalStore(queue?.subscribe ?? neverChanges, now, now)
}

/** The newest act of a kind on one message. */
export function useActOn(itemKey: string, kind: Act['kind']): Act | undefined {
  return useActs().findLast((act) => act.itemKey === itemKey && act.kind === kind)
}

/** Says that what becomes of these acts is shown here: a refusal seen here need not be shown anywhere else. */
export function useShownBeside(acts: readonly (Act | undefined)[]): void {
  const queue = useQueue()
  const keys = acts.flatMap((act) => act?.key ?? []).join()
  useLayoutEffect(() => {
    const ends = keys === '' ? [] : keys.split(',').map((key) => queue.showBeside(key))
    return () => {
      for (const end of ends) end()
    }
  }, [queue, keys])
}
