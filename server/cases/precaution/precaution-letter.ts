import type { PrecautionChanged, PrecautionLetter, PrecautionTold } from '../../contract/precaution.ts'
import { type Day, dayAt } from '../../policy/calendar.ts'
import { mayBeDated, mayHaveBeenSent, type PrecautionFacts } from '../../policy/letter/confirmation.ts'
import { mayTellOfPrecaution } from '../../policy/precaution/precaution.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { findPrecaution, type KeptPrecaution, recordHowTold, tellingOf } from '../../register/precaution/precautions.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { addresseeOf } from '../letter/addressee.ts'
import { enforceMayLeave, shownLetter, textAsSent } from '../letter/letter-text.ts'
import { otherRestrictions } from '../letter/other-restrictions.ts'
import { welshWords } from '../letter/welsh-words.ts'
import { decidable, precautionChanged, stateOf } from './precautions.ts'

/**
 * G: the letter that tells a customer of precautions, as it would be sent on a day, or as it was sent. The look is kept
 * in the access ledger.
 */
export async function composePrecautionLetter(
  register: Register,
  act: Act,
  id: string,
  on: Day | null = null,
): Promise<PrecautionLetter> {
  enforce(mayAs(act.by, 'AuthorisingOfficer', 'RegisterKeeper'))
  const { precaution, facts } = await register.look(async (tx) => {
    const precaution = foundForCustomer(act, await findPrecaution(tx, id), 'unknown-precaution')
    const facts = await precautionFacts(tx, act, precaution, on)
    if (on !== null && precaution.told === null) enforce(mayBeDated(on, facts.decidedOn, today(act)))
    const customerIds = [precaution.customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return { precaution, facts }
  })
  return { precautionId: id, telling: tellingOf(precaution), ...shownLetter(act, facts, keptText(precaution)) }
}

/** G: the same letter, to be printed. */
export async function precautionLetterToPrint(
  register: Register,
  act: Act,
  id: string,
  on: Day | null,
): Promise<PrecautionLetter> {
  const letter = await composePrecautionLetter(register, act, id, on)
  enforceMayLeave(letter)
  return letter
}

/**
 * G: records that the letter was sent, made anew for that day or in the officer's own version; or that the customer is
 * not told, and why.
 */
export async function tellOfPrecaution(
  tx: Writing,
  act: Act,
  id: string,
  given: PrecautionTold,
): Promise<PrecautionChanged> {
  const precaution = await decidable(tx, act, id)
  enforce(mayTellOfPrecaution(stateOf(precaution)))
  const done = { at: act.at, by: act.by }
  if (given.how === 'not-told') {
    await recordHowTold(tx, id, { because: given.reason }, done)
  } else {
    const { sentOn, method, text = null } = given
    const facts = await precautionFacts(tx, act, precaution, sentOn)
    enforce(mayHaveBeenSent(sentOn, facts.decidedOn, today(act)))
    await recordHowTold(tx, id, { on: sentOn, method, text: textAsSent(act, facts, text) }, done)
  }
  const { customerId } = precaution
  const facts = { how: given.how }
  await audit(tx, act, { what: 'precaution-told', subjectId: id, customerId, facts })
  return precautionChanged(act, precaution)
}

/** As sent; null if it was not, or if only a file of the log says that it was. */
const keptText = ({ told }: KeptPrecaution): string | null => (told && 'on' in told ? told.text : null)

/** What the letter is written from, for the day on which it is sent. */
export async function precautionFacts(
  reading: Reading,
  act: Act,
  { id, customerId, told, ...precaution }: KeptPrecaution,
  on: Day | null,
): Promise<PrecautionFacts> {
  const { steps, more, reason, lookAgainOn, recordedAt } = precaution
  const recordedOn = dayAt(new Date(recordedAt), act.council.timeZone)
  const sendingDay = (told && 'on' in told ? told.on : on) ?? today(act)
  return {
    kind: 'precautions',
    ...{ steps, more, lookAgainOn },
    ...(await welshWords(reading, act, id)),
    to: await addresseeOf(reading, customerId),
    reference: referenceOf('customer', customerId),
    on: sendingDay,
    decidedOn: recordedOn,
    reasons: reason,
    receivedOn: null,
    others: await otherRestrictions(reading, act, customerId, { on: sendingDay, about: null, begins: false }),
  }
}
