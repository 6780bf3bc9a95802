import type { Day } from '../calendar.ts'
import type { LetterMethod } from '../vocabulary.ts'

/** How a letter went. `at`: when that was recorded; null if the file does not say. */
export type ImportedDelivery =
  | { how: 'sent'; sentOn: Day; method: LetterMethod | null; text: string; at: string | null }
  | { how: 'not-notified'; reason: string; at: string | null }
