import type { OpenMessage } from './open-message.ts'

// The server reads them the same way (`server/policy/evidence/message-id.ts`); the pane loads no server code.

/** Longer identifiers are cut off here before they are compared. */
const maxCharacters = 1000

/**
 * The Message-IDs in a message's own header block (RFC 5322), each once. A field inside a folded line, a part or an
 * attached message is not one. A message should have one; a hostile or broken one may have none, or several.
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
export function topHeaders(message: string): string {
  const end = /(?:^|\n)\r?\n/.exec(message)
  return end ? message.slice(0, end.index) : message
}

/**
 * The values in angle brackets, or else the whole value; without folding and non-ASCII characters, which programs write
 * differently. RFC 5322 does not allow comparing the rest case-insensitively.
 */
function idsIn(value: string): string[] {
  const { bracketed, beside } = partsOf(value)
  const ids = bracketed.length > 0 ? bracketed : [beside]
  return ids.map((id) => id.replace(/[^\x21-\x7e]+/g, '').slice(0, maxCharacters)).filter(Boolean)
}

/** Leaves out comments. */
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
 * Outlook's calls name no item, so an answer counts only if it has the Message-ID of the message it was asked about.
 */
export function isOf({ internetMessageId }: Pick<OpenMessage, 'internetMessageId'>, ids: string[]): boolean {
  const [own] = idsIn(internetMessageId ?? '')
  return own !== undefined && ids.length === 1 && ids[0] === own
}

/**
 * An answer about another message has that one's Message-ID. Headers without any say nothing: some Outlooks give none for
 * Sent Items, or the subject alone (office-js#6796, #4109).
 */
export function isOfAnother({ internetMessageId }: Pick<OpenMessage, 'internetMessageId'>, ids: string[]): boolean {
  const [own] = idsIn(internetMessageId ?? '')
  return ids.length > 0 && (own === undefined || !ids.includes(own))
}

/** Nothing rules it out: it may have several Message-IDs, or none where the message has none. */
export function mayBeOf({ internetMessageId }: Pick<OpenMessage, 'internetMessageId'>, ids: string[]): boolean {
  const [own] = idsIn(internetMessageId ?? '')
  return own === undefined ? ids.length === 0 : ids.includes(own)
}
