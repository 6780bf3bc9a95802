import { givesWay } from '../../policy/restriction/scope.ts'
import type { SeenBefore } from '../../policy/restriction/variation.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/**
 * P8, P14: the agreed restriction that will replace this one once its letter has gone: a variation of it, or one that
 * covers it. Null if there is none.
 */
export async function waitingToReplace(
  reading: Reading,
  { council }: Pick<Act, 'council'>,
  restriction: KeptRestriction,
): Promise<KeptRestriction | null> {
  const earlier = { ...restriction, services: restriction.terms.services }
  const ends = ({ id, replacesId, terms: { services } }: KeptRestriction) =>
    id !== restriction.id && givesWay(earlier, { replacesId, services }, council.services)
  return (await restrictionsIn(reading, restriction.customerId, ['agreed'])).findLast(ends) ?? null
}

/** P14, P15: a restriction as an officer sees it who looks now. */
export const seenNow = async (
  reading: Reading,
  act: Pick<Act, 'council'>,
  restriction: KeptRestriction,
): Promise<SeenBefore> => ({
  version: restriction.version,
  waiting: (await waitingToReplace(reading, act, restriction))?.id ?? null,
})
