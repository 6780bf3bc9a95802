import type { WantedRule } from '../../server/mail-flow/rule.ts'

/** A message as mail flow rules see it. */
export type Message = {
  from: string
  envelopeFrom: string
  to: string[]
  fromInside?: boolean
  /** The recipients' groups. */
  groups?: readonly string[]
}

/** What becomes of a message. */
export type Fate = { kind: 'delivered' } | { kind: 'redirected'; to: string } | { kind: 'rejected'; text: string }

/**
 * A small model of Exchange's mail flow rules, after Microsoft's pages on conditions, exceptions, actions and regular
 * expressions: a pattern may match anywhere unless it is anchored, capitals are not told apart, one pattern of many is
 * enough; one recipient that is excepted takes the whole message out; rules without a condition hold for all mail.
 */
export function exchange(rules: readonly WantedRule[], message: Message): Fate {
  const rule = rules.find((one) => applies(one, message))
  if (!rule) return { kind: 'delivered' }
  return rule.action.kind === 'redirect'
    ? { kind: 'redirected', to: rule.action.to }
    : { kind: 'rejected', text: rule.action.text }
}

function applies(
  { patterns, exceptIfSentTo, sentToMemberOf }: WantedRule,
  { from, envelopeFrom, to, fromInside, groups = [] }: Message,
): boolean {
  if (fromInside) return false
  if (sentToMemberOf.length > 0 && !sentToMemberOf.some((group) => groups.includes(group))) return false
  const excepted = to.some((one) => exceptIfSentTo.some((other) => other.toLowerCase() === one.toLowerCase()))
  if (excepted) return false
  const sentBy = patterns.length === 0 || patterns.some((pattern) => [from, envelopeFrom].some(matcher(pattern)))
  return sentBy
}

const matchers = new Map<string, RegExp>()

/** Refuses what Exchange's documentation does not list among its pattern strings. */
function matcher(pattern: string): (text: string) => boolean {
  const known = matchers.get(pattern)
  if (known) return (text) => known.test(text)
  const plain = pattern.replace(/\\S\*/g, '').replace(/\\[^A-Za-z0-9]\*?/g, '')
  if (/[?+{}[\]\\.]/.test(plain)) throw new Error('This pattern uses what Exchange does not document.')
  const made = new RegExp(pattern, 'i')
  matchers.set(pattern, made)
  return (text) => made.test(text)
}
