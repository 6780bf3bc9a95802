import { arrangementWords } from '../../server/cases/standing/arrangement-words.ts'
import { say } from '../../server/contract/messages/say.ts'
import { arrangementsOf, type Measure } from '../../server/policy/restriction/measures.ts'

/** A line of how a customer may contact the council, in English. */
export const arrangement = arrangementWords(say)

/** All lines, as staff read them. */
export const arrangementsSaid = (measures: readonly Measure[], contact: string): string[] =>
  arrangementsOf(measures, contact).map(arrangement)
