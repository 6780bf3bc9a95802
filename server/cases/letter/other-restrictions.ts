import { type Day, dayAt } from '../../policy/calendar.ts'
import { versionsOf } from '../../policy/judging/versions.ts'
import { endedBy, type OtherRestriction, othersOn } from '../../policy/letter/other-restrictions.ts'
import { restrictionStates } from '../../policy/vocabulary.ts'
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
  const next = about && begins ? { replacesId: about.replacesId, services: about.terms.services } : null
  return othersOn(on, await heldBy(reading, customerId), { aboutId: about?.id ?? null, next, known: council.services })
}

/** P8, P14: from when those applied that this restriction ends, where the customer was told of them. */
export async function endedRestrictions(
  reading: Reading,
  { council }: Act,
  { id, customerId, replacesId, terms, inForceOn }: KeptRestriction,
  on: Day,
): Promise<Day[]> {
  const about = { id, replacesId, services: terms.services }
  return endedBy(on, await heldBy(reading, customerId), { about, begunOn: inForceOn, known: council.services })
}

async function heldBy(reading: Reading, customerId: string) {
  const all = await restrictionsIn(reading, customerId, ['in-force', 'lifted', 'replaced'])
  const told = await toldOf(
    reading,
    all.map(({ id }) => id),
  )
  return all.map((one) => ({ ...one, services: one.terms.services, isTold: told.has(one.id) }))
}

/** P14: whether the customer has had a letter about a restriction, or about what it varies or replaced. */
export async function isTold(
  reading: Reading,
  { council }: Act,
  { id, customerId }: KeptRestriction,
): Promise<boolean> {
  const all = await restrictionsIn(reading, customerId, [...restrictionStates])
  const days = all.map(({ madeAt, ...one }) => ({
    ...one,
    madeAt: madeAt.toISOString(),
    madeOn: dayAt(madeAt, council.timeZone),
  }))
  const versions = versionsOf(id, days).map((one) => one.id)
  return (await toldOf(reading, versions)).size > 0
}
