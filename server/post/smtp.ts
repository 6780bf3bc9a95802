import { domainToASCII } from 'node:url'
import { createTransport } from 'nodemailer'
import { mailRecipient } from '../policy/contact-point/mail-address.ts'
import { connections, Refused, type Sender } from './sender.ts'

const seconds = (n: number) => n * 1000

/**
 * How to reach the mail server. `smtps://` uses TLS from the start; `smtp://` must upgrade to TLS. A mail server on this
 * machine need not offer TLS; if it does, its certificate may be for another name: nobody can listen in between.
 */
function connectionTo(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const isLocal = !secure && onThisMachine.test(url.hostname)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLocal,
    ...(isLocal && { tls: { rejectUnauthorized: false } }),
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

/** Connects, upgrades to TLS and signs in as for a mail, but sends none. Rejects if that fails. */
export async function tryMailServer({ smtpUrl }: { smtpUrl: string }): Promise<void> {
  const shorter = { connectionTimeout: seconds(10), greetingTimeout: seconds(10), socketTimeout: seconds(10) }
  const transport = createTransport({ ...connectionTo(smtpUrl), ...shorter })
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}

/** Sends by SMTP over pooled connections. The Message-ID derives from the mail's id: the same at every attempt. */
export function smtpSender({ smtpUrl, from }: { smtpUrl: string; from: string }): Sender {
  const transport = createTransport({ pool: true, maxConnections: connections, ...connectionTo(smtpUrl) })
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ id, to, subject, text, headers, since }) {
      // Stops out-of-office replies and loops of automatic replies (RFC 3834).
      const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      const known = to.flatMap((given) => mailRecipient(given) ?? [])
      if (known.length === 0) throw new Refused('No recipient has a valid address.', { left: to, forGood: true })
      const addressed = { from, to: known.map((address) => ({ name: '', address })) }
      const message = { ...addressed, subject, text, messageId: `<${id}@${domain}>`, date: new Date(since) }
      const { accepted, rejectedErrors = [] } = await transport
        .sendMail({ ...message, headers: { ...automatic, ...headers } })
        .catch((error) => {
          throw isForGood(error) ? new Refused(error.message, { left: to, forGood: true }, error) : error
        })
      const reached = new Set(accepted.map(sameAddress))
      const left = to.filter((given) => !reached.has(sameAddress(mailRecipient(given) ?? '')))
      if (left.length === 0) return
      const [first] = rejectedErrors
      const why = `The mail server refused ${left.length} of ${to.length} recipients. ${first?.response ?? ''}`.trim()
      throw new Refused(why, { left, forGood: rejectedErrors.every(isPermanent) }, first)
    },
    close: () => transport.close(),
  }
}

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** An address as the mail server gets it: with its domain in lower-case ASCII. */
function sameAddress(address: string): string {
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + domainToASCII(address.slice(at))
}

/**
 * RFC 5321: 5xx. But 5.7.x (RFC 3463) is about the rules of a mail server, such as a connector that does not know this
 * machine's address. Somebody puts that right, and the mail must still be there.
 */
const isPermanent = (error: Error): boolean =>
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500 &&
  !('response' in error && /^5\d\d[ -]5\.7\.\d/.test(String(error.response)))

/** Whether every recipient was refused permanently; if one was only deferred, the error has that temporary reply. */
const isForGood = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EENVELOPE' &&
  isPermanent(error) &&
  (!('rejectedErrors' in error) || !Array.isArray(error.rejectedErrors) || error.rejectedErrors.every(isPermanent))
