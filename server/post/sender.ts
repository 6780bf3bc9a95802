import { unanswered, underWay } from '../register/work/last-error.ts'
import type { ClaimedMail } from '../register/work/outbox.ts'

type Refusing = { left: string[]; forGood: boolean; mayHaveArrived?: boolean }

/** The mail server refused the mail for some or all recipients. */
export class Refused extends Error {
  /** The recipients that it did not reach: only they may be sent it again. */
  readonly left: string[]
  /** No retry will reach any of them. */
  readonly forGood: boolean
  /** Some of them may have it: nobody knows any more. */
  readonly mayHaveArrived: boolean

  constructor(message: string, { left, forGood, mayHaveArrived = false }: Refusing, cause?: unknown) {
    super(message, { cause })
    this.left = left
    this.forGood = forGood
    this.mayHaveArrived = mayHaveArrived
  }
}

/** The mail was accepted, but it is not known yet whether it reaches these recipients. The next attempt asks. */
export class Underway extends Error {
  readonly left: string[]
  constructor(left: string[]) {
    super(underWay)
    this.left = left
  }
}

/** The whole mail was handed over, and no answer came: it may reach these recipients. */
export class Unanswered extends Error {
  constructor(cause?: unknown) {
    super(unanswered, { cause })
  }
}

/**
 * What leaves the register of a mail: which record it is about stays here. `isHandedOver`: an attempt before gave it over
 * for all these recipients, so this one only asks.
 */
export type MailToSend = Omit<ClaimedMail, 'key' | 'keptText' | 'lastError' | 'wasCutOff'> & { isHandedOver?: boolean }

export type Sender = {
  /**
   * Hands mail over. After an error other than these, it has reached nobody, and a retry may succeed.
   * @throws Refused, Underway, Unanswered
   */
  send(mail: MailToSend): Promise<void>
  /** Each attempt first asks what became of those before, so none makes a second copy. */
  asksFirst?: boolean
  /** Cuts off what is under way, with the error that it then deserves. Nothing is sent afterwards. */
  close(): void
}

/** How many mails are sent at once. */
export const connections = 3

/** In ms: the longest that a sender may take with a mail, whatever the other side does. */
export const sendingTakes = 13 * 60_000
