import { dayInWords } from '../../letters/plain-words.ts'
import { mayWriteEmail } from '../../policy/restriction/measures.ts'
import { noticesReach, type ReviewNotice, reviewNotice } from '../../policy/review/review.ts'
import { addLetter, isNoticeMade, recordLetterGone } from '../../register/letter/letters.ts'
import {
  type KeptRestriction,
  type ReviewPlace,
  ranOut,
  reviewsDueBy,
} from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, audit, today } from '../act.ts'
import { composed, letterAsItStands } from '../letter/letter-as-it-stands.ts'
import { runOut } from '../restriction/end-restriction.ts'
import { tellReviewer } from '../work/notices.ts'

/** What a sweep did, in counts: for the log. */
export type Swept = { reviewNotices: number; customerNotices: number; ended: number }

/** What one part of a sweep takes up: what ran out, where anything is ended, and the reviews after a place. */
export type SweepPart = { end: boolean; after: ReviewPlace | null }

/** Restrictions ended, and reviews looked at, in one act: so few that others hardly wait for it. */
export const mostSwept = 10

/**
 * P15: notices of reviews that come near, are due or overdue, and the end of what ran out; `act.at` is the clock. As
 * often as it is run, also by several servers, each notice goes once; missed days are made up for. With `end` false
 * nothing is ended: what ran out does not hold any more all the same. `next` is the part to go on with; null: there is
 * no more.
 */
export async function sweepDueDates(
  tx: Writing,
  act: Act,
  { end, after }: SweepPart = { end: true, after: null },
): Promise<{ swept: Swept; next: SweepPart | null }> {
  const swept: Swept = { reviewNotices: 0, customerNotices: 0, ended: 0 }
  const over = end ? await ranOut(tx, today(act), mostSwept) : []
  for (const restriction of over) {
    await runOut(tx, act, restriction, restriction.until ?? today(act))
    swept.ended++
  }
  if (over.length === mostSwept) return { swept, next: { end, after } }

  const { reviewNoticeDays } = act.council.periods
  const reach = noticesReach(today(act), reviewNoticeDays)
  const due = await reviewsDueBy(tx, reach, { after, most: mostSwept })
  for (const restriction of due) {
    const notice = restriction.reviewDue && reviewNotice(restriction.reviewDue, today(act), reviewNoticeDays)
    if (!notice) continue
    if (await remindReviewer(tx, act, restriction, notice)) swept.reviewNotices++
    if (await tellCustomer(tx, act, restriction, notice)) swept.customerNotices++
  }
  const last = due.length === mostSwept ? due.at(-1) : undefined
  // Nothing more has run out by then.
  return { swept, next: last?.reviewDue ? { end: false, after: { reviewDue: last.reviewDue, id: last.id } } : null }
}

async function remindReviewer(
  tx: Writing,
  act: Act,
  { id, customerId }: KeptRestriction,
  { stage, dueOn, overdue }: ReviewNotice,
): Promise<boolean> {
  const day = dayInWords(dueOn)
  const subject = overdue ? `A review was due on ${day} and is overdue` : `A review is due on ${day}`
  const isNew = await tellReviewer(tx, act, { key: `review:${id}:${dueOn}:${stage}`, restrictionId: id, subject })
  if (isNew) {
    const facts = { to: 'reviewer', stage, dueOn }
    await audit(tx, act, { what: 'review-notice-given', subjectId: id, customerId, facts })
  }
  return isNew
}

/**
 * G: the customer is told before the review, once: by e-mail where that is open to them, else by a letter that waits for
 * an officer. In the letter's words, and with no reasons.
 */
async function tellCustomer(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  { dueOn }: ReviewNotice,
): Promise<boolean> {
  const { id, customerId, terms } = restriction
  if (await isNoticeMade(tx, id, dueOn)) return false
  const letterId = act.newId()
  const letter = { id: letterId, restrictionId: id, kind: 'review-notice', decidedOn: today(act) } as const
  await addLetter(tx, { ...letter, reasons: null, receivedOn: null, at: act.at, noticeOf: dueOn })

  const standing = await letterAsItStands(tx, act, letterId)
  const { subject, paragraphs, missing } = composed(act, standing)
  const { address } = standing.to
  const mailed =
    address !== null && missing.length === 0 && mayWriteEmail(terms.measures) && terms.mail.kind !== 'block'
  if (mailed) {
    const text = `${paragraphs.join('\n\n')}\n`
    const key = `review-customer:${id}:${dueOn}`
    await addMail(tx, { id: act.newId(), key, to: [address], subject, text, headers: {}, at: act.at })
    const how = { state: 'sent', sentOn: today(act), method: 'email', text } as const
    await recordLetterGone(tx, letterId, { how, at: act.at, by: act.by })
  }
  const facts = { to: 'customer', dueOn, how: mailed ? 'email' : 'letter-to-write' }
  await audit(tx, act, { what: 'review-notice-given', subjectId: id, customerId, facts })
  return true
}
