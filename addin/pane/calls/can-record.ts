import type { LookupAnswer } from '../../../server/contract/standing/standing.ts'

/**
 * P4: whether a call can be recorded after this look-up. Not if a colleague called, nor while several people match or
 * only a postal address is known.
 */
export function canRecord(found: LookupAnswer['found']): boolean {
  if (found.kind === 'standing') return found.standing.kind !== 'colleague'
  if (found.kind === 'place') return false
  return found.kind !== 'who-is-it' && !(found.kind === 'possible-match' && found.why === 'several-fit')
}
