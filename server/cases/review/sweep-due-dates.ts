import { letterAsMail } from '../../letters/letterhead.ts'
import { dayInWords } from '../../letters/sentences.ts'
import { countsOf } from '../../letters/welsh-voice.ts'
import { mayGoInWelsh } from '../../policy/letter/language.ts'
import { goesByItself } from '../../policy/letter/mailed.ts'
import { mayWriteEmail } from '../../policy/restriction/arrangements.ts'
import {
  endsForWantOfReview,
  isBeforeEnd,
  latestDueForNotice,
  type ReviewNotice,
  reviewNotice,
} from '../../policy/review/review.ts'
import { addLetter, isNoticeMade } from '../../register/letter/letters.ts'
import { reviewNoticeKey } from '../../register/letter/mailed-letters.ts'
import {
  expiredRestrictions,
  type KeptRestriction,
  type ReviewPosition,
  reviewsDueBy,
} from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, audit, today } from '../act.ts'
import { readCurrentLetter } from '../letter/current-letter.ts'
import { composeFrom } from '../letter/letter-text.ts'
import { aboutCustomer } from '../letter/mailed-letter.ts'
import { endForWantOfReview, expire } from '../restriction/end-restriction.ts'
import { tellOfRestriction } from '../work/notices.ts'

/** What a sweep did, as counts for the log. */
export type Swept = { reviewNotices: number; customerNotices: number; ended: number }

/** One part of a sweep: whether to end restrictions, and the position after which to look for reviews. */
export type SweepPart = { end: boolean; after: ReviewPosition | null }

/** How many restrictions are ended and reviews checked in one transaction: few, so that others hardly wait. */
export const maxSwept = 10

/**
 * P15: sends notices of reviews that are near, due or overdue, and ends restrictions that ran out or, where the
 * council's settings say so, have waited too long for their review; `act.at` is the clock. However often it runs, even
 * on several servers, each notice is sent once; missed days are caught up. With `end` false, it ends nothing; a
 * restriction past its last day no longer applies anyway. `next` is the part to continue with; null: no more.
 */
export async function sweepDueDates(
  tx: Writing,
  act: Act,
  { end, after }: SweepPart = { end: true, after: null },
): Promise<{ swept: Swept; next: SweepPart | null }> {
  const swept: Swept = { reviewNotices: 0, customerNotices: 0, ended: 0 }
  const over = end ? await expiredRestrictions(tx, today(act), maxSwept) : []
  for (const restriction of over) {
    await expire(tx, act, restriction, restriction.until ?? today(act))
    swept.ended++
  }
  if (over.length === maxSwept) return { swept, next: { end, after } }

  const { reviewNoticeDays, endsWhenReviewLateMonths } = act.council.periods
  const reach = latestDueForNotice(today(act), reviewNoticeDays)
  const due = await reviewsDueBy(tx, reach, { after, most: maxSwept })
  for (const restriction of due) {
    const { reviewDue } = restriction
    if (end && reviewDue && endsForWantOfReview({ ...restriction, reviewDue }, today(act), endsWhenReviewLateMonths)) {
      await endForWantOfReview(tx, act, restriction, reviewDue)
      swept.ended++
      continue
    }
    const notice = reviewDue && reviewNotice(reviewDue, today(act), reviewNoticeDays)
    if (!notice) continue
    if (await remindReviewer(tx, act, restriction, notice)) swept.reviewNotices++
    await tellFurtherPost(tx, act, restriction, notice)
    if (await tellCustomer(tx, act, restriction, notice)) swept.customerNotices++
  }
  const last = due.length === maxSwept ? due.at(-1) : undefined
  return { swept, next: last?.reviewDue ? { end, after: { reviewDue: last.reviewDue, id: last.id } } : null }
}

/** P15: tells the further post of the settings once a week while a review is overdue. */
async function tellFurtherPost(
  tx: Writing,
  act: Act,
  { id, customerId }: KeptRestriction,
  { dueOn, week }: ReviewNotice,
): Promise<void> {
  const post = act.council.posts.overdueReviews
  if (week === null || post === null) return
  const what = `Review overdue since ${dayInWords(dueOn)}`
  const key = `review-overdue:${id}:${dueOn}:week-${week}`
  if (!(await tellOfRestriction(tx, act, { key, restrictionId: id, what, to: [post.address] }))) return
  const facts = { to: 'further-post', stage: `week-${week}`, dueOn }
  await audit(tx, act, { what: 'review-notice-given', subjectId: id, customerId, facts })
}

async function remindReviewer(
  tx: Writing,
  act: Act,
  { id, customerId }: KeptRestriction,
  { stage, dueOn, week }: ReviewNotice,
): Promise<boolean> {
  const day = dayInWords(dueOn)
  const what = week ? `Review overdue since ${day}` : `Review due by ${day}`
  const key = `review:${id}:${dueOn}:${stage}`
  const to = [act.council.posts.reviewer.address]
  const isNew = await tellOfRestriction(tx, act, { key, restrictionId: id, what, to })
  if (isNew) {
    const facts = { to: 'reviewer', stage, dueOn }
    await audit(tx, act, { what: 'review-notice-given', subjectId: id, customerId, facts })
  }
  return isNew
}

/**
 * G: tells the customer once, before the review, unless their restriction ends first: by e-mail if that is open to
 * them and no officer needs to look first, otherwise by a letter that waits for an officer. A letter in Welsh that nobody
 * has passed waits too. In the letter's wording, without reasons. It counts as sent once the mail server has it
 * (`letter/mailed-letter.ts`).
 */
async function tellCustomer(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  { dueOn }: ReviewNotice,
): Promise<boolean> {
  const { id, customerId, terms, until } = restriction
  if (!isBeforeEnd(dueOn, until) || (await isNoticeMade(tx, id, dueOn))) return false
  const letterId = act.newId()
  const letter = { id: letterId, restrictionId: id, kind: 'review-notice', decidedOn: today(act) } as const
  await addLetter(tx, { ...letter, reasons: null, receivedOn: null, at: act.at, noticeOf: dueOn })

  const current = await readCurrentLetter(tx, act, letterId)
  const composed = composeFrom(act, current.facts)
  const { subject, paragraphs, missing, lacks } = composed
  const { email: address } = current.facts.to
  const mailed =
    address !== null &&
    missing.length === 0 &&
    (!lacks || mayGoInWelsh(countsOf(lacks)) === null) &&
    mayWriteEmail(terms) &&
    goesByItself({
      ...(await aboutCustomer(tx, { restrictionId: id, customerId })),
      reviewDue: dueOn,
      today: today(act),
    })
  if (mailed) {
    const text = `${letterAsMail(composed, act.council)}\n`
    const key = reviewNoticeKey(id, dueOn)
    const keptText = `${paragraphs.join('\n\n')}\n`
    await addMail(tx, { id: act.newId(), key, to: [address], subject, text, headers: {}, at: act.at, keptText })
  }
  const facts = { to: 'customer', dueOn, how: mailed ? 'email' : 'letter-to-write' }
  await audit(tx, act, { what: 'review-notice-given', subjectId: id, customerId, facts })
  return true
}
