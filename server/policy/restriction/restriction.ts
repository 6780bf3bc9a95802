import type { Day } from '../calendar.ts'
import { allows, type LifeCycle } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { RestrictionState } from '../vocabulary.ts'
import type { RefusalName } from '../vocabulary-refusals.ts'

type RestrictionAct =
  | 'come-into-force'
  | 'review-or-vary'
  | 'lift'
  | 'give-way'
  | 'last-day-passes'
  | 'review-stays-overdue'
  | 'apply-again'
  | 'wait-again'

/**
 * P14, P15: a variation is a restriction of its own. It replaces the one it varies when it comes into force, and an
 * agreed one as soon as another is agreed.
 */
export const restrictionCycle: LifeCycle<RestrictionState, 'approve' | 'vary', RestrictionAct> = {
  begins: { approve: 'agreed', vary: 'agreed' },
  states: {
    agreed: { 'come-into-force': 'in-force', lift: 'lifted', 'give-way': 'replaced', 'last-day-passes': 'lifted' },
    'in-force': {
      'review-or-vary': 'in-force',
      lift: 'lifted',
      'give-way': 'replaced',
      'last-day-passes': 'lifted',
      // Only if the council's settings say so.
      'review-stays-overdue': 'lifted',
    },
    lifted: {},
    // G, accuracy: what replaced it proves to be about another person.
    replaced: { 'apply-again': 'in-force', 'wait-again': 'agreed' },
  },
}

/** `until` is the last day in force; `liftedOn` the first day no longer in force. */
export type Restriction = { inForceOn: Day | null; until: Day | null; liftedOn: Day | null }

/** P14: in force from the day it comes into force; without such a day, not yet. */
export const isInForce = ({ inForceOn, until, liftedOn }: Restriction, today: Day): boolean =>
  inForceOn !== null &&
  inForceOn <= today &&
  (until === null || today <= until) &&
  (liftedOn === null || today < liftedOn)

/** P14: decided, but not in force yet: the letter has not gone, or its day has not come. */
export const isAwaitingForce = (restriction: Restriction & { state: RestrictionState }, today: Day): boolean => {
  const { state, inForceOn, until, liftedOn } = restriction
  const waits = state === 'agreed' || (state === 'in-force' && inForceOn !== null && today < inForceOn)
  return waits && liftedOn === null && (until === null || today <= until)
}

/** P14: whether it has ended in this state: nothing is left to lift. */
export const hasEnded = (state: RestrictionState): boolean => !allows(restrictionCycle, state, 'lift')

type Held = { state: RestrictionState; until: Day | null }

/** Past its last day it is no longer in force, even if nobody has recorded that yet. */
export const hasRunOut = ({ until }: Held, today: Day) => until !== null && until < today

/** Refuses a restriction that is over: already-lifted. */
const isOver = (restriction: Held, today: Day): Refusal | null =>
  restriction.state === 'lifted' || hasRunOut(restriction, today) ? new Refusal('already-lifted') : null

const allowed =
  (act: RestrictionAct, otherwise: RefusalName) =>
  (restriction: Held, today: Day): Refusal | null =>
    isOver(restriction, today) ?? (allows(restrictionCycle, restriction.state, act) ? null : new Refusal(otherwise))

/** P14: only an agreed restriction comes into force, and once. */
export const mayComeIntoForce = allowed('come-into-force', 'not-agreed')

/** P15: it may be reviewed or varied while in force. */
export const mayContinue = allowed('review-or-vary', 'not-in-force')

/** P14: from the decision to its end it may be lifted and reported on. */
export const mayBeEnded = allowed('lift', 'not-in-force')

/** P14: nobody answers a decision before it is made. */
const isBeforeDecision = (receivedOn: Day, firstDecidedOn: Day | null): Refusal | null =>
  firstDecidedOn !== null && receivedOn < firstDecidedOn ? new Refusal('before-the-decision') : null

type Ended = Held & { liftedOn: Day | null }

/**
 * P14: from the first decision to its end it may be represented against. The day on which the representation was
 * received decides, also once the restriction has ended. On the day of lifting it may have come first, so it counts.
 * `firstDecidedOn` null: unknown, as of an imported restriction.
 */
export function mayBeRepresentedAgainst(
  restriction: Ended & { inForceOn: Day | null },
  receivedOn: Day,
  firstDecidedOn: Day | null,
): Refusal | null {
  const { state, inForceOn, liftedOn } = restriction
  const early = isBeforeDecision(receivedOn, firstDecidedOn)
  if (early) return early
  const ended = state === 'lifted' && inForceOn !== null && liftedOn !== null
  return ended && !hadEnded(restriction, receivedOn) ? null : mayBeEnded(restriction, receivedOn)
}

/**
 * P14: the days on which a representation that is on the register can have been received: those on which it could be
 * recorded then, whatever became of the restriction since.
 */
export const mayHaveBeenReceived = (restriction: Ended, receivedOn: Day, firstDecidedOn: Day | null): Refusal | null =>
  isBeforeDecision(receivedOn, firstDecidedOn) ??
  (hadEnded(restriction, receivedOn) ? new Refusal('already-lifted') : null)

/** Before this day. A change goes on with what it replaces, so that did not end with it. */
const hadEnded = (restriction: Ended, day: Day): boolean =>
  hasRunOut(restriction, day) ||
  (restriction.state === 'lifted' && restriction.liftedOn !== null && restriction.liftedOn < day)

/** P14: it ended on the last day that its letter gave, which nobody decided, even if nobody has recorded that yet. */
export const endedOnLastDay = ({ state, until, liftedOn }: Ended, today: Day): boolean =>
  state !== 'replaced' && until !== null && until < today && (liftedOn === null || liftedOn > until)

/**
 * P14: the letter that confirms it can be recorded as sent until the restriction ends, and after its last day if the
 * letter had been sent by then. The day of sending decides.
 */
export const mayHaveBeenConfirmed = (restriction: Ended, sentOn: Day, today: Day): Refusal | null =>
  endedOnLastDay(restriction, today) && !hasRunOut(restriction, sentOn) ? null : mayBeEnded(restriction, today)

/**
 * P14: whether a letter sent on this day brought it into force: it was agreed, and by then had neither ended nor been
 * replaced.
 */
export const beganWith = ({ state, inForceOn, until, liftedOn }: Restriction & Held, sentOn: Day): boolean =>
  inForceOn === null &&
  state !== 'replaced' &&
  !hasRunOut({ state, until }, sentOn) &&
  (liftedOn === null || sentOn < liftedOn)
