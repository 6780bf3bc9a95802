import { hasHeaders, headersOf } from './headers.ts'
import { topHeaders } from './message-id.ts'
import type { OpenMessage } from './open-message.ts'
import { itemOf } from './read-message.ts'

/** P13: the mail system's mark on a message, null if it has none, and when the council received the message. */
export type Mark = { mark: string | null; receivedAt: Date | null }

/** Reads it from the message's headers; null where Outlook doesn't give them. Never rejects. */
export async function readMark(message: OpenMessage): Promise<Mark | null> {
  const item = itemOf(message)
  if (!item || !hasHeaders(item)) return null
  const headers = await headersOf(message, item, () => itemOf(message) !== null)
  return headers ? markIn(headers) : null
}

/** @param headers the whole header block as text; two marks that differ count as no mark, since the rule sets one */
export function markIn(headers: string): Mark {
  const lines = topHeaders(headers)
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
  const marks = lines.flatMap(
    (line) =>
      /^X-Contact-Register-Mark\s*:\s*([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.[\da-f]{24})\s*$/i.exec(line)?.[1] ??
      [],
  )
  // The newest comes first: the council's own mail system.
  const received =
    lines
      .find((line) => /^Received\s*:/i.test(line))
      ?.split(';')
      .at(-1) ?? ''
  const at = new Date(received.replace(/\([^()]*\)/g, '').trim())
  return {
    mark: marks.length === 1 ? (marks[0] ?? '').toLowerCase() : null,
    receivedAt: Number.isNaN(at.getTime()) ? null : at,
  }
}
