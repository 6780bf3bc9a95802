/** P14: a letter is recorded as sent, or the customer is not told for a recorded reason. */
export const letterStates = ['to-write', 'sent', 'not-notified'] as const
export type LetterState = (typeof letterStates)[number]

/** P14: an acknowledged representation still waits for its answer. */
export type RepresentationState = 'received' | 'acknowledged' | 'answered'
