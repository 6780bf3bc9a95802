import type { inForceAtOnce, LetterRecorded } from '../../contract/letter.ts'
import type { Taken } from '../../contract/route.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayComeIntoForce } from '../../policy/restriction/restriction.ts'
import { mayAs } from '../../policy/who-may.ts'
import { confirmingLetter, storeAtOnceReason } from '../../register/letter/letters.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, found, foundForCustomer, today } from '../act.ts'
import { enforceApproval, enforceApprovalHere, restrictionToApprove } from '../judging/approval.ts'
import { comeIntoForce } from './come-into-force.ts'

/**
 * P13, P14: somebody who could have approved a restriction puts it in force before its letter is sent, for a recorded
 * reason. The letter must still be sent.
 */
export async function putInForceAtOnce(
  tx: Writing,
  act: Act,
  restrictionId: string,
  { reason }: Taken<typeof inForceAtOnce>,
): Promise<LetterRecorded> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const toApprove = await restrictionToApprove(tx, act, restriction)
  enforceApproval(act, toApprove.escalatedBy)
  await enforceApprovalHere(tx, act, toApprove)
  enforce(mayComeIntoForce(restriction, today(act)))
  if (reason.trim() === '') throw new Refusal('reasons-missing')

  const letterId = found(await confirmingLetter(tx, restrictionId), 'unknown-letter')
  await storeAtOnceReason(tx, letterId, reason)
  await comeIntoForce(tx, act, restriction, today(act), 'at-once')
  return { letterId, restrictionId, inForceOn: today(act), lapsesOn: null, recordedAt: act.at.toISOString() }
}
