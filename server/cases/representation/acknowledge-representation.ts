import type { RepresentationAcknowledged } from '../../contract/representation.ts'
import { mayAcknowledge } from '../../policy/representation/representation.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findRepresentation, markAcknowledged } from '../../register/representation/representations.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer, today } from '../act.ts'

/** P14: records that the customer was told that the representation arrived. A second time changes nothing. */
export async function acknowledgeRepresentation(
  tx: Writing,
  act: Act,
  representationId: string,
): Promise<RepresentationAcknowledged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const representation = found(await findRepresentation(tx, representationId), 'unknown-representation')
  const { acknowledgedOn, restrictionId } = representation
  const { customerId } = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayAcknowledge(representation, act.by))
  if (acknowledgedOn !== null) return { representationId, acknowledgedOn }

  await markAcknowledged(tx, representationId, today(act))
  await audit(tx, act, { what: 'representation-acknowledged', subjectId: representationId, customerId })
  return { representationId, acknowledgedOn: today(act) }
}
