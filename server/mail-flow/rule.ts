import { createHash } from 'node:crypto'

/**
 * What a mail flow rule does with a message: redirects it to somebody else, rejects it with a text, or marks it. A mark
 * is a header with an opaque value; `notice` also sends each recipient a message of its own. A tag stands before the
 * subject, a line above the text: both travel in replies. `unmark` removes the header that came from outside.
 */
export type Action =
  | { kind: 'redirect'; to: string }
  | { kind: 'reject'; text: string }
  | { kind: 'mark'; value: string; notice: string }
  | { kind: 'tag'; text: string }
  | { kind: 'line'; text: string }
  | { kind: 'unmark' }

/** The header of a mark. Its value names the arrangement (`markValue`). */
export const markHeader = 'X-Contact-Register-Mark'

/** A rule that the register wants in the tenant. It applies only to senders outside the council. */
export type WantedRule = {
  name: string
  /** Identifies the rule and its content, without naming anybody. */
  comments: string
  /** The mail arrangement that it carries out. */
  arrangementId: string
  /** None only where `unmark` removes the header from all outside mail that has it. */
  patterns: string[]
  action: Action
  /** The copies of these recipients are left alone. */
  exceptIfSentTo: string[]
  /** P8: only mail to members of these groups; none: all mail. Exchange leaves the copies of others alone. */
  sentToMemberOf: string[]
  /** P8: only mail to people of these departments, as Exchange's patterns; not together with groups. */
  departments: string[]
  /** Another rule handles the copies of members of these groups. */
  exceptIfMemberOf: string[]
  /** When the rule expires, if the restriction has a last day. ISO, in UTC. */
  expiresAt: string | null
}

type Content = Omit<WantedRule, 'name' | 'comments' | 'arrangementId'>

/** Every rule of the register starts with this; others are never touched. */
export const prefix = 'CR-'

const comment =
  /^Contact register: made by its script, not by hand\. id=([\da-f-]{36})\/(\d+) content=([\da-f]{32})(?: made=\S+)?$/

/** Stands for all marks together: the rule that removes forged marks belongs to no single arrangement. */
export const allMarks = '00000000-0000-0000-0000-000000000000'

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

/** A rule's comments as they are wanted: the script adds to one rule when it was made. */
export const withoutMade = (comments: string): string => comments.trim().replace(/ made=\S+$/, '')

/**
 * The same rule gives the same hash, whatever the order of its addresses. What a rule does without adds
 * nothing.
 */
export function contentHash(content: Content): string {
  const { patterns, action, exceptIfSentTo, sentToMemberOf, departments, exceptIfMemberOf, expiresAt } = content
  const hasDepartments = departments.length > 0
  const hasMore = sentToMemberOf.length > 0 || expiresAt !== null || hasDepartments
  const more = [
    ...(hasMore ? [sentToMemberOf.toSorted()] : []),
    ...(expiresAt === null ? [] : [expiresAt]),
    ...(hasDepartments ? [departments.toSorted(), exceptIfMemberOf.toSorted()] : []),
  ]
  const text = JSON.stringify([patterns.toSorted(), action, exceptIfSentTo.toSorted(), ...more])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
