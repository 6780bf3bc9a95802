import { Refusal } from '../refusal.ts'

/** Longer identifiers are compared by their first characters. */
const maxCharacters = 1000

/**
 * The Message-IDs in a message's own header block (RFC 5322), without duplicates. A field inside a folded line, a part
 * or an attached message does not count. A message should have one; a hostile or broken one may have none, or several.
 * @param message the message or its headers as text, from the first byte
 */
export function messageIdsIn(message: string): string[] {
  const lines = topHeaders(message)
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
  const own = lines.filter((line) => /^message-id[ \t]*:/i.test(line))
  return [...new Set(own.flatMap((line) => idsIn(line.slice(line.indexOf(':') + 1))))]
}

/** The header block ends at the first empty line. */
function topHeaders(message: string): string {
  const end = /(?:^|\n)\r?\n/.exec(message)
  return end ? message.slice(0, end.index) : message
}

/**
 * The text in angle brackets, or else the whole value; without folding and non-ASCII, which programs write differently.
 * RFC 5322 does not allow the rest to be compared without regard to case.
 */
function idsIn(value: string): string[] {
  const { bracketed, beside } = partsOf(value)
  const ids = bracketed.length > 0 ? bracketed : [beside]
  return ids.map((id) => id.replace(/[^\x21-\x7e]+/g, '').slice(0, maxCharacters)).filter(Boolean)
}

/** Skips comments. */
function partsOf(value: string): { bracketed: string[]; beside: string } {
  const bracketed: string[] = []
  let beside = ''
  let depth = 0
  for (let i = 0; i < value.length; i += 1) {
    const c = value[i] ?? ''
    if (depth > 0 && c === '\\') i += 1
    else if (c === '(') depth += 1
    else if (depth > 0) depth -= Number(c === ')')
    else if (c === '<') {
      const end = value.indexOf('>', i)
      bracketed.push(value.slice(i + 1, end < 0 ? undefined : end))
      i = end < 0 ? value.length : end
    } else beside += c
  }
  return { bracketed, beside }
}

/**
 * P1: whether an original could be compared with its message and matches it. False if either has no Message-ID, or the
 * original has several: it is kept, and marked.
 * @param messageId as Outlook gave it for the message
 * @param original the Message-IDs in the original's own headers
 */
export function compareOriginal(messageId: string | null, original: string[]): boolean | Refusal {
  const [own] = idsIn(messageId ?? '')
  if (!own || original.length === 0) return false
  if (!original.includes(own)) return new Refusal('original-of-another-message')
  return original.length === 1
}
