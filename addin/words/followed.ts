/** A value that changes, for `useSyncExternalStore`. */
export function followed<Value>(first: Value) {
  const listeners = new Set<() => void>()
  let value = first
  return {
    now: () => value,
    set: (next: Value) => {
      value = next
      for (const changed of listeners) changed()
    },
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
  }
}
