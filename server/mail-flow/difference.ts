import { createHash } from 'node:crypto'
import { confirmedApart } from '../policy/mail-arrangement/drift.ts'
import type { ActualRule, Tenant } from './actual.ts'
import { byNames, type MadeByHand } from './by-hand.ts'
import { allMarks, contentHash, parseRuleComment, prefix, type WantedRule, withoutMade } from './rule.ts'
import { actionOf, type ListSetting, listSettings, settingsOf, type TextSetting, textSettings } from './settings.ts'
import { compareTips, type TipDrift, type WantedTip } from './tips.ts'
import { staysUntouched } from './untouched.ts'
import type { Wanted } from './wanted.ts'

/** Where the tenant differs from the register. Without an arrangement: it is about all marks. */
export type Drift =
  /** P13: approved, but not applied (yet); or still as the script made it before a change. */
  | { kind: 'not-applied'; arrangementId?: string; rule: string }
  /** There, but disabled or only logging. */
  | { kind: 'not-enforced'; arrangementId?: string; rule: string }
  /** Lifted or varied, but the mail rule is still there. */
  | { kind: 'lifted-but-there'; arrangementId?: string; rule: string }
  /** Still wanted, but Exchange cannot express it now or has no room. The script leaves the rule alone; `takes`: bytes. */
  | { kind: 'refused-but-there'; arrangementId?: string; rule: string; takes?: number }
  /** The same, in force and confirmed: nobody needs to do anything. */
  | { kind: typeof confirmedApart; arrangementId?: string; rule: string; takes?: number }
  /** Made by hand while it could not be in the script, and now it is. */
  | { kind: 'no-longer-by-hand'; arrangementId?: string; rule: string }
  /** Not as the register's script made it; `what` names the parts. */
  | { kind: 'changed-by-hand'; arrangementId?: string; rule: string; what: Part[] }
  /** P8: a mail group of the rule no longer exists, so the rule matches nobody in that service. */
  | { kind: 'group-gone'; arrangementId?: string; rule: string }
  /** P8: nobody is in a department of the rule, so it matches nobody in that service. */
  | { kind: 'department-gone'; arrangementId?: string; rule: string }
  /** Redirects, rejects or deletes mail by its sender, without approval in the register. */
  | { kind: 'nobody-approved'; rule: string }
  | TipDrift

export type Part =
  | 'addresses'
  | 'where to'
  | 'text'
  | 'mark'
  | 'exceptions'
  | 'mail groups'
  | 'departments'
  | 'scope'
  | 'conditions'
  | 'actions'
  | 'end'
  | 'order'
  | 'comments'

export type Difference = {
  drifts: Drift[]
  /** Arrangements whose rules are all there as wanted. */
  inPlace: string[]
  /** Ended arrangements whose rules are all gone. */
  removed: string[]
}

/**
 * Compares the rules that the register wants with those in the tenant, and the MailTips where they were printed.
 * `ended`: arrangements to remove, or removed; an id in neither is unknown to the register. `confirmed`: those that are in
 * place, as ICT or a comparison confirmed last.
 */
export function compareRules(
  wanted: Wanted & { tips: readonly WantedTip[] },
  { ended, confirmed }: { ended: readonly string[]; confirmed: readonly string[] },
  tenant: Tenant,
): Difference {
  const drifts: Drift[] = []
  const { rules, untouched } = wanted
  const current = new Set(rules.map(({ arrangementId }) => arrangementId))
  const wantedByName = new Map(rules.map((rule) => [rule.name, rule]))
  const seen = new Map<string, ActualRule>()
  const known = { ...wanted, ended, confirmed, current, named: byNames({ ...wanted, ended, current }) }
  for (const rule of tenant.rules) {
    const mine = wantedByName.get(rule.name)
    if (mine && !seen.has(rule.name)) seen.set(rule.name, rule)
    else drifts.push(...unwanted(rule, known))
  }
  // A council that never arranged anything need not run the script for the rule that removes forged marks.
  const hasArranged = ended.length + untouched.length > 0 || [...current].some((id) => id !== allMarks)
  const due = rules.filter(({ name }) => hasArranged || seen.has(name))
  for (const rule of due) drifts.push(...compared(rule, seen.get(rule.name), { ...tenant, seen, rules }))
  // If forged marks are not removed, no mark can be trusted.
  const isOpenToForgery = drifts.some(({ rule }) => wantedByName.get(rule)?.arrangementId === allMarks)
  const marked = rules.flatMap(({ action, arrangementId }) => (action.kind === 'mark' ? arrangementId : []))
  const troubled = new Set([
    ...drifts.map((drift) => ('arrangementId' in drift ? drift.arrangementId : '')),
    ...(isOpenToForgery ? marked : []),
  ])
  drifts.push(...compareTips(wanted.tips, tenant.tips))
  return {
    drifts,
    inPlace: [...current].filter((id) => id !== allMarks && !troubled.has(id)),
    removed: ended.filter((id) => !troubled.has(id)),
  }
}

