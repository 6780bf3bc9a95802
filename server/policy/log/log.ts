import type { Day } from '../calendar.ts'
import { stateAfter } from '../life-cycle.ts'
import { restrictionCycle } from '../restriction/restriction.ts'
import type { RestrictionState } from '../vocabulary.ts'

/** What of a line of the central log depends on today's date. `reviewDue` (P15): null if there is no review to come. */
type LogLine = { state: RestrictionState; until: Day | null; reviewDue: Day | null }

/** Today's state: past its last day it is over, even if nobody has recorded that yet. */
export function stateToday({ state, until }: Pick<LogLine, 'state' | 'until'>, today: Day): RestrictionState {
  const hasPassed = until !== null && until < today
  return (hasPassed && stateAfter(restrictionCycle, state, 'last-day-passes')) || state
}

/** P15: past the day of its review, and still in force. */
export const isOverdue = (line: LogLine, today: Day): boolean =>
  stateToday(line, today) === 'in-force' && line.reviewDue !== null && line.reviewDue < today
