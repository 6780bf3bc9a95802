/**
 * Gives the keyboard to a part that has no place of its own in the order of Tab: a heading, what is left around something
 * taken away. It has one for as long as it has the focus: Office.js moves the focus at Tab itself, and leaves the pane
 * from anything that `tabindex` does not put into the order.
 */
export function takeFocus(part: HTMLElement): void {
  part.tabIndex = 0
  part.dataset.placed = ''
  part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  part.focus({ preventScroll: true })
}
