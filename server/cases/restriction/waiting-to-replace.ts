import { Refusal } from '../../policy/refusal.ts'
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

/**
 * P14, P15: nobody tells the customer that a restriction stays which changes as soon as a letter has gone: both letters
 * could go on one day.
 */
export async function enforceNothingWaits(reading: Reading, act: Act, restriction: KeptRestriction): Promise<void> {
  if (await waitingToReplace(reading, act, restriction)) throw new Refusal('answer-not-sent')
}

/** P14, P15: a restriction as an officer sees it who looks now. */
export const seenNow = async (
  reading: Reading,
  act: Pick<Act, 'council'>,
  restriction: KeptRestriction,
): Promise<SeenBefore> => ({
  restrictionId: restriction.id,
  version: restriction.version,
  waiting: (await waitingToReplace(reading, act, restriction))?.id ?? null,
  others: await othersSeen(reading, restriction),
})

/** P8: the customer's other restrictions, agreed or in force: new terms may end them, too. */
export const othersSeen = async (
  reading: Reading,
  restriction: KeptRestriction,
): Promise<{ restrictionId: string; version: number }[]> =>
  (await restrictionsIn(reading, restriction.customerId, ['agreed', 'in-force']))
    .filter(({ id }) => id !== restriction.id)
    .map(({ id, version }) => ({ restrictionId: id, version }))
