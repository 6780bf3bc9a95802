import type { Day } from '../../policy/calendar.ts'
import { endedOnLastDay } from '../../policy/restriction/restriction.ts'
import { changeRestriction, findRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, found, today } from '../act.ts'
import { replaceEarlier } from './come-into-force.ts'
import { closeWithEnd, expire } from './end-restriction.ts'

/**
 * P14: for a restriction that has ended, when its confirming letter turns out to have been sent before. It was in force
 * from the day of the letter until it ended. If it ended on its last day, what it replaced ended on the day it began, and
 * its end answers what is still open. If an officer lifted it, they decided about both. ICT is asked for no mail rule.
 * `how`: as for comeIntoForce.
 */
export async function wasInForce(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  on: Day,
  how: 'letter-sent' | 'not-notified',
): Promise<void> {
  const { id, customerId, until } = restriction
  const endedAsTold = endedOnLastDay(restriction, today(act))
  if (endedAsTold) await replaceEarlier(tx, act, restriction, on, 'begun-by-then')
  if (restriction.state === 'agreed' && until !== null) await expire(tx, act, restriction, until)
  const { version, state, liftedOn } = found(await findRestriction(tx, id), 'unknown-restriction')
  await changeRestriction(tx, id, version, { inForceOn: on })
  const facts = { state, inForceOn: on, liftedOn, how }
  await audit(tx, act, { what: 'restriction-in-force', subjectId: id, customerId, facts })
  if (endedAsTold && until !== null) await closeWithEnd(tx, act, restriction, until)
}
