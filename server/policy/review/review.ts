import { type Day, daysBetween, daysLater, earliest, monthsLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { ReviewOutcome } from '../vocabulary.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** P15: no restriction goes longer without a review, whatever the council's settings say. */
const longestReviewMonths = 6

/**
 * P15: the first review, as decided, and never later than so many months after it came into force: the council's when
 * it was decided, which other settings later do not change; null in earlier records. A day that had passed by then does
 * not count. `replacedDue`: when what it varies or replaces is due for review, if anything is. Only a review moves that
 * day: it is kept if it is sooner, even if it has passed.
 */
export const firstReviewDue = (
  inForceOn: Day,
  reviewOn: Day,
  withinMonths: number | null,
  replacedDue: Day | null = null,
): Day =>
  earliest(
    monthsLater(inForceOn, withinMonths ?? longestReviewMonths),
    reviewOn > inForceOn ? reviewOn : null,
    replacedDue,
  )

/**
 * P15: the review date that the letter names. One that has passed is no promise, so the letter then names the date that
 * counts without it. On the register the review stays overdue.
 */
export const reviewDueInLetter = (due: Day, sentOn: Day, reviewOn: Day, withinMonths: number | null): Day =>
  due > sentOn ? due : firstReviewDue(sentOn, reviewOn, withinMonths)

/**
 * P15: the latest review date that terms can set: within the council's months, and not after the review of the
 * restriction that they vary, unless that date has come.
 */
export const latestReviewOn = (today: Day, withinMonths: number, variedDue: Day | null): Day =>
  earliest(monthsLater(today, withinMonths), variedDue !== null && variedDue > today ? variedDue : null)

/**
 * P15: whether a review comes before the last day. One that is due on it is no promise to the customer: the restriction
 * ends that day, reviewed or not.
 */
export const isBeforeEnd = (dueOn: Day, until: Day | null): boolean => until === null || dueOn < until

/** P15: the next review, within the same months; never after the restriction's last day. */
export const nextReviewDue = (reviewedOn: Day, withinMonths: number, until: Day | null): Day =>
  earliest(monthsLater(reviewedOn, withinMonths), until)

/** P15: the reviewer continues or lifts; only one who is also an authorising officer may vary. */
export const mayReview = (outcome: ReviewOutcome, officer: Officer): Refusal | null =>
  mayAs(officer, 'Reviewer') ?? (outcome === 'varied' ? mayAs(officer, 'AuthorisingOfficer') : null)

/** `week`: the week in which the review is overdue, from 1; null: it is not. */
export type ReviewNotice = { stage: string; dueOn: Day; week: number | null }

/**
 * P15: the notice due for a review on a day, or null. Each stage lasts until the next begins, so a missed daily sweep
 * is made up for, and earlier stages are skipped: `28-days`, `on-the-day`, `overdue-week-1` from the next day, and so on.
 */
export function reviewNotice(dueOn: Day, today: Day, noticeDays: number): ReviewNotice | null {
  const late = daysBetween(dueOn, today)
  if (late < -noticeDays) return null
  if (late < 0) return { stage: `${noticeDays}-days`, dueOn, week: null }
  if (late === 0) return { stage: 'on-the-day', dueOn, week: null }
  const week = Math.floor((late - 1) / 7) + 1
  return { stage: `overdue-week-${week}`, dueOn, week }
}

/** The latest due date that gets a notice today. */
export const latestDueForNotice = (today: Day, noticeDays: number): Day => daysLater(today, noticeDays)

/** The day the reviewer is first told of a review. */
export const firstNoticeOn = (dueOn: Day, noticeDays: number): Day => daysLater(dueOn, -noticeDays)

/** P15, G: what a review that continues a restriction looks at. Each is answered. */
export type Grounds = { behaviourSince: string; needs: string; lesserMeasures: string }

/** G: a restriction continues only with grounds, and with every point of the checklist answered. */
export function mayContinueOn(outcome: ReviewOutcome, grounds: Grounds | null): Refusal | null {
  if (outcome !== 'continued') return null
  const isAnswered = grounds !== null && Object.values(grounds).every((answer) => answer.trim() !== '')
  return isAnswered ? null : new Refusal('grounds-missing')
}

/**
 * P15: whether a review is so late that the restriction ends; `null` months: late reviews end no restriction. A new
 * decision that keeps the overdue date of what it replaced is not so late before it has applied as long; a change is.
 */
export function endsForWantOfReview(
  { reviewDue, inForceOn, replacesId }: { reviewDue: Day; inForceOn: Day | null; replacesId: string | null },
  today: Day,
  months: number | null,
): boolean {
  if (months === null) return false
  const isLater = replacesId === null && inForceOn !== null && inForceOn > reviewDue
  return monthsLater(isLater ? inForceOn : reviewDue, months) <= today
}
