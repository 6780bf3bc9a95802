import type { RepresentationRecorded, representationToRecord } from '../../contract/representation.ts'
import type { Taken } from '../../contract/route.ts'
import { mayHaveArrived } from '../../policy/representation/representation.ts'
import { mayBeEnded } from '../../policy/restriction/restriction.ts'
import { addEvidence } from '../../register/evidence/evidence.ts'
import { filedDigests } from '../../register/evidence/originals.ts'
import { addRepresentation } from '../../register/representation/representations.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { acceptEvidence } from '../evidence/contact.ts'
import { keepWithinQuota } from '../evidence/keep-within-quota.ts'

/**
 * P14: records what the customer says against a restriction; the person who receives it does this. Refuses:
 * unknown-restriction, not-in-force, already-lifted, in-the-future, original-not-readable, original-of-another-message,
 * no-room-for-original.
 */
export async function recordRepresentation(
  tx: Writing,
  act: Act,
  given: Taken<typeof representationToRecord>,
): Promise<RepresentationRecorded> {
  const { restrictionId, receivedOn, account } = given
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayBeEnded(restriction, today(act)))
  enforce(mayHaveArrived(receivedOn, today(act)))
  const evidence = given.evidence && acceptEvidence(act, given.evidence)
  await keepWithinQuota(tx, act, evidence ? [evidence] : [])

  const id = act.newId()
  await addRepresentation(tx, { id, restrictionId, receivedOn, account: account || null, at: act.at, by: act.by })
  const kept = evidence
    ? [await addEvidence(tx, { id: act.newId(), of: { representationId: id }, at: act.at, ...evidence })]
    : []
  await audit(tx, act, {
    what: 'representation-recorded',
    subjectId: id,
    customerId: restriction.customerId,
    facts: { restrictionId, receivedOn, evidence: evidence !== null, ...filedDigests(kept) },
  })
  return { representationId: id, recordedAt: act.at.toISOString() }
}
