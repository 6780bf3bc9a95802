import type { EscalationState } from './vocabulary.ts'

/** P14: a letter is recorded as sent, or the customer is not told for a recorded reason. */
export const letterStates = ['to-write', 'sent', 'not-notified'] as const
export type LetterState = (typeof letterStates)[number]

/**
 * P9, P14: what became of a reply that the pane opened. Only a reply that was sent has reached the customer. Words by
 * telephone or in person have no such state: they count at once.
 */
export const replyStates = ['opened', 'sent', 'not-sent'] as const
export type ReplyState = (typeof replyStates)[number]

/** P14: how an interaction outside the arrangements counts: each message once, and only if it was sent. */
export const countings = ['counts', 'again', 'not-confirmed'] as const
export type Counting = (typeof countings)[number]

/**
 * P8, P14, P16: the roles in which a member of staff may write to a restricted customer. `objections`: they read the
 * mailbox of the office that the letter names for those who disagree.
 */
export const namedIns = ['contact', 'deputy', 'people', 'councillor', 'objections', 'officer'] as const
export type NamedIn = (typeof namedIns)[number]

/** P14: an acknowledged representation still waits for its answer. */
export type RepresentationState = 'received' | 'acknowledged' | 'answered'

/** P15: the central log shows every escalation except withdrawn ones. */
export const loggedEscalationStates = [
  'pending',
  'more-wanted',
  'approved',
  'declined',
  'no-action',
  'referred',
  'warning-instead',
  'complaint',
  'formal-warning',
] as const satisfies readonly EscalationState[]

/** The lists of the central log. */
export const loggedLists = ['restrictions', 'escalations'] as const
export type LoggedList = (typeof loggedLists)[number]
