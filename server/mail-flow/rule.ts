import { createHash } from 'node:crypto'

/** What a mail flow rule does with a message: sends it to somebody else instead, or back with a text. */
export type Action = { kind: 'redirect'; to: string } | { kind: 'reject'; text: string }

/** One rule of the tenant as the register wants it. It applies to senders outside the council alone. */
export type WantedRule = {
  name: string
  /** Says whose it is and what is in it, without naming anybody. */
  comments: string
  /** The mail arrangement that it carries out. */
  arrangementId: string
  patterns: string[]
  action: Action
  /** Mail to any of these is left alone. */
  exceptIfSentTo: string[]
}

type Content = Pick<WantedRule, 'patterns' | 'action' | 'exceptIfSentTo'>

/** Every rule of the register's own begins so; what does not is never touched. */
export const prefix = 'CR-'

const comment = /^Contact register: made by its script, not by hand\. id=([\da-f-]{36})\/(\d+) content=([\da-f]{32})$/

/** Names and marks a rule: part `part` of an arrangement. */
export function ruleOf(arrangementId: string, part: number, content: Content): WantedRule {
  const id = `${arrangementId}/${part}`
  return {
    name: `${prefix}${arrangementId.slice(-12)}-${part}`,
    comments: `Contact register: made by its script, not by hand. id=${id} content=${contentHash(content)}`,
    arrangementId,
    ...content,
  }
}

/** Which arrangement a rule in the tenant says that it is of; null where its comments do not say so in the register's way. */
export function idIn(comments: string): { arrangementId: string; part: number; content: string } | null {
  const [, arrangementId, part, content] = comment.exec(comments.trim()) ?? []
  return arrangementId && part && content ? { arrangementId, part: Number(part), content } : null
}

/** The same for the same rule, whatever the order in which addresses stand. */
export function contentHash({ patterns, action, exceptIfSentTo }: Content): string {
  const content = JSON.stringify([patterns.toSorted(), action, exceptIfSentTo.toSorted()])
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
