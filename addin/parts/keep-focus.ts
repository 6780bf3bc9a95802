import { type RefObject, useEffect } from 'react'
import { takeFocus } from './take-focus.ts'

/**
 * Keeps the keyboard's place: when the focused element is removed, its nearest remaining ancestor gets the focus, not
 * the top of the page. While the focus is in Outlook itself, it stays there.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current
    if (!within) return
    let around: HTMLElement[] = []
    const remember = (event: FocusEvent) => {
      around = []
      for (let part = event.target as HTMLElement | null; part && part !== within; part = part.parentElement) {
        around.push(part)
      }
    }
    const keep = () => {
      if (document.activeElement !== document.body || !document.hasFocus() || around[0]?.isConnected !== false) return
      const place = around.find((part) => part.isConnected) ?? within
      takeFocus(place)
    }
    const observer = new MutationObserver(keep)
    observer.observe(within, { childList: true, subtree: true })
    within.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      within.removeEventListener('focusin', remember)
    }
  }, [root])
}
