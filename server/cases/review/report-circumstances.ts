import type { CircumstancesReported, circumstancesToReport } from '../../contract/review/circumstances.ts'
import type { Taken } from '../../contract/route.ts'
import { mayBeEnded } from '../../policy/restriction/restriction.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import { addCircumstances } from '../../register/review/circumstances.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, enforceKnownService, foundForCustomer, today } from '../act.ts'

/**
 * P15: a service reports that circumstances have changed. Refuses: unknown-restriction, not-in-force, already-lifted,
 * unknown-service.
 */
export async function reportCircumstances(
  tx: Writing,
  act: Act,
  { restrictionId, what, service }: Taken<typeof circumstancesToReport>,
): Promise<CircumstancesReported> {
  enforceKnownService(act, service)
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayBeEnded(restriction, today(act)))

  const id = act.newId()
  await addCircumstances(tx, { id, restrictionId, what, service, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId, service }
  await audit(tx, act, { what: 'circumstances-reported', subjectId: id, customerId, facts })
  return { circumstancesId: id, reportedAt: act.at.toISOString() }
}
