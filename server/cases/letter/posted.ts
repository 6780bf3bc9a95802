import type { LetterSent } from '../../contract/letter.ts'
import type { Day } from '../../policy/calendar.ts'

/**
 * A letter that GOV.UK Notify has dispatched: it went as it was, and with the date on it, whatever the register would
 * write today.
 */
export type Posted = { posted: string; datedOn: Day }

/** How a letter went: as an officer records it, or as it was posted. */
export type LetterGone = LetterSent | { how: 'sent'; sentOn: Day; method: 'post'; text: Posted }

/** The letter as it was posted; null if an officer records it. */
export const postedOf = (gone: LetterGone): Posted | null =>
  gone.how === 'sent' && gone.text !== null && typeof gone.text !== 'string' ? gone.text : null
