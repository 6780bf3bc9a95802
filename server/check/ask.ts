import { get as getPlain, type IncomingHttpHeaders } from 'node:http'
import { get as getSecure } from 'node:https'
import { text } from 'node:stream/consumers'

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
/** An answer, or why there is none. */
export type RequestOutcome = { answer: Answer } | { failed: string }

const longest = 10_000

/**
 * Requests an address once, without following redirects. Never rejects.
 * @param anyCertificate for public pages only: the certificate has its own check
 */
export function ask(url: string, { anyCertificate = false } = {}): Promise<RequestOutcome> {
  if (!/^https?:/i.test(url)) return Promise.resolve({ failed: 'is not an address on the web' })
  const get = url.startsWith('http:') ? getPlain : getSecure
  return new Promise((resolve) => {
    const failed = (error: unknown) => resolve({ failed: whyUnreachable(error) })
    const options = {
      agent: false as const,
      rejectUnauthorized: !anyCertificate,
      headers: { Accept: '*/*' },
      signal: AbortSignal.timeout(longest),
    }
    get(url, options, (response) => {
      text(response).then(
        (body) => resolve({ answer: { status: response.statusCode ?? 0, headers: response.headers, text: body } }),
        failed,
      )
    }).on('error', failed)
  })
}

/** The JSON of an answer with status 200; null for any other outcome. */
export function jsonOf(outcome: RequestOutcome): Record<string, unknown> | null {
  if (!('answer' in outcome) || outcome.answer.status !== 200) return null
  try {
    const value: unknown = JSON.parse(outcome.answer.text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** Why a network request failed, as the end of a sentence: "it …". */
export function whyUnreachable(error: unknown): string {
  const { code, name, message } = Object(error)
  const known = reasons.find(([pattern]) => pattern.test(`${code} ${name} ${message}`))
  return known?.[1] ?? `does not answer as it should (${code ?? name})`
}

const reasons: [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN|EDNS/, 'has a name that this machine cannot look up'],
  [/ECONNREFUSED/, 'refuses the connection: nothing listens there'],
  [/EHOSTUNREACH|ENETUNREACH/, 'cannot be reached from this network'],
  [/ALTNAME|does not match certificate/i, 'has a certificate for another name'],
  [/certificate has expired|CERT_HAS_EXPIRED/i, 'has a certificate that has expired'],
  [/self.signed|unable to (verify|get)|UNABLE_TO/i, 'has a certificate that this machine does not trust'],
  [/wrong version number|EPROTO|SSL routines/i, 'does not speak TLS on that port'],
  [/ETIMEDOUT|ABORT|Timeout/i, 'does not answer in time'],
  [/ECONNRESET|EPIPE|ECONNECTION|closed/i, 'closes the connection'],
]
