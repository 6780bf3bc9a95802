import type { Day } from '../calendar.ts'
import { isSameMailbox } from '../contact-point/mail-address.ts'
import { Refusal } from '../refusal.ts'
import type { RestrictionState } from '../vocabulary.ts'

/** A notice of a review that goes by e-mail, and what is true when it would go. */
export type NoticeToMail = {
  /** The review that it announces. */
  reviewDue: Day
  to: readonly string[]
  /** How it went is recorded already: it went another way, or the customer is not told. */
  isRecorded: boolean
  /** It is on its way by GOV.UK Notify. */
  isPosted: boolean
  restriction: { state: RestrictionState; reviewDue: Day | null }
  /** The customer's own e-mail addresses, which nobody else has. */
  own: readonly string[]
  today: Day
} & OfCustomer

/**
 * `isTold`: the customer has had the letter of the restriction. `wereConsidered`: whoever decided considered adjustments,
 * and did not answer that none is needed. `hasOpen`: a representation or a report of changed circumstances is unanswered.
 */
type OfCustomer = { isTold: boolean; hasAdjustments: boolean; wereConsidered: boolean; hasOpen: boolean }

/**
 * P14, P15, Equality Act s.20: whether a notice goes without an officer. One of them looks first if the customer was not
 * told of the restriction, if adjustments made or considered may be about how to write, if the review is overdue, or if
 * something is to be answered first: a report may say that the customer has died or moved.
 */
export const goesByItself = ({
  isTold,
  hasAdjustments,
  wereConsidered,
  hasOpen,
  reviewDue,
  today,
}: OfCustomer & { reviewDue: Day; today: Day }): boolean =>
  isTold && !hasAdjustments && !wereConsidered && !hasOpen && today <= reviewDue

/**
 * P15: a notice of a review goes only while it says what applies, to an address that still belongs to the customer
 * alone, and needs no officer.
 */
export function mayBeMailed(notice: NoticeToMail): Refusal | null {
  const { reviewDue, to, isRecorded, isPosted, restriction, own } = notice
  if (isRecorded) return new Refusal('already-sent')
  if (isPosted) return new Refusal('letter-on-its-way')
  if (restriction.state !== 'in-force' || restriction.reviewDue !== reviewDue) return new Refusal('letter-overtaken')
  if (!goesByItself(notice)) return new Refusal('letter-for-officer')
  const isTheirs = (address: string) => own.some((one) => isSameMailbox(one, address))
  return to.every(isTheirs) ? null : new Refusal('not-customers-address')
}
