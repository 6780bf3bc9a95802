import { type RefObject, useEffect } from 'react'
import { takeFocus } from './take-focus.ts'

/** What had the focus in a card that is gone, and what got it instead. */
type Lost = { item: string; name: string; instead: HTMLElement }

/**
 * Keeps the keyboard's place: when the focused element is removed, its nearest remaining ancestor gets the focus, not
 * the top of the page. While the focus is in Outlook itself, it stays there.
 *
 * A card that goes and comes back (`data-item`) gets the focus again, unless somebody has moved it meanwhile: its field
 * or link, or else its heading. A button never does: Enter would press it.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current
    if (!within) return
    let around: HTMLElement[] = []
    let lost: Lost | null = null
    const remember = (event: FocusEvent) => {
      lost = null
      around = []
      for (let part = event.target as HTMLElement | null; part && part !== within; part = part.parentElement) {
        around.push(part)
      }
    }
    const forget = () => {
      lost = null
    }
    const keep = () => {
      if (!document.hasFocus() || (lost && isMoved(lost))) forget()
      if (!document.hasFocus()) return
      const card = lost && cardOf(within, lost.item)
      if (lost && card) return giveBack(card, lost)
      if (document.activeElement !== document.body || around[0]?.isConnected !== false) return
      const place = around.find((part) => part.isConnected) ?? within
      const gone = placeOf(around[0]) ?? lost
      takeFocus(place)
      lost = gone && { ...gone, instead: place }
    }
    const observer = new MutationObserver(keep)
    observer.observe(within, { childList: true, subtree: true })
    within.addEventListener('focusin', remember)
    window.addEventListener('blur', forget)
    return () => {
      observer.disconnect()
      within.removeEventListener('focusin', remember)
      window.removeEventListener('blur', forget)
    }
  }, [root])
}

/** Whether the focus is neither where it was put, nor lost because that is gone, too. */
const isMoved = ({ instead }: Lost): boolean =>
  document.activeElement !== instead && (instead.isConnected || document.activeElement !== document.body)

function giveBack(card: HTMLElement, { name }: Lost): void {
  const fields = [...card.querySelectorAll<HTMLElement>('a, input, select, textarea')]
  const field = fields.find((one) => nameOf(one) === name)
  if (field) field.focus({ preventScroll: true })
  else takeFocus(card.querySelector('h1') ?? card)
}

/** What names the element, and the card around it, once both are removed together. */
function placeOf(part: HTMLElement): Pick<Lost, 'item' | 'name'> | null {
  const item = part.closest<HTMLElement>('[data-item]')?.dataset.item
  return item === undefined ? null : { item, name: nameOf(part) }
}

/** The card of this item, if it is on the page. */
const cardOf = (within: HTMLElement, item: string): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>('[data-item]')].find((one) => one.dataset.item === item)

function nameOf(part: HTMLElement): string {
  const { labels } = part as Partial<HTMLInputElement>
  return `${part.tagName} ${part.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? part.textContent}`
}
