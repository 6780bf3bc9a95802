import { type RefObject, useEffect, useState } from 'react'
import { takeFocus } from '../take-focus.ts'

/** A field that is marked as wrong, by its label. */
export type WrongField = { element: HTMLElement; label: string }

/**
 * The fields that a form marks as wrong, in their order. A form is judged when it is submitted, and then follows what
 * is corrected.
 * @param isJudged whether it was submitted
 */
export function useWrongFields(form: RefObject<HTMLFormElement | null>, isJudged: boolean): WrongField[] {
  const [wrong, setWrong] = useState<WrongField[]>([])
  // Each change of a field draws the form again.
  useEffect(() => {
    const next = isJudged && form.current ? wrongFields(form.current) : []
    if (!isAlike(next, wrong)) setWrong(next)
  })
  return wrong
}

const isAlike = (one: readonly WrongField[], other: readonly WrongField[]): boolean =>
  one.length === other.length &&
  one.every(({ element, label }, at) => element === other[at]?.element && label === other[at].label)

const wrongFields = (form: HTMLElement): WrongField[] =>
  [...form.querySelectorAll<HTMLElement>('[aria-invalid="true"]')].map((element) => ({
    element,
    label: [...pieceOf(element), labelOf(element)].join(': '),
  }))

/** One of several items has a name of its own: "Designated contact: Post". */
function pieceOf(element: HTMLElement): string[] {
  const legend = element.closest('fieldset.piece')?.querySelector(':scope > legend')?.textContent
  return legend ? [legend] : []
}

function labelOf(element: HTMLElement): string {
  const own = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  const labels = own || element instanceof HTMLSelectElement ? element.labels : null
  return (
    labels?.[0]?.textContent || textOf(element, 'aria-labelledby') || element.getAttribute('aria-label') || 'This field'
  )
}

const textOf = (element: HTMLElement, attribute: string): string =>
  (element.getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .filter(Boolean)
    .join(' ')

/** Gives a field the focus; a question with several controls is not in the tab order. */
export function focusField(element: HTMLElement): void {
  if (element.matches('fieldset, [role=radiogroup]')) takeFocus(element)
  else element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}
