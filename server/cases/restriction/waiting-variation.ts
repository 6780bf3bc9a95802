import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'

/** P14: the variation of this restriction that waits for its letter; null: none does. */
export async function waitingVariation(
  reading: Reading,
  { id, customerId }: Pick<KeptRestriction, 'id' | 'customerId'>,
): Promise<KeptRestriction | null> {
  const agreed = await restrictionsIn(reading, customerId, ['agreed'])
  return agreed.findLast(({ replacesId }) => replacesId === id) ?? null
}
