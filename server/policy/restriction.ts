import type { Day } from './calendar.ts'
import { Refusal } from './refusal.ts'
import type { RestrictionState } from './vocabulary.ts'

/** `until` is the last day on which it holds; `liftedOn` the first on which it no longer does. */
export type Restriction = { inForceOn: Day | null; until: Day | null; liftedOn: Day | null }

/** P14: a restriction holds from the day it comes into force; without such a day it is not in force yet. */
export const isInForce = ({ inForceOn, until, liftedOn }: Restriction, today: Day): boolean =>
  inForceOn !== null &&
  inForceOn <= today &&
  (until === null || today <= until) &&
  (liftedOn === null || today < liftedOn)

type Held = { state: RestrictionState; until: Day | null }

/** Whether its last day has passed: then it holds no more, also where nobody has recorded that yet. */
const hasRunOut = ({ until }: Held, today: Day) => until !== null && until < today

/** Refuses what is over for good: already-lifted. */
const isOver = (restriction: Held, today: Day): Refusal | null =>
  restriction.state === 'lifted' || hasRunOut(restriction, today) ? new Refusal('already-lifted') : null

/** P14: only what was agreed comes into force, and once. Refuses: already-lifted, not-agreed. */
export const mayComeIntoForce = (restriction: Held, today: Day): Refusal | null =>
  isOver(restriction, today) ?? (restriction.state === 'agreed' ? null : new Refusal('not-agreed'))

/** P15: reviewed and varied while it is in force. Refuses: already-lifted, not-in-force. */
export const mayGoOn = (restriction: Held, today: Day): Refusal | null =>
  isOver(restriction, today) ?? (restriction.state === 'in-force' ? null : new Refusal('not-in-force'))

/** P14: lifted, spoken against and reported on from the decision to its end. Refuses: already-lifted, not-in-force. */
export const mayBeEnded = (restriction: Held, today: Day): Refusal | null =>
  isOver(restriction, today) ?? (restriction.state === 'replaced' ? new Refusal('not-in-force') : null)
