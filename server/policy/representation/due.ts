import { type Day, daysBetween, daysLater } from '../calendar.ts'

type Answering = { answerWithinDays: number }
type Periods = Answering & { acknowledgeWithinDays: number }

/**
 * P14, P15: by when a representation is acknowledged, and it or a report of changed circumstances is answered. Kept
 * with the record, so other settings later move nothing. Null: nothing is due, for example no acknowledgement of a
 * report.
 */
export type Due = { acknowledgeBy: Day | null; answerBy: Day | null }

/** What is due for something that nobody has answered yet. */
export type DueAct = 'acknowledge' | 'answer'

/** P14, P15: by when a representation, a report of changed circumstances or an objection is answered. */
export const answerDue = (receivedOn: Day, { answerWithinDays }: Answering): Day =>
  daysLater(receivedOn, answerWithinDays)

/** P14: by when a representation is acknowledged, and by when it is answered. */
export const representationDue = (receivedOn: Day, periods: Periods): { acknowledgeBy: Day; answerBy: Day } => ({
  acknowledgeBy: daysLater(receivedOn, periods.acknowledgeWithinDays),
  answerBy: answerDue(receivedOn, periods),
})

/**
 * P14: what is due next for something unanswered; null: nothing. If the answer is due before the acknowledgement, the
 * answer counts.
 */
export function nextDue({
  acknowledgeBy,
  answerBy,
  acknowledgedOn,
}: Due & { acknowledgedOn: Day | null }): { act: DueAct; on: Day } | null {
  if (acknowledgedOn === null && acknowledgeBy !== null && acknowledgeBy <= (answerBy ?? acknowledgeBy))
    return { act: 'acknowledge', on: acknowledgeBy }
  return answerBy === null ? null : { act: 'answer', on: answerBy }
}

/** G: the day on which it came was recorded wrongly, so the due days move with it. */
export function dueMoved({ acknowledgeBy, answerBy }: Due, before: Day, after: Day): Due {
  const moved = (day: Day | null) => day && daysLater(day, daysBetween(before, after))
  return { acknowledgeBy: moved(acknowledgeBy), answerBy: moved(answerBy) }
}
