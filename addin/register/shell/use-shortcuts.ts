import { useEffect } from 'react'

/** `?` opens the help, `/` goes to the page's search. Neither does anything while somebody writes. */
export function useShortcuts(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      const writes = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
      if (writes || ctrlKey || metaKey || altKey) return
      if (key === '?') location.hash = '#/help'
      if (key === '/') {
        const search = document.querySelector<HTMLElement>('main [type="search"]')
        if (!search) return
        event.preventDefault()
        search.focus()
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
