import { focusField } from './wrong-fields.ts'

/**
 * Finds a field whose text could not be read, such as “31 June”, and gives it the focus. Whoever sends what was entered
 * asks first: the field still has the value from before, which nobody meant.
 * @returns whether there is one
 */
export function focusUnread(place: HTMLElement | null): boolean {
  const control = place?.querySelector<HTMLElement>('[data-unread] [aria-invalid="true"]')
  if (control) focusField(control)
  return !!control
}
