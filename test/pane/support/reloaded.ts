import { vi } from 'vitest'
import { clearPaneNotes, openPaneNotes, reloadWithNotes } from '../../../addin/parts/pane-note.ts'

/**
 * Tom's tab, which keeps what `reloadWithNotes` puts into it, until the stubs are undone. `reload` stands for a reload:
 * everything else is forgotten, and he is signed in again.
 */
export function tabOfTom(): { reload: () => void } {
  const stored = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  })
  vi.stubGlobal('location', { pathname: '/taskpane.html', reload: () => undefined })
  openPaneNotes('tom')
  const reload = () => {
    reloadWithNotes()
    const kept = [...stored]
    clearPaneNotes()
    for (const [name, value] of kept) stored.set(name, value)
    openPaneNotes('tom')
  }
  return { reload }
}
