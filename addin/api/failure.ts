import { failure as messages } from '../../server/contract/messages/en/failure.ts'
import { say } from '../../server/contract/messages/say.ts'

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
  const { reason, told, retryAfter: seconds } = failure
  if (reason === 'refused' && told) return told.words
  const why = putOff.find((name) => name === told?.name)
  if (why) {
    const words = say(messages, why)
    return seconds ? `${words} ${say(messages, 'takes-this-in', { seconds })}` : words
  }
  return seconds && reason === 'too-many' ? say(messages, 'too-many-until', { seconds }) : say(messages, reason)
}

/** By the refusal's name: the register takes it, but not just now. */
const putOff = ['too-many-writes', 'too-much-written', 'too-busy'] as const

/** Put off before the register read any of it, so that it has not arrived. */
export const isPutOff = ({ told }: Failure): boolean => putOff.some((name) => name === told?.name)
