import { type Day, daysLater } from '../calendar.ts'

type Periods = { acknowledgeWithinDays: number; answerWithinDays: number }
type Received = { receivedOn: Day; acknowledgedOn: Day | null }

/** P14: by when a representation is acknowledged, and by when it is answered. */
export const representationDue = (
  receivedOn: Day,
  { acknowledgeWithinDays, answerWithinDays }: Periods,
): { acknowledgeBy: Day; answerBy: Day } => ({
  acknowledgeBy: daysLater(receivedOn, acknowledgeWithinDays),
  answerBy: daysLater(receivedOn, answerWithinDays),
})

/** P14: what is due next for a representation that nobody has answered. An answer that is due first counts first. */
export function nextDue(
  { receivedOn, acknowledgedOn }: Received,
  periods: Periods,
): { act: 'acknowledge' | 'answer'; on: Day } {
  const { acknowledgeBy, answerBy } = representationDue(receivedOn, periods)
  return acknowledgedOn === null && acknowledgeBy <= answerBy
    ? { act: 'acknowledge', on: acknowledgeBy }
    : { act: 'answer', on: answerBy }
}

/** P15: by when a report of changed circumstances is answered. */
export const reportDue = (reportedOn: Day, { answerWithinDays }: Periods): Day =>
  daysLater(reportedOn, answerWithinDays)
