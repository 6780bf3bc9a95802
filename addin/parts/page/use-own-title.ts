import { useEffect } from 'react'

/** Puts a page's own name before its section's in the window's title, which the section sets before this. */
export function useOwnTitle(name: string): void {
  useEffect(() => {
    if (!document.title.startsWith(`${name} – `)) document.title = `${name} – ${document.title}`
  }, [name])
}
