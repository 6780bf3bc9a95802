/**
 * Gives the focus to an element outside the tab order: a heading, or what is left around something removed. It is in
 * the tab order only while it has the focus: Office.js handles Tab itself, and leaves the pane from any element that
 * `tabindex` does not put in the order.
 */
export function takeFocus(part: HTMLElement): void {
  part.tabIndex = 0
  part.dataset.placed = ''
  part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  part.focus({ preventScroll: true })
}
