import type { representationAnswer } from '../../contract/representation.ts'
import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { Taken } from '../../contract/route.ts'
import { mayAnswerRepresentation } from '../../policy/representation/representation.ts'
import { mayAs } from '../../policy/who-may.ts'
import { addLetter } from '../../register/letter/letters.ts'
import { answerOneRepresentation, findRepresentation } from '../../register/representation/representations.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer, today } from '../act.ts'
import { applyOutcome } from '../restriction/apply-outcome.ts'

/**
 * P14: an authorising officer maintains, varies or lifts the restriction, and a letter gives the answer. Refuses:
 * not-authorised, unknown-representation, already-answered, same-officer-reason-missing, and what varying or lifting
 * refuses.
 */
export async function answerRepresentation(
  tx: Writing,
  act: Act,
  representationId: string,
  answer: Taken<typeof representationAnswer>,
): Promise<RestrictionChanged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const representation = found(await findRepresentation(tx, representationId), 'unknown-representation')
  const { restrictionId, receivedOn } = representation
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const { outcome, reasons, sameOfficerReason } = answer
  enforce(mayAnswerRepresentation({ ...representation, decidedBy: restriction.by, sameOfficerReason }, act.by))

  await answerOneRepresentation(tx, representationId, { outcome, reasons, sameOfficerReason, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId, outcome, sameOfficer: sameOfficerReason !== null }
  await audit(tx, act, { what: 'representation-answered', subjectId: representationId, customerId, facts })
  return await applyOutcome(tx, act, restriction, answer, {
    cause: 'representation',
    receivedOn,
    kept: async () => {
      const letterId = act.newId()
      const letter = { id: letterId, restrictionId, kind: 'representation-answer', decidedOn: today(act) } as const
      await addLetter(tx, { ...letter, reasons, receivedOn, at: act.at })
      return { letterId }
    },
  })
}
