import type { Day } from '../../policy/calendar.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { hasRunOut, restrictionCycle } from '../../policy/restriction/restriction.ts'
import { givesWay } from '../../policy/restriction/scope.ts'
import { firstReviewDue } from '../../policy/review/review.ts'
import { carryOpenOver } from '../../register/representation/open.ts'
import { changeRestriction, type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit } from '../act.ts'
import { requestArrangement, requestRemoval } from '../mail-arrangement/request-arrangement.ts'
import { replacedDueOf } from './replaced-due.ts'

/**
 * P14: puts an agreed restriction in force on a day, and ends the customer's earlier ones that it varies or covers. P8:
 * those for other services stay in force. P15: sets the date of its first review; only a review puts off that of what it
 * replaces. `how`: the letter was sent, there is a recorded reason not to notify the customer, or it starts at once.
 */
export async function comeIntoForce(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  on: Day,
  how: 'letter-sent' | 'not-notified' | 'at-once',
): Promise<void> {
  const { id, customerId, terms } = restriction
  const replacedDue = await replacedDueOf(tx, act, restriction, on)
  await replaceEarlier(tx, act, restriction, on, 'all')
  const reviewDue = firstReviewDue(on, terms.reviewOn, restriction.reviewWithinMonths, replacedDue)
  const state = nextState(restrictionCycle, restriction.state, 'come-into-force')
  await changeRestriction(tx, id, restriction.version, { state, inForceOn: on, reviewDue })
  const facts = { state, inForceOn: on, reviewDue, how }
  await audit(tx, act, { what: 'restriction-in-force', subjectId: id, customerId, facts })
  await requestArrangement(tx, act, restriction)
}

/**
 * P8, P14: ends the customer's restrictions in force that this one varies or covers, on the day on which this one begins.
 * Those whose last day has passed by then the night ends, and its letter gives what answer had not gone.
 * `which`: all of them, or only those that had begun by then.
 */
export async function replaceEarlier(
  tx: Writing,
  act: Act,
  { id, customerId, terms, replacesId }: KeptRestriction,
  on: Day,
  which: 'all' | 'begun-by-then',
): Promise<void> {
  const next = { replacesId, services: terms.services }
  for (const earlier of await restrictionsIn(tx, customerId, ['in-force'])) {
    if (!givesWay({ ...earlier, services: earlier.terms.services }, next, act.council.services)) continue
    if (hasRunOut(earlier, on)) continue
    if (which === 'begun-by-then' && earlier.inForceOn !== null && earlier.inForceOn > on) continue
    const state = nextState(restrictionCycle, earlier.state, 'give-way')
    await changeRestriction(tx, earlier.id, earlier.version, { state, liftedOn: on })
    const facts = { state, liftedOn: on, replacedBy: id }
    await audit(tx, act, { what: 'restriction-replaced', subjectId: earlier.id, customerId, facts })
    await requestRemoval(tx, act, earlier)
    await carryOpenOver(tx, earlier.id, id)
  }
}
