import { type ConsideredAgain, statesAgain } from '../decision/considered.ts'
import { councillorsConsidered } from '../decision/councillors.ts'
import { lesserConsidered } from '../decision/lesser-measures.ts'
import { Refusal } from '../refusal.ts'
import { newlyClosed, touchesEmailMore } from './harder.ts'
import { mayImpose, type Terms, type TermsFacts } from './terms.ts'

type Version = { restrictionId: string; version: number }

/**
 * Which restriction an officer sees, its version, and the variation of it that waits for its letter. `others`: the
 * customer's other restrictions, agreed or in force.
 */
export type SeenBefore = Version & { waiting: string | null; others?: Version[] | undefined }

/**
 * P14, P15: an officer varies or keeps what they have seen, so of two at once the second decides anew. What they answer
 * may stand against another restriction by now, which took the place of the one they saw.
 */
export const mayChangeAsSeen = (now: SeenBefore, seen: SeenBefore): Refusal | null =>
  now.restrictionId === seen.restrictionId && now.version === seen.version && now.waiting === seen.waiting
    ? null
    : new Refusal('changed-meanwhile')

/**
 * P8, P14: new terms may end others of the customer's restrictions. An officer ends only what they have seen as it is.
 */
export const mayEndAsSeen = (
  ending: readonly { id: string; version: number }[],
  { restrictionId, waiting, others = [] }: SeenBefore,
): Refusal | null =>
  ending.every(
    ({ id, version }) =>
      id === restrictionId ||
      id === waiting ||
      others.some((seen) => seen.restrictionId === id && seen.version === version),
  )
    ? null
    : new Refusal('changed-meanwhile')

/**
 * P11, P12, P14, P16: whether terms may be varied so. Where that closes a channel that was open, lesser measures and
 * the last resort are considered again, and the customer needs another way. Councillors are considered again where it
 * touches e-mail more than what is in force, or where the officer states again how they are reached.
 */
export function mayVary(
  before: Terms,
  after: Terms,
  considered: ConsideredAgain | null,
  facts: TermsFacts,
): Refusal | null {
  const lesser = newlyClosed(before, after).length > 0 ? lesserConsidered(considered ?? nothing) : null
  if (lesser) return lesser
  const touchesMore = touchesEmailMore(before, after)
  if (touchesMore && considered === null) return new Refusal('councillors-not-considered')
  if (considered !== null && (touchesMore || statesAgain(considered))) {
    const unheard = councillorsConsidered(considered.councillors, after, facts)
    if (unheard) return unheard
  }
  return mayImpose(after, facts)
}

const nothing = { lesserMeasures: '', lastResort: false }
