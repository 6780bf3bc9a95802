import type { Notice } from '../outlook/reading/open-message.ts'
import type { Place } from '../parts/page/place.ts'

/** The page for one of the register's own mails. */
export function placeOf({ about, id }: Notice): Place {
  if (about === 'passed-on') return { kind: 'passed-to-you' }
  return about === 'arrangement' ? { kind: 'arrangements', id } : { kind: about, id }
}

/** A React key that differs for each page, so that nothing remains of the last one. */
export const placeKey = (place: Place): string => `${place.kind} ${'id' in place ? place.id : ''}`
