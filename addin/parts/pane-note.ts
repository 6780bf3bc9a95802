import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { forgetKeptNotes, keepNotes, type Lasting, takeKeptNotes } from '../outlook/kept-notes.ts'
import { forgetUnsent, noteUnsent } from './form/ask-before-leaving.ts'

const noted = new Map<string, unknown>()
/** The notes that come back after a reload. */
const lasting = new Map<string, Lasting>()
/** Whose they are. */
let owner: string | null = null
const listeners = new Set<() => void>()

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * A note that lasts while the pane is open, under a name that includes the item's key: what Outlook opened for a
 * message, what somebody has begun to write. It comes back with the message. The third part reads the note of the
 * moment, for what happens after the component was drawn.
 * @param lasts whether it comes back after `reloadWithNotes`: its value is then plain JSON
 */
export function usePaneNote<T>(
  name: string,
  lasts: Lasting | null = null,
): [note: T | undefined, set: (value: T | undefined) => void, now: () => T | undefined] {
  const now = () => noted.get(name) as T | undefined
  const value = useSyncExternalStore(subscribe, now, now)
  const note = useCallback(
    (next: T | undefined) => {
      if (next === undefined) remove(name)
      else {
        noted.set(name, next)
        if (lasts) lasting.set(name, lasts)
      }
      for (const changed of listeners) changed()
    },
    [name, lasts],
  )
  return [value, note, now]
}

const remove = (name: string) => {
  noted.delete(name)
  lasting.delete(name)
}

/** Whether somebody has written something that is not sent. */
export const isWriting = (): boolean => [...lasting.values()].includes('written')

/**
 * Reloads the page. What the person has written comes back afterwards, if they are still signed in or sign in again in
 * this tab.
 */
export function reloadWithNotes(): void {
  const notes = [...lasting].map(([name, lasts]) => ({ name, value: noted.get(name), lasting: lasts }))
  if (owner && isWriting()) keepNotes(owner, notes)
  location.reload()
}

/** This person has signed in: what was kept of theirs while the page reloaded comes back. */
export function openPaneNotes(personId: string): void {
  owner = personId
  for (const { name, value, lasting: lasts } of takeKeptNotes(personId)) {
    noted.set(name, value)
    lasting.set(name, lasts)
  }
  for (const changed of listeners) changed()
}

/**
 * A note of what somebody writes in a form: the browser asks before it loses it, wherever they are on the page meanwhile.
 * `but`: values that nobody would miss, such as the empty form, and what is saved elsewhere.
 */
export function useDraftNote<T>(
  name: string,
  but: readonly T[] = [],
): [note: T | undefined, set: (value: T | undefined) => void, now: () => T | undefined] {
  const [value, note, now] = usePaneNote<T>(name, 'written')
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
  remove(name)
  for (const changed of listeners) changed()
}

/** Clears all notes when the person signs out. */
export function clearPaneNotes(): void {
  noted.clear()
  lasting.clear()
  forgetUnsent()
  forgetKeptNotes()
  for (const changed of listeners) changed()
}
