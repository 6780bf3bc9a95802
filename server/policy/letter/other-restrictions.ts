import type { Day } from '../calendar.ts'
import { isInForce, type Restriction } from '../restriction/restriction.ts'
import { type Beside, givesWay } from '../restriction/scope.ts'
import type { RestrictionState } from '../vocabulary.ts'
import type { Arranging } from './how-to-contact.ts'

/**
 * P8: another restriction that binds the customer on the day of a letter. `services` null: the whole council. `isTold`:
 * the customer has had a letter about it; no other letter mentions one that they were not told of. `terms`: what it
 * leaves open.
 */
export type OtherRestriction = { services: readonly string[] | null; isTold: boolean; terms: Arranging }

type Held = Restriction & Beside & Pick<OtherRestriction, 'isTold' | 'terms'> & { id: string }

/**
 * P8: the customer's restrictions in force on a day, beside the one that a letter is about. `next`: what that letter
 * brings into force, before which others give way.
 */
export const othersOn = (
  day: Day,
  all: readonly Held[],
  { aboutId, next, known }: { aboutId: string | null; next: Beside | null; known: readonly string[] },
): OtherRestriction[] =>
  all
    .filter((one) => one.id !== aboutId && isInForce(one, day) && !(next && givesWay(one, next, known)))
    .map(({ services, isTold, terms }) => ({ services: services?.length ? services : null, isTold, terms }))

/**
 * P8, P14: from when those applied, of which the customer was told, that end as the letter's restriction begins. What it
 * varies is not among them: its letter says so itself. `begunOn`: the day on which it began before its letter; null: it
 * begins with it.
 */
export const endedBy = (
  day: Day,
  all: readonly (Held & { state: RestrictionState })[],
  { about, begunOn, known }: { about: Beside & { id: string }; begunOn: Day | null; known: readonly string[] },
): Day[] => {
  const ended = all
    .filter((one) => one.id !== about.id && one.isTold && !isVersionOf(one, about) && givesWay(one, about, known))
    .filter((one) => (begunOn === null ? isInForce(one, day) : one.state === 'replaced' && one.liftedOn === begunOn))
  return [...new Set(ended.flatMap(({ inForceOn }) => inForceOn ?? []))].toSorted()
}

const isVersionOf = (one: Beside & { id: string }, { replacesId }: Beside): boolean =>
  replacesId !== null && (one.id === replacesId || one.replacesId === replacesId)
