import { type Day, earliest } from '../../policy/calendar.ts'
import { hasRunOut } from '../../policy/restriction/restriction.ts'
import { givesWay } from '../../policy/restriction/scope.ts'
import { findRestriction, type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/**
 * P15: when the review is due of what this restriction replaces on a day: the one that it varies, and those in force
 * that it covers; of several, the earliest. Ask before they are replaced. Null if it replaces none that has a date.
 */
export async function replacedDueOf(
  reading: Reading,
  { council }: Pick<Act, 'council'>,
  { id, customerId, replacesId, terms }: KeptRestriction,
  on: Day,
): Promise<Day | null> {
  const varied = replacesId === null ? undefined : await findRestriction(reading, replacesId)
  const next = { replacesId, services: terms.services }
  const covered = (await restrictionsIn(reading, customerId, ['in-force'])).filter(
    (one) =>
      one.id !== id &&
      !hasRunOut(one, on) &&
      givesWay({ ...one, services: one.terms.services }, next, council.services),
  )
  const [first, ...others] = [varied, ...covered].flatMap((one) => one?.reviewDue ?? [])
  return first === undefined ? null : earliest(first, ...others)
}
