import type { Day } from './calendar.ts'

/** `until` is the last day on which it holds; `liftedOn` the first on which it no longer does. */
export type Restriction = { inForceOn: Day | null; until: Day | null; liftedOn: Day | null }

/** P14: a restriction holds from the day it comes into force; without such a day it is not in force yet. */
export const isInForce = ({ inForceOn, until, liftedOn }: Restriction, today: Day): boolean =>
  inForceOn !== null &&
  inForceOn <= today &&
  (until === null || today <= until) &&
  (liftedOn === null || today < liftedOn)