type Around = {
  seen: ReadonlyMap<string, ActualRule>
  rules: readonly WantedRule[]
  /** Of the rules' mail groups, those that are there; null: not printed. */
  groups: readonly string[] | null
  /** Of the rules' conditions on departments, those that somebody meets; null: not printed. */
  departments: readonly string[] | null
}

function compared(wanted: WantedRule, actual: ActualRule | undefined, around: Around): Drift[] {
  const { name: rule } = wanted
  const of = about(wanted.arrangementId)
  if (!actual) return [{ kind: 'not-applied', ...of, rule }]
  const parts = changedParts(wanted, actual)
  if (parts.length > 0 && isAsOnceMade(actual)) return [{ kind: 'not-applied', ...of, rule }]
  const what = [...parts, ...(isInOrder(wanted, actual, around) ? [] : ['order' as const])]
  if (what.length > 0) return [{ kind: 'changed-by-hand', ...of, rule, what }]
  const { groups } = around
  if (groups !== null && !wanted.sentToMemberOf.every((group) => groups.includes(group.toLowerCase())))
    return [{ kind: 'group-gone', ...of, rule }]
  const { departments } = around
  if (departments !== null && !wanted.departments.every((one) => departments.includes(one.toLowerCase())))
    return [{ kind: 'department-gone', ...of, rule }]
  return actual.enabled && actual.enforced ? [] : [{ kind: 'not-enforced', ...of, rule }]
}

const about = (arrangementId: string) => (arrangementId === allMarks ? {} : { arrangementId })

/** The rule that removes forged marks comes before every rule that sets one. */
function isInOrder(wanted: WantedRule, { priority }: ActualRule, { seen, rules }: Around): boolean {
  if (wanted.action.kind !== 'unmark' || priority === null) return true
  return rules.every(
    ({ action, name }) => action.kind !== 'mark' || (seen.get(name)?.priority ?? priority + 1) > priority,
  )
}

/** Whether the register's script once made the rule like this, by the hash in its comments. */
function isAsOnceMade(actual: ActualRule): boolean {
  const action = actionOf(actual.settings)
  const { FromAddressMatchesPatterns: patterns, ExceptIfSentTo, SentToMemberOf } = actual.settings.lists
  const { RecipientADAttributeMatchesPatterns: departments, ExceptIfSentToMemberOf } = actual.settings.lists
  const isPlain = !actual.deletes && isScoped(actual) && Object.values(actual.strange).flat().length === 0
  if (!action || !isPlain) return false
  const content = {
    ...{ patterns, action, exceptIfSentTo: ExceptIfSentTo, sentToMemberOf: SentToMemberOf },
    ...{ departments, exceptIfMemberOf: ExceptIfSentToMemberOf },
  }
  const expiresAt = actual.expiresAt === null ? null : new Date(actual.expiresAt).toISOString()
  const once = { ...content, expiresAt, name: '', comments: '', arrangementId: '' }
  const isOnlyThat = differing(once, actual).length === 0
  return isOnlyThat && parseRuleComment(actual.comments)?.content === contentHash({ ...content, expiresAt })
}

const isScoped = ({ fromScope, senderAddressLocation }: Pick<ActualRule, 'fromScope' | 'senderAddressLocation'>) =>
  fromScope === 'NotInOrganization' && senderAddressLocation === 'HeaderOrEnvelope'

const partOf: Record<TextSetting | ListSetting, Part> = {
  FromAddressMatchesPatterns: 'addresses',
  RedirectMessageTo: 'where to',
  RejectMessageReasonText: 'text',
  SetHeaderName: 'mark',
  SetHeaderValue: 'mark',
  RemoveHeader: 'mark',
  PrependSubject: 'mark',
  ApplyHtmlDisclaimerText: 'mark',
  ApplyHtmlDisclaimerLocation: 'mark',
  ApplyHtmlDisclaimerFallbackAction: 'mark',
  GenerateNotification: 'mark',
  HeaderMatchesMessageHeader: 'conditions',
  HeaderMatchesPatterns: 'conditions',
  ExceptIfSentTo: 'exceptions',
  ExceptIfSubjectContainsWords: 'exceptions',
  ExceptIfSubjectMatchesPatterns: 'exceptions',
  ExceptIfSubjectOrBodyContainsWords: 'exceptions',
  SentToMemberOf: 'mail groups',
  RecipientADAttributeMatchesPatterns: 'departments',
  ExceptIfSentToMemberOf: 'exceptions',
}

