import type { Notice } from '../outlook/reading/open-message.ts'
import type { Place } from '../parts/page/place.ts'

/** The page that a mail of the register's own is about. */
export function placeOf({ about, id }: Notice): Place {
  return about === 'arrangement' ? { kind: 'arrangements', id } : { kind: about, id }
}

/** Tells one page from another, so that nothing of the last one is left. */
export const placeKey = (place: Place): string => `${place.kind} ${'id' in place ? place.id : ''}`
