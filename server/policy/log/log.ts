import type { Day } from '../calendar.ts'
import { stateAfter } from '../life-cycle.ts'
import { restrictionCycle } from '../restriction/restriction.ts'
import { latestDueForNotice } from '../review/review.ts'
import type { LogMark, RestrictionState } from '../vocabulary.ts'

/** A line of the central log: what depends on today's date. */
export type LogLine = {
  state: RestrictionState
  until: Day | null
  /** P15: if it is in force. */
  reviewDue: Day | null
  letterOutstanding: boolean
  mailOutstanding: boolean
}

/** Today's state: past its last day it is over, even if nobody has recorded that yet. */
export function stateToday({ state, until }: Pick<LogLine, 'state' | 'until'>, today: Day): RestrictionState {
  const hasPassed = until !== null && until < today
  return (hasPassed && stateAfter(restrictionCycle, state, 'last-day-passes')) || state
}

/** P15: past the day of its review, and still in force. */
export const isOverdue = (line: Pick<LogLine, 'state' | 'until' | 'reviewDue'>, today: Day): boolean =>
  stateToday(line, today) === 'in-force' && line.reviewDue !== null && line.reviewDue < today

/** P13 to P15: whether this still has to be done. A review is due from its notice on, and while overdue. */
export function isMarked(line: LogLine, mark: LogMark, today: Day, noticeDays: number): boolean {
  switch (mark) {
    case 'letter-outstanding':
      return line.letterOutstanding
    case 'mail-outstanding':
      return line.mailOutstanding
    case 'review-due':
      return (
        stateToday(line, today) === 'in-force' &&
        line.reviewDue !== null &&
        line.reviewDue <= latestDueForNotice(today, noticeDays)
      )
    case 'overdue':
      return isOverdue(line, today)
  }
}
