import type { ArrangementConfirmed } from '../../contract/mail-arrangement/mail-arrangement.ts'
import { confirmed } from '../../policy/mail-arrangement/mail-arrangement.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { confirmState, findArrangement } from '../../register/mail-arrangement/arrangements.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'

/**
 * P13: ICT confirms that it made or removed the arrangement. Refuses: not-authorised, unknown-arrangement,
 * nothing-to-arrange.
 */
export async function confirmArrangement(tx: Writing, act: Act, arrangementId: string): Promise<ArrangementConfirmed> {
  enforce(mayAs(act.by, 'ICT'))
  const arrangement = foundForCustomer(act, await findArrangement(tx, arrangementId), 'unknown-arrangement')
  const state = confirmed(arrangement.state, act.by)
  if (state instanceof Refusal) throw state

  await confirmState(tx, arrangementId, { state, at: act.at, by: act.by })
  const { customerId, restrictionId } = arrangement
  const facts = { restrictionId, state }
  await audit(tx, act, { what: 'arrangement-confirmed', subjectId: arrangementId, customerId, facts })
  return { arrangementId, state, confirmedAt: act.at.toISOString() }
}
