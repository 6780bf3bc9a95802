import type { Notice } from '../../outlook/reading/open-message.ts'
import type { Destination } from '../../parts/page/destination.ts'

/** The page for one of the register's own mails. */
export function destinationOf({ about, id }: Notice): Destination {
  if (about === 'passed-on') return { kind: 'passed-to-you' }
  return about === 'arrangement' ? { kind: 'arrangements', id } : { kind: about, id }
}

/** A React key that differs for each page, so that nothing remains of the last one. */
export const destinationKey = (destination: Destination): string =>
  `${destination.kind} ${'id' in destination ? destination.id : ''}`
