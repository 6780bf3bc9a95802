import { isObject } from '../words/is-object.ts'

/** `written`: what somebody writes, which must not be lost. `opened`: what belongs to it, and comes back with it. */
export type Lasting = 'written' | 'opened'
export type KeptNote = { name: string; value: unknown; lasting: Lasting }

const place = 'kept-notes'

/** Outlook may show several of our pages in one tab, and each keeps its own. */
const page = () => `${(typeof Office !== 'undefined' && Office.context?.partitionKey) || ''} ${location.pathname}`

/** Keeps one person's notes in this tab while this page reloads. */
export function keepNotes(personId: string, notes: KeptNote[]): void {
  try {
    write(personId, { ...pagesOf(personId), [page()]: notes })
  } catch {
    // A browser that stores nothing loses them.
  }
}

/** What this page kept of this person, once: the tab keeps it no longer, and another person's is gone. */
export function takeKeptNotes(personId: string): KeptNote[] {
  try {
    const { [page()]: notes, ...others } = pagesOf(personId)
    if (Object.keys(others).length > 0) write(personId, others)
    else forgetKeptNotes()
    return Array.isArray(notes) ? notes : []
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

/** What the pages of this tab keep of this person; empty where it is another person's, or not readable. */
function pagesOf(personId: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    return isObject(kept) && kept.personId === personId && isObject(kept.pages) ? kept.pages : {}
  } catch {
    return {}
  }
}

const write = (personId: string, pages: Record<string, unknown>) =>
  sessionStorage.setItem(place, JSON.stringify({ personId, pages }))
