import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { forgetUnsent, noteUnsent } from './form/ask-before-leaving.ts'

const noted = new Map<string, unknown>()
const listeners = new Set<() => void>()

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * A note that lasts while the pane is open, under a name that includes the item's key: what Outlook opened for a
 * message, what somebody has begun to write. It comes back with the message. The third part reads the note of the
 * moment, for what happens after the component was drawn.
 */
export function usePaneNote<T>(
  name: string,
): [note: T | undefined, set: (value: T | undefined) => void, now: () => T | undefined] {
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
  return [value, note, now]
}

/**
 * A note of what somebody writes in a form: the browser asks before it loses it, wherever they are on the page meanwhile.
 * `but`: values that nobody would miss, such as the empty form, and what is saved elsewhere.
 */
export function useDraftNote<T>(
  name: string,
  but: readonly T[] = [],
): [note: T | undefined, set: (value: T | undefined) => void, now: () => T | undefined] {
  const [value, note, now] = usePaneNote<T>(name)
  const isUnsent = value !== undefined && !but.some((one) => JSON.stringify(one) === JSON.stringify(value))
  useEffect(() => noteUnsent(name, isUnsent), [name, isUnsent])
  const noteDraft = useCallback(
    (next: T | undefined) => {
      // Once it is sent, the form may be gone before the effect runs.
      if (next === undefined) noteUnsent(name, false)
      note(next)
    },
    [name, note],
  )
  return [value, noteDraft, now]
}

/** Clears a draft whose form may be gone. */
export function endDraftNote(name: string): void {
  noteUnsent(name, false)
  noted.delete(name)
  for (const changed of listeners) changed()
}

/** Clears all notes when the person signs out. */
export function clearPaneNotes(): void {
  noted.clear()
  forgetUnsent()
  for (const changed of listeners) changed()
}
