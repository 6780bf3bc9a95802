/** Why the register gave no answer that can be trusted. None of them means that somebody is not on it. */
export type FailureReason =
  | 'unreachable'
  | 'timed-out'
  | 'malformed'
  | 'server-error'
  | 'signed-out'
  | 'sign-in-unreachable'
  | 'not-allowed'
  | 'too-many'
  | 'refused'

/** The part of a problem answer (RFC 9457) that the pane uses. */
export type Told = {
  name: string
  words: string
  reference: string | null
  status: number
  /** The entry whose record stands against it, for whoever may see that. */
  customer?: { customerId: string; reference: string }
  /** Where in what was sent something is wrong, where the server says it. */
  errors?: { path: string; message: string }[]
}

/** A call to the register failed. `told` is the server's own account of it; `retryAfter` is in seconds. */
export class Failure extends Error {
  readonly reason: FailureReason
  readonly told: Told | null
  readonly retryAfter: number | null
  constructor(reason: FailureReason, told: Told | null = null, retryAfter: number | null = null) {
    super(told?.words ?? reason)
    this.name = 'Failure'
    this.reason = reason
    this.told = told
    this.retryAfter = retryAfter
  }
}

/** Whatever was thrown by a call, as a Failure. */
export const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('malformed'))

/** What went wrong, in words for the person at the pane. Nothing is ever lost by it. */
export function failureWords(failure: Failure): string {
  const { reason, told, retryAfter } = failure
  if (reason === 'refused' && told) return told.words
  const ofWrites = onWrites[told?.name ?? '']
  if (ofWrites) return retryAfter ? `${ofWrites} It can take this in ${retryAfter} seconds.` : ofWrites
  return retryAfter && reason === 'too-many'
    ? `There were too many look-ups in a short time. It is tried again in ${retryAfter} seconds.`
    : words[reason]
}

/** By the refusal's name: the register takes it, but not just now. */
const onWrites: Record<string, string | undefined> = {
  'too-many-writes': 'You’ve done more than the register takes from one person in a minute.',
  'too-much-written': 'You’ve sent more than the register takes from one person in a minute.',
  'too-busy': 'The register is busy with other large messages.',
}

/** Put off before the register read any of it, so that it has not arrived. */
export const isPutOff = ({ told }: Failure): boolean => (told?.name ?? '') in onWrites

const words: Record<FailureReason, string> = {
  unreachable: 'The register could not be reached.',
  'timed-out': 'The register took too long to answer.',
  malformed: 'The register’s answer could not be read.',
  'server-error': 'The register could not answer just now.',
  'signed-out': 'You are signed out.',
  'sign-in-unreachable': 'The sign-in service could not be reached.',
  'not-allowed': 'Your account may not use the register. Ask the register keeper.',
  'too-many': 'There were too many look-ups in a short time. Wait a minute.',
  refused: 'The register did not take this.',
}
