import type { Day } from '../calendar.ts'
import { undecidedStates } from '../escalation/escalation.ts'
import type { EscalationState } from '../vocabulary.ts'
import type { Account } from './same-person.ts'

/** An escalation of a customer. `closedOn`: the day of the decision that closed it; null: there is none. */
export type EscalationMade = {
  id: string
  by: Account
  at: string
  state: EscalationState
  closedOn: Day | null
}

/** A decision about that customer: a version of a restriction, or a formal warning. */
export type DecisionMade = { escalationId: string | null; madeAt: string; madeOn: Day }

/**
 * P13, P14, P15: who counts as having escalated, where somebody decides about a customer or judges these decisions. It is
 * everybody whose escalation of this customer is open, led to one of them, or waited when one of them was made. What was
 * withdrawn does not count, nor what was closed earlier, in another matter.
 */
export const escalatorsOf = (
  escalations: readonly EscalationMade[],
  decisions: readonly DecisionMade[],
  today: Day,
): Account[] =>
  escalations
    .filter((one) => one.state !== 'withdrawn')
    .filter((one) => isOpenOn(one, today) || decisions.some((decision) => isPartOf(one, decision)))
    .map(({ by }) => by)

/** P13: whether it is undecided. What was closed on the day itself counts as open until the day ends. */
export const isOpenOn = ({ state, closedOn }: Pick<EscalationMade, 'state' | 'closedOn'>, day: Day): boolean =>
  undecidedStates.includes(state) || wasClosedSince(closedOn, day)

const isPartOf = ({ id, at, closedOn }: EscalationMade, { escalationId, madeAt, madeOn }: DecisionMade): boolean =>
  id === escalationId || (at <= madeAt && wasClosedSince(closedOn, madeOn))

const wasClosedSince = (closedOn: Day | null, day: Day): boolean => closedOn !== null && closedOn >= day
