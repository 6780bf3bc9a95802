import { say } from '../../server/contract/texts/say.ts'
import { numberWords } from '../../server/contract/texts/words/words.ts'
import { spoken } from './spoken.ts'

const small: Readonly<Record<string, string>> = spoken(numberWords)

/** A number for a message that begins with it: "One action", "Two actions", "14 actions". */
export const counted = (n: number): { n: number; figure: string } => ({ n, figure: small[n] ?? String(n) })

/** "1 message", "14 messages", within a sentence. */
export const messagesIn = (n: number): string => say('{n, plural, one {1 message} other {{n} messages}}', { n })

/** "Jo Marsh", "Jo Marsh and Mia Rowe", "Jo Marsh, Mia Rowe and Petra Holm". */
export const list = (names: string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : say('{all} and {last}', { all: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' })
