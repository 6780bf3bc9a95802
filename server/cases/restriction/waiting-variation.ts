import { givesWay } from '../../policy/restriction/scope.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/**
 * P8, P14: what waits for its letter and will end this restriction: a variation of it, or one that covers it; null: nothing
 * does.
 */
export async function waitingVariation(
  reading: Reading,
  { council }: Pick<Act, 'council'>,
  restriction: KeptRestriction,
): Promise<KeptRestriction | null> {
  const earlier = { ...restriction, services: restriction.terms.services }
  const ends = ({ id, replacesId, terms: { services } }: KeptRestriction) =>
    id !== restriction.id && givesWay(earlier, { replacesId, services }, council.services)
  return (await restrictionsIn(reading, restriction.customerId, ['agreed'])).findLast(ends) ?? null
}
