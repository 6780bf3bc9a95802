import { type RefObject, useEffect, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { takeFocus } from '../take-focus.ts'

/** A field that is marked as wrong, by its label. */
export type WrongField = { element: HTMLElement; label: string }

/**
 * The fields that a form marked as wrong when it was last judged, in their order. What is corrected stays listed until
 * then: if the list became shorter as somebody presses a button below it, the button would move away under the pointer.
 * @param judgements how often it was judged: when it was submitted, and when the register answered
 */
export function useWrongFields(form: RefObject<HTMLFormElement | null>, judgements: number): WrongField[] {
  const [wrong, setWrong] = useState<WrongField[]>([])
  useEffect(() => {
    if (judgements > 0 && form.current) setWrong(wrongFields(form.current))
  }, [judgements, form])
  return wrong
}

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
    labels?.[0]?.textContent ||
    textOf(element, 'aria-labelledby') ||
    element.getAttribute('aria-label') ||
    say('This field')
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
