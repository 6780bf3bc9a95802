import type { Day } from '../calendar.ts'
import { allows, type LifeCycle } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { Terms } from '../restriction/terms.ts'
import type { LetterKind } from '../vocabulary.ts'
import type { LetterState } from '../vocabulary-states.ts'

/** P14: a letter waits until an officer records how it went; a notice of a review may be sent automatically. */
export const letterCycle: LifeCycle<LetterState, 'decide' | 'review-comes-near', 'send' | 'do-not-notify'> = {
  begins: { decide: 'to-write', 'review-comes-near': 'to-write' },
  states: { 'to-write': { send: 'sent', 'do-not-notify': 'not-notified' }, sent: {}, 'not-notified': {} },
}

/** P14: how a letter went is recorded once. Refuses: already-sent. */
export const mayRecordLetter = (state: LetterState, act: 'send' | 'do-not-notify'): Refusal | null =>
  allows(letterCycle, state, act) ? null : new Refusal('already-sent')

/** P14: the parts that a letter may need. */
export const letterParts = [
  'who',
  'how',
  'when',
  'reasons',
  'stays-open',
  'until',
  'review',
  'representations',
  'ombudsman',
] as const
export type LetterPart = (typeof letterParts)[number]

/** P14: the parts each letter must have; without any of these it cannot be recorded as sent. */
export const mandatoryParts: Record<LetterKind, readonly LetterPart[]> = {
  restriction: letterParts,
  variation: letterParts,
  lifting: ['when', 'reasons'],
  'representation-answer': ['reasons', 'review', 'ombudsman'],
  'review-continued': ['reasons', 'review', 'representations', 'ombudsman'],
  'review-notice': ['review', 'representations'],
}

/** Everything a letter is written from. Days are in the council's time zone. */
export type LetterFacts = {
  kind: LetterKind
  /** How the customer is addressed: their name, or null where none is known. */
  name: string | null
  /** The date on the letter: when it was sent, or today. */
  on: Day
  /** The day of the decision that the letter tells of. */
  decidedOn: Day
  /** The reasons of that decision; null where the letter gives none. */
  reasons: string | null
  /** If it answers a representation: the day that arrived. */
  receivedOn: Day | null
  terms: Terms
  inForceOn: Day | null
  /** The first day on which it is no longer in force. */
  liftedOn: Day | null
  reviewDue: Day | null
}

/** P14: a letter without a mandatory part does not confirm anything. Refuses: letter-incomplete. */
export const mayConfirm = (missing: readonly string[]): Refusal | null =>
  missing.length === 0 ? null : new Refusal('letter-incomplete')

/** P14: a letter is sent no earlier than the decision and no later than today. Refuses: in-the-future, in-the-past. */
export function mayHaveBeenSent(sentOn: Day, decidedOn: Day, today: Day): Refusal | null {
  if (sentOn > today) return new Refusal('in-the-future')
  return sentOn < decidedOn ? new Refusal('in-the-past') : null
}

/** P14: the letters that bring an agreed restriction into force. */
export const bringsIntoForce = (kind: LetterKind): boolean => kind === 'restriction' || kind === 'variation'
