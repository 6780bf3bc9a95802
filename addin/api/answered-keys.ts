const listeners = new Set<(key: string) => void>()

/** Hears the idempotency key of each write that the register did and answered. Returns how to stop. */
export function onAnswered(heard: (key: string) => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

/** The register did the write under this key, and its answer came. */
export function noteAnswered(key: string): void {
  for (const heard of listeners) heard(key)
}
