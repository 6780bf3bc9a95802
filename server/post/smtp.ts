import { domainToASCII } from 'node:url'
import { createTransport } from 'nodemailer'
import type { ClaimedMail } from '../register/work/outbox.ts'

/** Mail that the mail server did not take for everybody. */
export class Refused extends Error {
  /** Those whom it did not reach: nobody else may be sent it again. */
  readonly left: string[]
  /** No further attempt will bring it to any of them. */
  readonly forGood: boolean

  constructor(message: string, { left, forGood }: { left: string[]; forGood: boolean }, cause?: unknown) {
    super(message, { cause })
    this.left = left
    this.forGood = forGood
  }
}

export type Sender = {
  /** Hands mail to the mail server. @throws Refused; after any other error it has reached nobody, and it may pass */
  send(mail: ClaimedMail): Promise<void>
  close(): void
}

const seconds = (n: number) => n * 1000

/** How many mails are on their way at once. */
export const connections = 3

/**
 * How the mail server is reached. `smtps://` is TLS from the start; `smtp://` must turn to TLS, unless the mail server is
 * on this machine itself.
 */
function connectionTo(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !onThisMachine.test(url.hostname),
    ignoreTLS: !secure && onThisMachine.test(url.hostname),
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: seconds(20),
    greetingTimeout: seconds(20),
    socketTimeout: seconds(60),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Connects, turns to TLS and signs in, as for a mail, and sends none. Rejects where that cannot be done. */
export async function tryMailServer({ smtpUrl }: { smtpUrl: string }): Promise<void> {
  const shorter = { connectionTimeout: seconds(10), greetingTimeout: seconds(10), socketTimeout: seconds(10) }
  const transport = createTransport({ ...connectionTo(smtpUrl), ...shorter })
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}

/** Sends by SMTP over kept connections. A mail's Message-ID is made of its id, so that it is the same at every attempt. */
export function smtpSender({ smtpUrl, from }: { smtpUrl: string; from: string }): Sender {
  const transport = createTransport({ pool: true, maxConnections: connections, ...connectionTo(smtpUrl) })
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ id, to, subject, text, headers, since }) {
      // Nobody's absence is to answer, and no two such answers to answer each other (RFC 3834).
      const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      const message = { from, to, subject, text, messageId: `<${id}@${domain}>`, date: new Date(since) }
      const { accepted, rejectedErrors = [] } = await transport
        .sendMail({ ...message, headers: { ...automatic, ...headers } })
        .catch((error) => {
          throw isForGood(error) ? new Refused(error.message, { left: to, forGood: true }, error) : error
        })
      const reached = new Set(accepted.map(sameAddress))
      const left = to.filter((address) => !reached.has(sameAddress(address)))
      if (left.length === 0) return
      const [first] = rejectedErrors
      const why = `The mail server refused ${left.length} of ${to.length} recipients. ${first?.response ?? ''}`.trim()
      throw new Refused(why, { left, forGood: rejectedErrors.every(isPermanent) }, first)
    },
    close: () => transport.close(),
  }
}

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** As the mail server is given an address: its domain in small letters of ASCII. */
function sameAddress(address: string): string {
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + domainToASCII(address.slice(at))
}

/** RFC 5321: 5xx. A wrong password or a full disk may pass. */
const isPermanent = (error: Error): boolean =>
  'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500

/** Every recipient was refused with a permanent answer; where one of them was only put off, that answer stands here. */
const isForGood = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'EENVELOPE' && isPermanent(error)
