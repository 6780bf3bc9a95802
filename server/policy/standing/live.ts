import type { Day } from '../calendar.ts'
import { isStanding } from '../formal-warning/formal-warning.ts'
import { isAwaitingForce, isInForce } from '../restriction/restriction.ts'
import { isLive } from '../warning/warning.ts'
import type { CustomerFacts } from './standing.ts'

/** Whether a standing would show to somebody: a restriction, a pending decision, or a warning that counts. */
export const isAnythingToShow = (
  { restrictions, pendingEscalations, formalWarnings, warnings }: Omit<CustomerFacts, 'customerId' | 'passedOn'>,
  today: Day,
): boolean =>
  pendingEscalations.length > 0 ||
  restrictions.some((one) => isInForce(one, today) || isAwaitingForce(one, today)) ||
  formalWarnings.some((one) => isStanding(one, today)) ||
  warnings.some((one) => isLive(one, today))
