import { isObject } from '../words/is-object.ts'

/**
 * `written`: what somebody writes, which must not be lost. `opened`: what they have open or have sent beside it, which
 * comes back with it.
 */
export type Lasting = 'written' | 'opened'
export type KeptNote = { name: string; value: unknown; lasting: Lasting }

const place = 'kept-notes'

/** Keeps one person's notes in this tab while the page reloads. */
export function keepNotes(personId: string, notes: KeptNote[]): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ personId, notes }))
  } catch {
    // A browser that stores nothing loses them.
  }
}

/** What was kept of this person, once: the tab keeps it no longer, and another person's is gone. */
export function takeKeptNotes(personId: string): KeptNote[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    forgetKeptNotes()
    return isObject(kept) && kept.personId === personId && Array.isArray(kept.notes) ? kept.notes : []
  } catch {
    forgetKeptNotes()
    return []
  }
}

/** The tab keeps nothing of anybody. */
export function forgetKeptNotes(): void {
  try {
    sessionStorage.removeItem(place)
  } catch {
    // Then it kept nothing.
  }
}
