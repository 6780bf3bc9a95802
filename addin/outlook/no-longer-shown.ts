import type { OpenMessage } from './reading/open-message.ts'

/** The message of an act that did nothing, because Outlook shows another one; null where there is none. */
let refused: OpenMessage | null = null
const listeners = new Set<() => void>()

const set = (next: typeof refused) => {
  if (refused === next) return
  refused = next
  for (const changed of listeners) changed()
}

/** An act on this message did nothing. */
export const noteNoLongerShown = (message: OpenMessage): void => set(message)

/** Outlook shows this message again, or somebody tries once more. */
export const forgetNoLongerShown = (key: string): void => {
  if (refused?.key === key) set(null)
}

/** For React's `useSyncExternalStore`. */
export const noLongerShown = {
  now: (): OpenMessage | null => refused,
  subscribe: (changed: () => void) => {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  },
}
