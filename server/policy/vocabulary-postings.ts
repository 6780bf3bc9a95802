/** P14: how far a letter is that was given to GOV.UK Notify. `returned`: it came back undelivered. */
export const postingStates = ['waiting', 'with-notify', 'dispatched', 'returned', 'failed'] as const
export type PostingState = (typeof postingStates)[number]

/** Why GOV.UK Notify did not send a letter. `refused`: it was not accepted. `unknown`: nobody can say whether it was. */
export const postingFailures = [
  'refused',
  'cancelled',
  'validation-failed',
  'virus-scan-failed',
  'permanent-failure',
  'technical-failure',
  'unknown',
] as const
export type PostingFailure = (typeof postingFailures)[number]
