import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepNotes, takeKeptNotes } from '../../../addin/outlook/kept-notes.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'

const [amira, dan] = ['amira', 'dan']
const notes = [{ name: 'escalation-draft 1', value: { account: 'They shouted' }, lasting: 'written' as const }]

let stored: Map<string, string>
beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  })
  vi.stubGlobal('location', { pathname: '/taskpane.html' })
})
afterEach(() => vi.unstubAllGlobals())

describe('what somebody has written, while the pane reloads', () => {
  it('comes back once to the same person, and is in the tab no longer', () => {
    keepNotes(amira, notes)
    expect(takeKeptNotes(amira)).toEqual(notes)
    expect(stored.size).toBe(0)
    expect(takeKeptNotes(amira)).toEqual([])
  })

  it('never comes to another person, who leaves nothing of it in the tab', () => {
    keepNotes(amira, notes)
    expect(takeKeptNotes(dan)).toEqual([])
    expect(stored.size).toBe(0)
  })

  it('does not come to another page of the tab, which keeps its own', () => {
    keepNotes(amira, notes)
    vi.stubGlobal('location', { pathname: '/selected.html' })
    expect(takeKeptNotes(amira)).toEqual([])
    keepNotes(amira, [])
    vi.stubGlobal('location', { pathname: '/taskpane.html' })
    expect(takeKeptNotes(amira)).toEqual(notes)
  })

  it('is deleted at sign-out', () => {
    keepNotes(amira, notes)
    clearPaneNotes()
    expect(stored.size).toBe(0)
  })

  it.each(['{', 'null', '[]', '{"personId":"amira"}'])('is nothing where the tab has something else, %s', (text) => {
    keepNotes(amira, notes)
    for (const name of stored.keys()) stored.set(name, text)
    expect(takeKeptNotes(amira)).toEqual([])
    expect(stored.size).toBe(0)
  })

  it('is lost where the browser stores nothing, and nothing else fails', () => {
    vi.stubGlobal('sessionStorage', undefined)
    keepNotes(amira, notes)
    expect(takeKeptNotes(amira)).toEqual([])
  })
})
