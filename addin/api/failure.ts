import { say } from '../../server/contract/texts/say.ts'
import { failure as messages } from '../../server/contract/texts/words/failure.ts'

/** Why the register gave no reliable answer. None of these means that somebody is not on it. */
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
export type ProblemDetails = {
  name: string
  words: string
  reference: string | null
  status: number
  /** The customer whose record conflicts with it, for those who may see that. */
  customer?: { customerId: string; reference: string }
  /** Where the request is wrong, if the server says so. */
  errors?: { path: string; message: string }[]
}

/** A call to the register failed. `told` is the server's own explanation; `retryAfter` is in seconds. */
export class Failure extends Error {
  readonly reason: FailureReason
  readonly told: ProblemDetails | null
  readonly retryAfter: number | null
  constructor(reason: FailureReason, told: ProblemDetails | null = null, retryAfter: number | null = null) {
    super(told?.words ?? reason)
    this.name = 'Failure'
    this.reason = reason
    this.told = told
    this.retryAfter = retryAfter
  }
}

/** Anything that a call threw, as a Failure. */
export const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('malformed'))

const away: readonly FailureReason[] = ['unreachable', 'timed-out', 'malformed', 'server-error', 'sign-in-unreachable']

/** The register was unavailable, and may be back at any moment. */
export const isAway = ({ reason, retryAfter }: Failure): boolean => retryAfter === null && away.includes(reason)

/**
 * How long until a failed query is retried, in milliseconds: as long as the register said; otherwise soon, if it may be
 * back at any moment, so that the pane recovers automatically.
 */
export const untilNextTry = (failure: Failure): number => (failure.retryAfter ?? (isAway(failure) ? 4 : 30)) * 1000

/** What went wrong, in words for the person at the pane. A failure never loses anything. */
export function failureWords(failure: Failure): string {
  const { reason, told, retryAfter: seconds } = failure
  if (told && (reason === 'refused' || told.name === 'server-too-old')) return told.words
  const why = turnedAway.find((name) => name === told?.name)
  if (why) {
    const words = say(messages[why])
    return seconds ? `${words} ${say(messages['takes-this-in'], { seconds })}` : words
  }
  return seconds && reason === 'too-many' ? say(messages['too-many-until'], { seconds }) : say(messages[reason])
}

/** Whether the register may have recorded what was sent: its answer was lost, or could not be read. */
export const mayHaveArrived = (failure: Failure): boolean =>
  !isTurnedAway(failure) && mayBeLost.includes(failure.reason)

const mayBeLost: readonly FailureReason[] = ['unreachable', 'timed-out', 'malformed', 'server-error']

/**
 * Whether an earlier request with the same key was not recorded either: the register refuses it now, and would have
 * repeated its answer. Whoever lacks the sign-in or the role is refused before it looks for an earlier request.
 */
export const isRefused = (failure: Failure): boolean =>
  failure.reason === 'refused' && !isTurnedAway(failure) && !isAboutSender(failure)

const isAboutSender = ({ told }: Failure): boolean => told?.status === 401 || told?.name === 'not-authorised'

/** Refusals that mean: the register will accept this, but not at the moment. */
const turnedAway = ['too-many-writes', 'too-much-written', 'too-busy'] as const

/** Refused before the register had all of it, so nothing was done, and it may be sent again. */
export const isTurnedAway = ({ told }: Failure): boolean => turnedAway.some((name) => name === told?.name)
