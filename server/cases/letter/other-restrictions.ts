import type { Day } from '../../policy/calendar.ts'
import { type OtherRestriction, othersOn } from '../../policy/letter/other-restrictions.ts'
import { toldOf } from '../../register/letter/letters.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/**
 * P8, P14: the customer's other restrictions that bind on the day of a letter. `about`: the restriction that it is about;
 * null: none. `begins`: the letter brings that one into force.
 */
export async function otherRestrictions(
  reading: Reading,
  { council }: Act,
  customerId: string,
  { on, about, begins }: { on: Day; about: KeptRestriction | null; begins: boolean },
): Promise<OtherRestriction[]> {
  const all = await restrictionsIn(reading, customerId, ['in-force', 'lifted', 'replaced'])
  const told = await toldOf(
    reading,
    all.map(({ id }) => id),
  )
  const held = all.map((one) => ({ ...one, services: one.terms.services, isTold: told.has(one.id) }))
  const next = about && begins ? { replacesId: about.replacesId, services: about.terms.services } : null
  return othersOn(on, held, { aboutId: about?.id ?? null, next, known: council.services })
}