/** How a disclaimer is applied matters only if there is one. */
const isMeant = (name: string, texts: Record<TextSetting, string>) =>
  !/^ApplyHtmlDisclaimer(?:Location|FallbackAction)$/.test(name) || texts.ApplyHtmlDisclaimerText !== ''

function differing(wanted: WantedRule, { settings }: ActualRule): Part[] {
  const { texts, lists } = settingsOf(wanted)
  return [
    ...textSettings
      .filter((name) => isMeant(name, texts) && plain(texts[name]) !== plain(settings.texts[name]))
      .map((name) => partOf[name]),
    ...listSettings.filter((name) => !sameList(lists[name], settings.lists[name])).map((name) => partOf[name]),
  ]
}

/** An editor, PowerShell or Exchange may change line ends. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim()

const day = 24 * 60 * 60 * 1000

/** Exchange may print a date in another time zone, without saying which. */
const sameEnd = (wanted: string | null, actual: number | null) =>
  wanted === null || actual === null ? wanted === actual : Math.abs(Date.parse(wanted) - actual) < day

function changedParts(wanted: WantedRule, actual: ActualRule): Part[] {
  const { strange } = actual
  const more: [Part, boolean][] = [
    ['where to', !actual.deletes],
    ['scope', isScoped(actual)],
    ['conditions', strange.conditions.length === 0],
    ['exceptions', strange.exceptions.length === 0],
    ['actions', strange.actions.length === 0],
    ['end', sameEnd(wanted.expiresAt, actual.expiresAt)],
    ['comments', wanted.comments === withoutMade(actual.comments)],
  ]
  return [...new Set([...differing(wanted, actual), ...more.filter(([, same]) => !same).map(([part]) => part)])]
}

type Known = Pick<Wanted, 'untouched'> & {
  ended: readonly string[]
  confirmed: readonly string[]
  current: ReadonlySet<string>
  /** The arrangement that a name of a rule made by hand says. */
  named: (ruleName: string) => MadeByHand | undefined
}

function unwanted(actual: ActualRule, known: Known): Drift[] {
  const id = actual.name.startsWith(prefix) ? parseRuleComment(actual.comments)?.arrangementId : undefined
  return id === undefined ? unwantedByHand(actual, known) : [unwantedOfScript(actual, id, known)]
}

function unwantedOfScript(actual: ActualRule, id: string, known: Known): Drift {
  const { name: rule } = actual
  const { ended, untouched, current } = known
  const its = untouched.find(({ arrangementId }) => arrangementId === id)
  if (its && staysUntouched(its, actual.settings.lists)) return apart(actual, id, known, isAsOnceMade(actual))
  // An arrangement can need fewer rules than before, or no longer cover an address.
  const isOver = its || ended.includes(id) || (current.has(id) && isAsOnceMade(actual))
  return isOver ? { kind: 'lifted-but-there', ...about(id), rule } : { kind: 'nobody-approved', rule }
}

function unwantedByHand(actual: ActualRule, known: Known): Drift[] {
  const { name: rule, stopsSender } = actual
  const its = known.named(rule)
  if (!its) return rule.startsWith(prefix) || stopsSender ? [{ kind: 'nobody-approved', rule }] : []
  if (its.state === 'still-wanted') return [apart(actual, its.arrangementId, known, true)]
  return [{ kind: its.state === 'over' ? 'lifted-but-there' : 'no-longer-by-hand', ...about(its.arrangementId), rule }]
}

/**
 * A rule that is wanted and not in the script. `isAsMade`: nobody is known to have changed it. The rules of others count
 * for themselves, so only what has the register's prefix says what it `takes`.
 */
function apart(actual: ActualRule, arrangementId: string, { confirmed }: Known, isAsMade: boolean): Drift {
  const { name: rule, enabled, enforced, patterns } = actual
  const isSettled = isAsMade && enabled && enforced && confirmed.includes(arrangementId)
  return {
    kind: isSettled ? confirmedApart : 'refused-but-there',
    ...about(arrangementId),
    rule,
    ...(rule.startsWith(prefix) ? { takes: patterns } : {}),
  }
}

/** The same differences give the same name, so that nobody is told of them twice. */
export const nameOf = (drifts: readonly Drift[]): string =>
  createHash('sha256').update(JSON.stringify(drifts)).digest('hex').slice(0, 32)

/** Exchange ignores case and order. */
const sameList = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify(one.map((text) => text.toLowerCase()).sort()) ===
  JSON.stringify(other.map((text) => text.toLowerCase()).sort())
