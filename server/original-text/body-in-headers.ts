import type { Part } from './part-words.ts'

/** A name in printable ASCII, and a colon (RFC 5322, 2.2 and 4.5). */
const field = /^[!-9;-~]+[ \t]*:/
/** The line that a mailbox file has before each message. */
const envelope = /^From (?:\S+@\S+|.* \d{4}\s*$)/

/**
 * The body that begins among the headers because no empty line is between them: the first line that is no header, and
 * what follows. Null in most messages.
 */
export function bodyInHeaders({ headers }: Part): Buffer | null {
  if (!headers) return null
  const list = headers.getList().map(({ line }) => line)
  // What begins with “From” or “POST” is not in the list.
  const before = headers.http || headers.mbox || ''
  const lines = before === '' || envelope.test(before) ? list : [before, ...list]
  const first = lines.findIndex((line) => line !== '' && !field.test(line))
  // One character is one byte here.
  return first < 0 ? null : Buffer.from(`${lines.slice(first).join('\r\n')}\r\n\r\n`, 'latin1')
}
