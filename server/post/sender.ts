import type { ClaimedMail } from '../register/work/outbox.ts'

/** The mail server refused the mail for some or all recipients. */
export class Refused extends Error {
  /** The recipients that it did not reach: only they may be sent it again. */
  readonly left: string[]
  /** No retry will reach any of them. */
  readonly forGood: boolean

  constructor(message: string, { left, forGood }: { left: string[]; forGood: boolean }, cause?: unknown) {
    super(message, { cause })
    this.left = left
    this.forGood = forGood
  }
}

/** Why a mail waits that was handed over already. */
export const underWay = 'It was handed over, and is not delivered yet.'

/** The mail was accepted, but it is not known yet whether it reaches these recipients. The next attempt asks. */
export class Underway extends Error {
  readonly left: string[]
  constructor(left: string[]) {
    super(underWay)
    this.left = left
  }
}

/** Why a mail waits that a mail server took without an answer. */
export const unanswered = 'The mail server took it and did not answer: it may have arrived.'

/** A mail server was given the whole mail and has not answered: the mail may reach these recipients. */
export class Unanswered extends Error {
  constructor(cause?: unknown) {
    super(unanswered, { cause })
  }
}

/** What leaves the register of a mail: which record it is about stays here. */
export type MailToSend = Omit<ClaimedMail, 'key' | 'keptText' | 'lastError'>

export type Sender = {
  /**
   * Hands mail over. After an error other than these, it has reached nobody, and a retry may succeed.
   * @throws Refused, Underway, Unanswered
   */
  send(mail: MailToSend): Promise<void>
  /** Cuts off what is under way, with the error that it then deserves. Nothing is sent afterwards. */
  close(): void
}

/** How many mails are sent at once. */
export const connections = 3

/** In ms: the longest that a sender may take with a mail, whatever the other side does. */
export const sendingTakes = 13 * 60_000
