import { useEffect } from 'react'
import { hasOwnTab } from '../../outlook/own-tab.ts'

/** The names of what was written and not sent. */
const unsent = new Set<string>()

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * Notes whether something is written and not sent. While anything is, the browser asks before it reloads or closes the
 * tab; otherwise no listener slows the page down.
 */
export function noteUnsent(name: string, isUnsent: boolean): void {
  if (isUnsent) unsent.add(name)
  else unsent.delete(name)
  if (typeof window === 'undefined') return
  if (unsent.size > 0 && hasOwnTab()) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}

/** Nothing is unsent any more: another person signed in, or this one signed out. */
export const forgetUnsent = (): void => {
  for (const name of [...unsent]) noteUnsent(name, false)
}

/** The browser asks before the tab is closed or reloaded while this is so and the form is on the page. */
export function useAskBeforeLeaving(name: string, isUnsent: boolean): void {
  useEffect(() => {
    noteUnsent(name, isUnsent)
    return () => noteUnsent(name, false)
  }, [name, isUnsent])
}
