import { type RefObject, useEffect } from 'react'
import { takeFocus } from './take-focus.ts'

/**
 * Keeps the keyboard's place: when the focused element is removed, its nearest remaining ancestor gets the focus, not
 * the top of the page. While the focus is in Outlook itself, it stays there. A card that goes and comes back
 * (`data-item`) has it again where it was, unless it has moved on meanwhile.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current
    if (!within) return
    let around: HTMLElement[] = []
    /** What had the focus in a card that is gone. */
    let lost: { item: string; name: string } | null = null
    const remember = (event: FocusEvent) => {
      lost = null
      around = []
      for (let part = event.target as HTMLElement | null; part && part !== within; part = part.parentElement) {
        around.push(part)
      }
    }
    const keep = () => {
      const back = lost && inCard(within, lost)
      if (back) return back.focus({ preventScroll: true })
      if (document.activeElement !== document.body || !document.hasFocus() || around[0]?.isConnected !== false) return
      const place = around.find((part) => part.isConnected) ?? within
      const gone = around[0] && placeOf(around[0])
      takeFocus(place)
      lost = gone ?? null
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

/** What names the element, and the card around it, once both are removed together. */
function placeOf(part: HTMLElement): { item: string; name: string } | null {
  const item = part.closest<HTMLElement>('[data-item]')?.dataset.item
  return item === undefined ? null : { item, name: nameOf(part) }
}

/** The element of this name in the card of this item, if it is on the page. */
function inCard(within: HTMLElement, { item, name }: { item: string; name: string }): HTMLElement | undefined {
  const card = [...within.querySelectorAll<HTMLElement>('[data-item]')].find((one) => one.dataset.item === item)
  const found = card?.querySelectorAll<HTMLElement>('a, button, input, select, textarea')
  return [...(found ?? [])].find((one) => nameOf(one) === name)
}

function nameOf(part: HTMLElement): string {
  const { labels } = part as Partial<HTMLInputElement>
  return `${part.tagName} ${part.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? part.textContent}`
}
