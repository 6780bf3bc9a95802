import type { LetterRecorded, LetterSent } from '../contract/letter.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P14: the letter went, or the customer was not told. The letter of what was agreed puts it into force. Refuses:
 * not-authorised, unknown-letter, already-sent, letter-incomplete, in-the-future, in-the-past, already-lifted.
 */
export declare function recordLetter(tx: Writing, act: Act, letterId: string, sent: LetterSent): Promise<LetterRecorded>
