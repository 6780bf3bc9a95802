import type {
  ArrangementConfirmed,
  confirmArrangement as route,
} from '../../contract/mail-arrangement/mail-arrangement.ts'
import type { BodyTaken } from '../../contract/route.ts'
import { confirmed, mayConfirmAsSeen } from '../../policy/mail-arrangement/mail-arrangement.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { confirmState, findArrangement, type KeptArrangement } from '../../register/mail-arrangement/arrangements.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer } from '../act.ts'
import { askedOf } from './asked.ts'

/** P13: ICT confirms that it made or removed the arrangement, as their page asked for it. */
export async function confirmArrangement(
  tx: Writing,
  act: Act,
  arrangementId: string,
  { seen }: BodyTaken<typeof route>,
): Promise<ArrangementConfirmed> {
  enforce(mayAs(act.by, 'ICT'))
  const arrangement = foundForCustomer(act, await findArrangement(tx, arrangementId), 'unknown-arrangement')
  const state = stateConfirmed(act, arrangement)
  const [current] = await askedOf(tx, act, [arrangement])
  enforce(mayConfirmAsSeen(seen, found(current, 'unknown-arrangement').asked))
  return await keepConfirmed(tx, act, arrangement, state)
}

/** P13: an arrangement that was just seen in the mail system as it is asked for. */
export async function confirmCompared(tx: Writing, act: Act, arrangement: KeptArrangement): Promise<void> {
  await keepConfirmed(tx, act, arrangement, stateConfirmed(act, arrangement))
}

function stateConfirmed(act: Act, { state }: KeptArrangement): KeptArrangement['state'] {
  const next = confirmed(state, act.by)
  if (next instanceof Refusal) throw next
  return next
}

async function keepConfirmed(
  tx: Writing,
  act: Act,
  { id, customerId, restrictionId }: KeptArrangement,
  state: KeptArrangement['state'],
): Promise<ArrangementConfirmed> {
  await confirmState(tx, id, { state, at: act.at, by: act.by })
  const facts = { restrictionId, state }
  await audit(tx, act, { what: 'arrangement-confirmed', subjectId: id, customerId, facts })
  return { arrangementId: id, state, confirmedAt: act.at.toISOString() }
}
