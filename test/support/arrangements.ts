import { arrangementWords } from '../../server/cases/standing/arrangement-words.ts'
import { say } from '../../server/contract/texts/say.ts'
import { arrangementsOf } from '../../server/policy/restriction/arrangements.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import type { AlsoNamed } from '../../server/policy/standing/compose.ts'

/** A line of how a customer may contact the council, in English. */
export const arrangement = arrangementWords(say)

/** A restriction that the customer was told of, and whose mail is left alone, also to councillors. */
export const freeMail = { ways: [], mail: { kind: 'none' as const, exceptions: [] }, councillors: null, isTold: true }

/** A council whose settings name nobody whom letters name besides. */
export const nobodyElse: AlsoNamed = { councillors: [], office: null }

/** All lines of measures alone, as staff read them. */
export const arrangementsSaid = (measures: readonly Measure[], contact: string): string[] =>
  arrangementsOf({ ...freeMail, measures }, contact).map(arrangement)
