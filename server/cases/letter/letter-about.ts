import type { LetterFacts } from '../../policy/letter/confirmation.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'
import { findLetter } from '../../register/letter/letters.ts'
import { findPrecaution } from '../../register/precaution/precautions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, foundForCustomer } from '../act.ts'
import { formalWarningFacts, readFormalWarningLetter } from '../formal-warning/formal-warning-letter.ts'
import { precautionFacts } from '../precaution/precaution-letter.ts'
import { readClosingLetter } from './closing-letter.ts'
import { readCurrentLetter } from './current-letter.ts'

/** `recordId`: the restriction, formal warning or precautions that the letter is about. */
export type LetterAbout = { recordId: string; customerId: string; state: LetterState; facts: LetterFacts }

/** What any letter is about. That of a formal warning or of precautions has their id. */
export async function letterAbout(reading: Reading, act: Act, id: string): Promise<LetterAbout> {
  if (await findLetter(reading, id)) {
    const { letter, restriction, facts } = await readCurrentLetter(reading, act, id)
    return { recordId: restriction.id, customerId: restriction.customerId, state: letter.state, facts }
  }
  const closing = await readClosingLetter(reading, act, id)
  if (closing) {
    const { letter, customerId, facts } = closing
    const recordId = 'precautionId' in letter.about ? letter.about.precautionId : letter.about.formalWarningId
    return { recordId, customerId, state: letter.state, facts }
  }
  const precaution = await findPrecaution(reading, id)
  if (precaution) {
    const { customerId, told } = foundForCustomer(act, precaution, 'unknown-letter')
    const facts = await precautionFacts(reading, act, precaution, null)
    return { recordId: id, customerId, state: told === null ? 'to-write' : 'sent', facts }
  }
  const warning = await readFormalWarningLetter(reading, act, id)
  const facts = await formalWarningFacts(reading, act, warning, null)
  return { recordId: id, customerId: warning.customerId, state: warning.sentOn === null ? 'to-write' : 'sent', facts }
}
