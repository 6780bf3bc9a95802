import { createHash } from 'node:crypto'
import type { ActualRule } from './actual.ts'
import { contentHash, parseRuleComment, prefix, type WantedRule } from './rule.ts'

/** Where the tenant differs from the register. */
export type Drift =
  /** P13: approved, but not applied (yet); or still as the script made it before a change. */
  | { kind: 'not-applied'; arrangementId: string; rule: string }
  /** There, but disabled or only logging. */
  | { kind: 'not-enforced'; arrangementId: string; rule: string }
  /** Lifted or varied, but the mail rule is still there. */
  | { kind: 'lifted-but-there'; arrangementId: string; rule: string }
  /** Not as the register's script made it; `what` names the parts. */
  | { kind: 'changed-by-hand'; arrangementId: string; rule: string; what: Part[] }
  /** Redirects, rejects or deletes mail by its sender, without approval in the register. */
  | { kind: 'nobody-approved'; rule: string }

export type Part =
  | 'addresses'
  | 'where to'
  | 'text'
  | 'exceptions'
  | 'mail groups'
  | 'scope'
  | 'conditions'
  | 'comments'

export type Difference = {
  drifts: Drift[]
  /** Arrangements whose rules are all there as wanted. */
  inPlace: string[]
  /** Ended arrangements whose rules are all gone. */
  removed: string[]
}

/**
 * Compares the rules that the register wants with those in the tenant. `ended`: arrangements to remove, or removed; an
 * id in neither is unknown to the register.
 */
export function compareRules(
  wanted: readonly WantedRule[],
  ended: readonly string[],
  actual: readonly ActualRule[],
): Difference {
  const drifts: Drift[] = []
  const wantedByName = new Map(wanted.map((rule) => [rule.name, rule]))
  const seen = new Map<string, ActualRule>()
  for (const rule of actual) {
    const mine = wantedByName.get(rule.name)
    if (mine && !seen.has(rule.name)) seen.set(rule.name, rule)
    else drifts.push(...unwanted(rule, ended))
  }
  for (const rule of wanted) drifts.push(...compared(rule, seen.get(rule.name)))
  const troubled = new Set(drifts.map((drift) => ('arrangementId' in drift ? drift.arrangementId : '')))
  const arrangementIds = [...new Set(wanted.map(({ arrangementId }) => arrangementId))]
  return {
    drifts,
    inPlace: arrangementIds.filter((id) => !troubled.has(id)),
    removed: ended.filter((id) => !troubled.has(id)),
  }
}

function compared(wanted: WantedRule, actual: ActualRule | undefined): Drift[] {
  const { arrangementId, name: rule } = wanted
  if (!actual) return [{ kind: 'not-applied', arrangementId, rule }]
  const what = changedParts(wanted, actual)
  if (what.length > 0 && isAsOnceMade(actual)) return [{ kind: 'not-applied', arrangementId, rule }]
  if (what.length > 0) return [{ kind: 'changed-by-hand', arrangementId, rule, what }]
  return actual.enabled && actual.enforced ? [] : [{ kind: 'not-enforced', arrangementId, rule }]
}

/** Whether the register's script once made the rule like this, by the hash in its comments. */
function isAsOnceMade({ comments, redirectTo, rejectText, ...rest }: ActualRule): boolean {
  const [to, ...more] = redirectTo
  const action = to === undefined ? { kind: 'reject' as const, text: rejectText } : { kind: 'redirect' as const, to }
  const isOne = more.length === 0 && (to === undefined || rejectText === '')
  const isPlain = isOne && !rest.deletes && isScoped(rest) && rest.otherSenderConditions.length === 0
  return isPlain && parseRuleComment(comments)?.content === contentHash({ ...rest, action })
}

const isScoped = ({ fromScope, senderAddressLocation }: Pick<ActualRule, 'fromScope' | 'senderAddressLocation'>) =>
  fromScope === 'NotInOrganization' && senderAddressLocation === 'HeaderOrEnvelope'

function changedParts(wanted: WantedRule, actual: ActualRule): Part[] {
  const { action } = wanted
  const parts: [Part, boolean][] = [
    ['addresses', sameList(wanted.patterns, actual.patterns)],
    ['where to', sameList(action.kind === 'redirect' ? [action.to] : [], actual.redirectTo) && !actual.deletes],
    ['text', (action.kind === 'reject' ? action.text : '') === actual.rejectText],
    ['exceptions', sameList(wanted.exceptIfSentTo, actual.exceptIfSentTo)],
    ['mail groups', sameList(wanted.sentToMemberOf, actual.sentToMemberOf)],
    ['scope', isScoped(actual)],
    ['conditions', actual.otherSenderConditions.length === 0],
    ['comments', wanted.comments === actual.comments.trim()],
  ]
  return parts.filter(([, same]) => !same).map(([part]) => part)
}

function unwanted(actual: ActualRule, ended: readonly string[]): Drift[] {
  const { name: rule } = actual
  const id = rule.startsWith(prefix) ? parseRuleComment(actual.comments)?.arrangementId : undefined
  if (id && ended.includes(id)) return [{ kind: 'lifted-but-there', arrangementId: id, rule }]
  const bySender = actual.patterns.length > 0 || actual.otherSenderConditions.length > 0
  const stops = actual.redirectTo.length > 0 || actual.rejectText !== '' || actual.deletes
  return rule.startsWith(prefix) || (bySender && stops) ? [{ kind: 'nobody-approved', rule }] : []
}

/** The same differences give the same name, so that nobody is told of them twice. */
export const nameOf = (drifts: readonly Drift[]): string =>
  createHash('sha256').update(JSON.stringify(drifts)).digest('hex').slice(0, 32)

/** Exchange ignores case and order. */
const sameList = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify(one.map((text) => text.toLowerCase()).sort()) ===
  JSON.stringify(other.map((text) => text.toLowerCase()).sort())
