import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { forgetKeptNotes, type KeptNote, keepNotes, type Lasting, takeKeptNotes } from '../outlook/kept-notes.ts'
import { forgetAllNoLongerShown } from '../outlook/no-longer-shown.ts'
import { forgetUnsent, noteUnsent } from './form/ask-before-leaving.ts'

const noted = new Map<string, unknown>()
/** The notes that come back after a reload. */
const lasting = new Map<string, Lasting>()
/** The names of those that nobody would miss. */
const unmissed = new Set<string>()
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
 * @param but values that nobody would miss, such as the empty form
 */
export function usePaneNote<T>(
  name: string,
  lasts: Lasting | null = null,
  but: readonly T[] = [],
): [note: T | undefined, set: (value: T | undefined) => void, now: () => T | undefined] {
  const now = () => noted.get(name) as T | undefined
  const value = useSyncExternalStore(subscribe, now, now)
  // Whoever reads the same note without `but` cannot tell.
  const isKnown = but.length > 0
  const isUnmissed = value !== undefined && isOneOf(but, value)
  useEffect(() => {
    if (isUnmissed) unmissed.add(name)
    else if (isKnown) unmissed.delete(name)
  }, [name, isUnmissed, isKnown])
  const note = useCallback((next: T | undefined) => writePaneNote(name, next, lasts), [name, lasts])
  return [value, note, now]
}

/** The note of the moment, for what happens without its component. */
export const readPaneNote = <T>(name: string): T | undefined => noted.get(name) as T | undefined

/** Writes or clears a note whose component may be gone. */
export function writePaneNote<T>(name: string, next: T | undefined, lasts: Lasting | null): void {
  if (next === undefined) remove(name)
  else {
    noted.set(name, next)
    if (lasts) lasting.set(name, lasts)
  }
  for (const changed of listeners) changed()
}

const isOneOf = <T>(values: readonly T[], value: T): boolean =>
  values.some((one) => JSON.stringify(one) === JSON.stringify(value))

const remove = (name: string) => {
  noted.delete(name)
  lasting.delete(name)
  unmissed.delete(name)
}

/** Whether somebody has written something that is not sent, and would be missed. */
export const isWriting = (): boolean => toKeep().some(({ lasting }) => lasting === 'written')

const toKeep = (): KeptNote[] =>
  [...lasting]
    .filter(([name]) => !unmissed.has(name))
    .map(([name, lasts]) => ({ name, value: noted.get(name), lasting: lasts }))

/**
 * Reloads the page. What the person has written comes back afterwards, if they are still signed in or sign in again in
 * this tab.
 */
export function reloadWithNotes(): void {
  if (owner && isWriting()) keepNotes(owner, toKeep())
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
  const [value, note, now] = usePaneNote<T>(name, 'written', but)
  const isUnsent = value !== undefined && !isOneOf(but, value)
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

/** The names of the notes of a form: its own name, or one that begins with it. */
const notesOf = (form: string): string[] =>
  [...noted.keys()].filter((name) => name === form || name.startsWith(`${form} `))

/** Whether there are notes of a form. */
export function useHasNotes(form: string): boolean {
  const has = () => notesOf(form).length > 0
  return useSyncExternalStore(subscribe, has, has)
}

/** Whether something is written in a form and not sent, and would be missed. */
export function useHasDraft(form: string): boolean {
  const has = () => notesOf(form).some((name) => lasting.get(name) === 'written' && !unmissed.has(name))
  return useSyncExternalStore(subscribe, has, has)
}

/** Clears the draft of a form that may be gone. */
export function endDraftNotes(form: string): void {
  for (const name of notesOf(form)) {
    noteUnsent(name, false)
    remove(name)
  }
  for (const changed of listeners) changed()
}

/** Clears all notes, and what the pane says was not done, when the person signs out. */
export function clearPaneNotes(): void {
  noted.clear()
  lasting.clear()
  unmissed.clear()
  forgetUnsent()
  forgetKeptNotes()
  forgetAllNoLongerShown()
  for (const changed of listeners) changed()
}
