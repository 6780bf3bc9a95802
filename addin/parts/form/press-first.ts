import type { MouseEvent } from 'react'

/**
 * For what is around a form's buttons: a press counts before the field with the focus is left. Leaving a field may show
 * an error, which moves the button away from under the pointer, and the press would be lost.
 */
export const pressFirst = {
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onClickCapture: ({ target, detail }: MouseEvent) => {
    // Enter in a field clicks the button, too, without a pointer, and the focus stays in the field.
    if (detail > 0 && target instanceof Element) target.closest('button')?.focus()
  },
}
