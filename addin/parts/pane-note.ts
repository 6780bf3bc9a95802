import { useCallback, useSyncExternalStore } from 'react'

const noted = new Map<string, unknown>()
const listeners = new Set<() => void>()

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * A note that lasts while the pane is open, under a name that includes the item's key: what Outlook opened for a
 * message, what somebody has begun to write. It comes back with the message.
 */
export function usePaneNote<T>(name: string): [T | undefined, (value: T | undefined) => void] {
  const now = () => noted.get(name) as T | undefined
  const value = useSyncExternalStore(subscribe, now, now)
  const note = useCallback(
    (next: T | undefined) => {
      if (next === undefined) noted.delete(name)
      else noted.set(name, next)
      for (const changed of listeners) changed()
    },
    [name],
  )
  return [value, note]
}

/** Clears all notes when the person signs out. */
export function clearPaneNotes(): void {
  noted.clear()
  for (const changed of listeners) changed()
}
