import type { Part } from './part-words.ts'

/** A name in printable ASCII, and a colon (RFC 5322, 2.2 and 4.5). */
const field = /^[!-9;-~]+[ \t]*:/
/** The line that a mailbox file has before each message; some programs quote it. */
const envelope = /^>?From (?:\S+@\S+|.* \d{4}\s*$)/
/** Programs write these, and people hardly ever: the headers still go on, and an odd line above was one of them. */
const knownField =
  /^(?:(?:content|x|list|arc|dkim)-[\w-]+|mime-version|received|message-id|return-path|from(?=.*@)|date(?=.*\d{2}:\d{2}))[ \t]*:/i
const base64 = /^[A-Za-z\d+/]*={0,2}$/

/** Words among the headers. `isBeforeMore`: they are also the body's where more follows an empty line. */
export type BodyInHeaders = { bytes: Buffer; isBeforeMore: boolean }

/**
 * The body that begins among the headers because the empty line before it is missing: the first line that is no header,
 * and what follows. Null in most messages.
 */
export function bodyInHeaders(part: Part): BodyInHeaders | null {
  const lines = linesOf(part)
  const first = lines.findIndex((line) => line !== '' && !field.test(line))
  if (first < 0) return null
  const body = lines.slice(first)
  const isEncoded = part.encoding === 'base64'
  if (isEncoded && !body.every((line) => base64.test(line))) return null
  // One character is one byte here.
  const bytes = Buffer.from(`${body.join('\r\n')}\r\n\r\n`, 'latin1')
  if (part._boundary) return { bytes, isBeforeMore: body.includes(`--${part._boundary.toString('latin1')}`) }
  return { bytes, isBeforeMore: !isEncoded && !body.some((line) => knownField.test(line)) }
}

function linesOf({ headers }: Part): string[] {
  if (!headers) return []
  const list = headers.getList().map(({ line }) => line)
  // What begins with “From” or “POST” is not in the list.
  const before = headers.http || headers.mbox || ''
  const lines = before === '' ? list : [before, ...list]
  const start = lines.findIndex((line) => !envelope.test(line))
  return start < 0 ? [] : lines.slice(start)
}
