import type { Failure } from './failure.ts'

/** How a write ended: the register did it and answered, or it failed. */
export type WriteEnd = { answer: unknown } | { failure: Failure }

const listeners = new Set<(key: string, end: WriteEnd) => void>()

/** Hears the idempotency key of each write, and how the write ended. Returns how to stop. */
export function onWriteEnded(heard: (key: string, end: WriteEnd) => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

/** The write under this key has ended. */
export function noteWriteEnded(key: string, end: WriteEnd): void {
  for (const heard of listeners) heard(key, end)
}
