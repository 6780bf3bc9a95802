import { useCallback, useSyncExternalStore } from 'react'

const noted = new Map<string, unknown>()
const listeners = new Set<() => void>()

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * What the pane notes for as long as it is open, under a name that holds the item's key: what Outlook opened for that
 * message, what somebody has begun to write. It is there again when the message is.
 */
export function usePaneNote<T>(name: string): [T | undefined, (value: T | undefined) => void] {
  const value = useSyncExternalStore(subscribe, () => noted.get(name) as T | undefined)
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

/** Forgets everything: the person has signed out. */
export function forgetNoted(): void {
  noted.clear()
  for (const changed of listeners) changed()
}
