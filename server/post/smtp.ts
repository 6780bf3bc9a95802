import { createTransport } from 'nodemailer'
import type { ClaimedMail } from '../register/outbox.ts'

/** Mail that no further attempt will bring there: its recipients were refused for good. */
export class RefusedForGood extends Error {}

export type Sender = {
  /** Hands mail to the mail server. @throws RefusedForGood; any other error may pass */
  send(mail: ClaimedMail): Promise<void>
  close(): void
}

const seconds = (n: number) => n * 1000

/** How many mails are on their way at once. */
export const connections = 3

/**
 * Sends by SMTP over kept connections. `smtps://` is TLS from the start; `smtp://` must turn to TLS, unless the mail
 * server is on this machine itself. A mail's Message-ID is made of its id, so that it is the same at every attempt.
 */
export function smtpSender({ smtpUrl, from }: { smtpUrl: string; from: string }): Sender {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const transport = createTransport({
    pool: true,
    maxConnections: connections,
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
  })
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ id, to, subject, text, headers, since }) {
      // Nobody's absence is to answer, and no two such answers to answer each other (RFC 3834).
      const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      const message = { from, to, subject, text, messageId: `<${id}@${domain}>`, date: new Date(since) }
      const { rejected } = await transport
        .sendMail({ ...message, headers: { ...automatic, ...headers } })
        .catch((error) => {
          throw isForGood(error) ? new RefusedForGood(error.message, { cause: error }) : error
        })
      if (rejected.length > 0)
        throw new RefusedForGood(`The mail server refused ${rejected.length} of ${to.length} recipients.`)
    },
    close: () => transport.close(),
  }
}

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Every recipient was refused with a permanent answer (RFC 5321: 5xx). A wrong password or a full disk may pass. */
function isForGood(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 500
}
