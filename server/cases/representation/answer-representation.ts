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
import { enforceJudge, mayAnswerAtAll } from '../judging/judge.ts'
import { applyOutcome } from '../restriction/apply-outcome.ts'
import { enforceNothingWaits } from '../restriction/waiting-to-replace.ts'
import { tellWhoRecorded } from '../work/notices.ts'

/**
 * P14: an authorising officer maintains, varies or lifts the restriction, and a letter gives the answer. G: somebody
 * who had no part in it, where there is one. Nobody maintains what changes as soon as a letter has gone.
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
  enforce(mayAnswerAtAll(act))
  enforce(mayAnswerRepresentation(representation))
  const { outcome, reasons, sameOfficerReason } = answer
  const judged = await enforceJudge(tx, act, restriction, { judgment: 'representation', sameOfficerReason })

  await answerOneRepresentation(tx, representationId, { outcome, reasons, ...judged, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId, outcome, ownPart: judged.involvement }
  await audit(tx, act, { what: 'representation-answered', subjectId: representationId, customerId, facts })
  await tellWhoRecorded(tx, act, {
    key: `representation-answered:${representationId}`,
    of: 'representation',
    restrictionId,
    outcome,
    reporter: representation.reporter,
  })
  return await applyOutcome(tx, act, restriction, answer, {
    cause: 'representation',
    judged,
    receivedOn,
    kept: async () => {
      await enforceNothingWaits(tx, act, restriction)
      const letterId = act.newId()
      const letter = { id: letterId, restrictionId, kind: 'representation-answer', decidedOn: today(act) } as const
      await addLetter(tx, { ...letter, reasons, receivedOn, at: act.at })
      return { letterId }
    },
  })
}
