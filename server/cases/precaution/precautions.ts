import type {
  PrecautionChanged,
  precautionEnding,
  precautionToKeep,
  precautionToRecord,
} from '../../contract/precaution.ts'
import type { Taken } from '../../contract/route.ts'
import type { Day } from '../../policy/calendar.ts'
import {
  type BeforeVisit,
  lookAgainWith,
  mayAskOfStaff,
  mayDecidePrecautions,
  mayEndPrecaution,
  mayKeepPrecaution,
  mayRecordPrecaution,
} from '../../policy/precaution/precaution.ts'
import { mayAs } from '../../policy/who-may.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { addClosingLetter } from '../../register/letter/closing-letters.ts'
import {
  addPrecaution,
  endPrecaution,
  findPrecaution,
  type KeptPrecaution,
  keepPrecaution,
  recordHowTold,
  tellingOf,
} from '../../register/precaution/precautions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry, foundForCustomer, today } from '../act.ts'
import { postsOf } from '../judging/posts.ts'

/**
 * P4, P13: an officer records what staff do before they visit a customer. Staff see it at once; the customer is told by
 * letter, or a reason says why not (G).
 */
export async function recordPrecaution(
  tx: Writing,
  act: Act,
  id: string,
  { steps, more, reason, lookAgainOn, notTold }: Taken<typeof precautionToRecord>,
): Promise<PrecautionChanged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
  enforce(mayDecidePrecautions(act.by, postsOf(act)))
  enforce(mayRecordPrecaution({ steps, more }, lookAgainOn, today(act)))
  const precautionId = await keepNew(tx, act, customerId, { steps, more, reason, lookAgainOn, notTold })
  return precautionChanged(act, { id: precautionId, customerId })
}

/**
 * P4, P13: precautions that an officer decided together with a restriction: for the same reasons, looked at again with
 * its review. The customer is told of them by a letter of their own.
 */
export async function decidePrecautions(
  tx: Writing,
  act: Act,
  { customerId, reason, reviewOn }: { customerId: string; reason: string; reviewOn: Day },
  what: BeforeVisit,
): Promise<void> {
  enforce(mayAskOfStaff(what))
  const lookAgainOn = lookAgainWith(reviewOn, today(act))
  await keepNew(tx, act, customerId, { ...what, reason, lookAgainOn, notTold: null })
}

type NewPrecaution = BeforeVisit & { reason: string; lookAgainOn: Day; notTold: string | null }

async function keepNew(tx: Writing, act: Act, customerId: string, given: NewPrecaution): Promise<string> {
  const { more, reason, lookAgainOn, notTold } = given
  const steps = [...new Set(given.steps)]
  const id = act.newId()
  await addPrecaution(tx, { id, customerId, steps, more, reason, lookAgainOn, at: act.at, by: act.by })
  if (notTold !== null) await recordHowTold(tx, id, { because: notTold }, { at: act.at, by: act.by })
  const facts = { lookAgainOn, steps, told: notTold === null ? 'to-tell' : 'not-told' }
  await audit(tx, act, { what: 'precaution-recorded', subjectId: id, customerId, facts })
  return id
}

/** P4, P15: an officer looked at precautions again and keeps them until another day, for a reason. */
export async function keepPrecautionOn(
  tx: Writing,
  act: Act,
  id: string,
  { why, lookAgainOn }: Taken<typeof precautionToKeep>,
): Promise<PrecautionChanged> {
  const precaution = await decidable(tx, act, id)
  enforce(mayKeepPrecaution(stateOf(precaution), lookAgainOn, today(act)))
  const { oid, tid, name } = act.by
  await keepPrecaution(tx, precaution, { at: act.at.toISOString(), by: { oid, tid, name }, why, lookAgainOn })
  const { customerId } = precaution
  await audit(tx, act, { what: 'precaution-kept', subjectId: id, customerId, facts: { lookAgainOn } })
  return precautionChanged(act, precaution)
}

/**
 * P4: ends precautions, so that staff no longer see them. If a letter told the customer of them, another says that they
 * ended.
 */
export async function endPrecautionFor(
  tx: Writing,
  act: Act,
  id: string,
  { why }: Taken<typeof precautionEnding>,
): Promise<PrecautionChanged> {
  const precaution = await decidable(tx, act, id)
  enforce(mayEndPrecaution(stateOf(precaution)))
  await endPrecaution(tx, id, { at: act.at, why, by: act.by })
  await audit(tx, act, { what: 'precaution-ended', subjectId: id, customerId: precaution.customerId })
  if (tellingOf(precaution) !== 'told') return precautionChanged(act, precaution)
  const letterId = act.newId()
  const letter = { id: letterId, about: { precautionId: id }, kind: 'precautions-ended' } as const
  await addClosingLetter(tx, { ...letter, decidedOn: today(act), at: act.at })
  return precautionChanged(act, precaution, letterId)
}

/** The precautions, if this person decides on them. */
export async function decidable(reading: Reading, act: Act, id: string): Promise<KeptPrecaution> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const precaution = foundForCustomer(act, await findPrecaution(reading, id), 'unknown-precaution')
  enforce(mayDecidePrecautions(act.by, postsOf(act)))
  return precaution
}

/** The facts by which the policy says what can be done about a precaution. */
export const stateOf = (precaution: KeptPrecaution) => ({
  ended: precaution.ended !== null,
  telling: tellingOf(precaution),
})

/** What a change of a precaution answers; `letterId` is the letter that it calls for. */
export const precautionChanged = (
  act: Act,
  { id, customerId }: Pick<KeptPrecaution, 'id' | 'customerId'>,
  letterId: string | null = null,
): PrecautionChanged => ({
  precautionId: id,
  customerId,
  changedAt: act.at.toISOString(),
  letterId,
})
