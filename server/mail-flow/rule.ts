import { createHash } from 'node:crypto'

/** What a mail flow rule does with a message: redirects it to somebody else, or rejects it with a text. */
export type Action = { kind: 'redirect'; to: string } | { kind: 'reject'; text: string }

/** A rule that the register wants in the tenant. It applies only to senders outside the council. */
export type WantedRule = {
  name: string
  /** Identifies the rule and its content, without naming anybody. */
  comments: string
  /** The mail arrangement that it carries out. */
  arrangementId: string
  patterns: string[]
  action: Action
  /** Mail to any of these is left alone. */
  exceptIfSentTo: string[]
  /** P8: only mail to members of these groups; none: all mail. Exchange leaves the copies of others alone. */
  sentToMemberOf: string[]
}

type Content = Pick<WantedRule, 'patterns' | 'action' | 'exceptIfSentTo' | 'sentToMemberOf'>

/** Every rule of the register starts with this; others are never touched. */
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

/** The arrangement that a rule's comments name; null if they are not in the register's format. */
export function parseRuleComment(comments: string): { arrangementId: string; part: number; content: string } | null {
  const [, arrangementId, part, content] = comment.exec(comments.trim()) ?? []
  return arrangementId && part && content ? { arrangementId, part: Number(part), content } : null
}

/**
 * The same rule gives the same hash, whatever the order of its addresses. Without groups it is that of version 0.9.0.
 */
export function contentHash({ patterns, action, exceptIfSentTo, sentToMemberOf }: Content): string {
  const groups = sentToMemberOf.length > 0 ? [sentToMemberOf.toSorted()] : []
  const content = JSON.stringify([patterns.toSorted(), action, exceptIfSentTo.toSorted(), ...groups])
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
