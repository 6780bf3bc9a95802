import { domainToASCII } from 'node:url'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { mailRecipient } from '../policy/contact-point/mail-address.ts'
import { isForGood } from './refused-for-good.ts'
import { connections, Refused, type Sender, sendingTakes, Unanswered } from './sender.ts'

const seconds = (n: number) => n * 1000

/**
 * In ms: what a mail may take to be handed over, and then its answer. RFC 5321 4.5.3.2.6: waiting for less than ten
 * minutes makes duplicates.
 */
const allowed = { message: 3 * seconds(60), answer: 10 * seconds(60) }

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
    // Of silence. Each mail has its own time.
    socketTimeout: sendingTakes,
    idleTimeout: seconds(60),
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

type Times = typeof allowed

/**
 * Sends by SMTP over pooled connections. The Message-ID derives from the mail's id: the same at every attempt. A mail
 * server that answers too slowly, or drip by drip, loses its connection.
 */
export function smtpSender({ smtpUrl, from }: { smtpUrl: string; from: string }, times: Times = allowed): Sender {
  const transport = createTransport({ pool: true, maxConnections: connections, ...connectionTo(smtpUrl) })
  /** By Message-ID: call when the mail server was given all of it. */
  const handedOver = new Map<string, () => void>()
  transport.use('stream', ({ data, message }, next) => {
    // The last of its streams ends once the connection has taken all of it, which it does only after DATA.
    message.processFunc((whole) => whole.once('end', () => handedOver.get(String(data.messageId))?.()))
    next()
  })
  /** For each mail under way: ends it. */
  const ends = new Set<() => void>()
  const domain = from.slice(from.lastIndexOf('@') + 1)

  async function inTime(messageId: string, message: SendMailOptions) {
    const ended = new AbortController()
    const end = () => ended.abort()
    ends.add(end)
    let timer = setTimeout(end, times.message)
    let isHandedOver = false
    handedOver.set(messageId, () => {
      isHandedOver = true
      clearTimeout(timer)
      timer = setTimeout(end, times.answer)
    })
    try {
      return await transport.sendMail({ ...message, messageId, signal: ended.signal })
    } catch (error) {
      throw isHandedOver && !hasAnswer(error) ? new Unanswered(error) : error
    } finally {
      clearTimeout(timer)
      ends.delete(end)
      handedOver.delete(messageId)
    }
  }

  return {
    async send({ id, to, subject, text, headers, since }) {
      // Stops out-of-office replies and loops of automatic replies (RFC 3834).
      const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      const known = to.flatMap((given) => mailRecipient(given) ?? [])
      if (known.length === 0) throw new Refused('No recipient has a valid address.', { left: to, forGood: true })
      const addressed = { from, to: known.map((address) => ({ name: '', address })) }
      const message = { ...addressed, subject, text, date: new Date(since), headers: { ...automatic, ...headers } }
      const { accepted, rejectedErrors = [] } = await inTime(`<${id}@${domain}>`, message).catch((error) => {
        throw isAllRefused(error) ? new Refused(error.message, { left: to, forGood: true }, error) : error
      })
      const reached = new Set(accepted.map(withAsciiDomain))
      const left = to.filter((given) => !reached.has(withAsciiDomain(mailRecipient(given) ?? '')))
      if (left.length === 0) return
      const [first] = rejectedErrors
      const why = `The mail server refused ${left.length} of ${to.length} recipients. ${first?.response ?? ''}`.trim()
      throw new Refused(why, { left, forGood: rejectedErrors.every(isRefused) }, first)
    },
    close: () => {
      for (const end of ends) end()
      transport.close()
    },
  }
}

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** An address as the mail server gets it: with its domain in lower-case ASCII. */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + domainToASCII(address.slice(at))
}

type Answered = Error & { response: string; code?: unknown; rejectedErrors?: unknown }

const hasAnswer = (error: unknown): error is Answered =>
  error instanceof Error && 'response' in error && typeof error.response === 'string'

/** Whether a recipient was refused for good. */
const isRefused = (error: unknown): error is Answered => hasAnswer(error) && isForGood(error.response, 'recipient')

/** Whether the message, or each of its recipients, was refused for good. */
function isAllRefused(error: unknown): error is Answered {
  if (!hasAnswer(error)) return false
  if (error.code === 'EMESSAGE') return isForGood(error.response, 'message')
  return Array.isArray(error.rejectedErrors) && error.rejectedErrors.every(isRefused)
}
