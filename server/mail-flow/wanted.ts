import { comparableAddress } from '../policy/contact-point/mail-address.ts'
import type { MailScope } from '../policy/mail-arrangement/mail-groups.ts'
import { limits } from './limits.ts'
import { departmentPattern, patternsOf } from './pattern.ts'
import { type InExchange, type Taken, withoutRoom } from './room.ts'
import { type Action, allMarks, ruleOf, type WantedRule } from './rule.ts'
import { type RuleContent, settingsOf } from './settings.ts'
import type { Untouched } from './untouched.ts'

/** A mail arrangement to make, or in place. */
export type Arrangement = {
  id: string
  /** The customer's mailboxes, by their keys in the register. */
  keys: string[]
  kind: 'forward' | 'block' | 'mark'
  forwardTo: string | null
  /** The text of a rejected message, which names the way that stays open (P11). */
  rejectText: string
  /** Whoever gets the customer's mail as usual (P14, P16): see left-alone.ts. */
  exceptions: string[]
  /** P8: whose mail it is about. Null: a service has neither mail group nor department. */
  scope: MailScope | null
  /** What the header of a mark says. */
  markValue: string
  /** What a mark shows beside its header; empty: nothing. */
  shows: { tag: string; line: string; notice: string }
  /** When it expires: ISO, in UTC. */
  expiresAt: string | null
  inExchange: InExchange
  /** The arrangements that it replaces, and whose rules can stay until it is made. */
  forerunners: { id: string; isInPlace: boolean }[]
}

/** Why an arrangement, or one of its addresses, cannot be a rule in Exchange. */
export type NotExpressible = {
  arrangementId: string
  why:
    | 'no-mail-group'
    | 'no-address'
    | 'address-not-expressible'
    | 'no-contact'
    | 'no-text'
    | 'text-too-long'
    | 'exceptions-too-long'
    | 'too-many-rules'
    | 'too-many-patterns'
}

/** `untouched`: those of the refused arrangements that have no rule among `rules`, and those that they replace. */
export type Wanted = { rules: WantedRule[]; refused: NotExpressible[]; untouched: Untouched[] }

/**
 * The rules that carry out the arrangements, within Exchange's limits: several addresses per rule, as many rules per
 * arrangement as needed. The rule that removes forged marks comes first, whether or not anything is arranged and whether or
 * not there is room. Its comment says when the last script was made, so an older script finds that even after the last
 * restriction has ended. And mail that is forged today is still there when the council begins to mark. Then come marks,
 * then the rest, oldest first; room goes first to what is in place. What cannot be expressed is listed in `refused` and
 * left out; never shortened, and never a rule without an address, which would apply to all mail.
 * @param staying what rules of refused arrangements took of the limits at the last comparison
 */
export function wantedRules(
  arrangements: readonly Arrangement[],
  taken: Taken = { rules: 0, patterns: 0 },
  staying: ReadonlyMap<string, Taken> = new Map(),
): Wanted {
  const wanted: Wanted = { rules: [clearingRule], refused: [], untouched: [] }
  const marks = arrangements.filter(({ kind }) => kind === 'mark')
  const byKey = divertingByKey(arrangements)
  const made = [...marks, ...arrangements.filter(({ kind }) => kind !== 'mark')].map((one) => ({
    ...one,
    ...rulesOf(one, sparedBy(one, byKey)),
  }))
  const crowdedOut = withoutRoom(made, taken, [clearingRule], staying)
  for (const { id, keys, scope, inExchange, forerunners, rules, refused } of made) {
    const why = crowdedOut.get(id)
    wanted.refused.push(...refused, ...(why ? [{ arrangementId: id, why }] : []))
    if (why || rules.length === 0) {
      const patterns = keys.flatMap((key) => patternsOf(key) ?? [])
      const isForSome = scope === null || scope.groups.length + scope.departments.length > 0
      const isInPlace = inExchange === 'all' || inExchange === 'earlier'
      wanted.untouched.push({ arrangementId: id, patterns, isForSome, isInPlace, standsInFor: null })
      for (const earlier of forerunners) {
        const { isInPlace } = earlier
        wanted.untouched.push({ arrangementId: earlier.id, patterns, isForSome, isInPlace, standsInFor: id })
      }
    } else wanted.rules.push(...rules)
  }
  return wanted
}

/** Removes the mark's header from outside mail before the register's rules set it. */
const clearingRule = ruleOf(allMarks, 1, {
  ...{ patterns: [], action: { kind: 'unmark' }, exceptIfSentTo: [], expiresAt: null },
  ...{ sentToMemberOf: [], departments: [], exceptIfMemberOf: [] },
})

/** The arrangements that divert mail, by mailbox: to compare each of thousands with all others takes too long. */
function divertingByKey(arrangements: readonly Arrangement[]): Map<string, Arrangement[]> {
  const byKey = new Map<string, Arrangement[]>()
  for (const one of arrangements.filter(({ kind }) => kind !== 'mark'))
    for (const key of new Set(one.keys)) byKey.set(key, [...(byKey.get(key) ?? []), one])
  return byKey
}

/**
 * Whom no rule of this customer may divert: the contacts and councillors of all the customer's arrangements. A contact
 * to whom one rule redirects would otherwise meet the next: Exchange allows one redirect and then returns the mail.
 */
function sparedBy({ kind, keys }: Arrangement, byKey: ReadonlyMap<string, Arrangement[]>): string[] {
  if (kind === 'mark') return []
  const same = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
  const spared = [...same].flatMap(({ exceptions, forwardTo, ...one }) =>
    one.kind === 'forward' && forwardTo ? [forwardTo, ...exceptions] : exceptions,
  )
  return [...new Set(spared.map(comparableAddress))].sort()
}

type Rules = Pick<Wanted, 'rules' | 'refused'>

function rulesOf(arrangement: Arrangement, exceptIfSentTo: string[]): Rules {
  const { id, keys, scope, expiresAt } = arrangement
  const refused: NotExpressible[] = []
  const refuse = (why: NotExpressible['why']): Rules => ({ rules: [], refused: [{ arrangementId: id, why }] })
  // Without its groups and departments the rule would apply to everybody.
  if (scope === null) return refuse('no-mail-group')
  const actions = actionsOf(arrangement)
  if (typeof actions === 'string') return refuse(actions)
  const contents = actions.flatMap((action) =>
    audiencesOf(scope).map((audience) => ({ patterns: [], action, exceptIfSentTo, ...audience, expiresAt })),
  )
  const fixed = Math.max(...contents.map((content) => sizeOf(content))) + limits.comments
  if (fixed > limits.rule / 2) return refuse('exceptions-too-long')

  const patterns: string[] = []
  for (const key of [...new Set(keys)].sort()) {
    const found = patternsOf(key)
    if (found) patterns.push(...found)
    else refused.push({ arrangementId: id, why: 'address-not-expressible' })
  }
  if (keys.length === 0) return refuse('no-address')
  const parts = cut(patterns, limits.rule - fixed)
  const rules = contents.flatMap((content) => parts.map((those) => ({ ...content, patterns: those })))
  return { rules: rules.map((content, i) => ruleOf(id, i + 1, content)), refused }
}

type Audience = Pick<RuleContent, 'sentToMemberOf' | 'departments' | 'exceptIfMemberOf'>

/**
 * Exchange takes the conditions of one rule together, so groups and departments are two rules. Somebody in both counts
 * for the first rule only; otherwise they would get two notices.
 */
function audiencesOf(scope: MailScope): Audience[] {
  const groups = inSmallLetters(scope.groups)
  const departments = [...new Set(scope.departments)].sort().map(departmentPattern)
  const ofDepartments = { sentToMemberOf: [], departments, exceptIfMemberOf: groups }
  return [
    ...(groups.length > 0 || departments.length === 0
      ? [{ sentToMemberOf: groups, departments: [], exceptIfMemberOf: [] }]
      : []),
    ...(departments.length > 0 ? [ofDepartments] : []),
  ]
}

const inSmallLetters = (addresses: readonly string[]) =>
  [...new Set(addresses.map((address) => address.toLowerCase()))].sort()

/** Each is a separate rule, because the exceptions of a tag and a line must not apply to the header. */
function actionsOf({ kind, forwardTo, rejectText, markValue, shows }: Arrangement): Action[] | NotExpressible['why'] {
  if (kind === 'forward') return forwardTo ? [{ kind: 'redirect', to: comparableAddress(forwardTo) }] : 'no-contact'
  if (kind === 'mark')
    return [
      { kind: 'mark', value: markValue, notice: shows.notice },
      ...(shows.tag ? [{ kind: 'tag' as const, text: shows.tag }] : []),
      ...(shows.line ? [{ kind: 'line' as const, text: shows.line }] : []),
    ]
  if (rejectText.trim() === '') return 'no-text'
  return rejectText.length > limits.rejectText ? 'text-too-long' : [{ kind: 'reject', text: rejectText }]
}

/** The cost of a value in a rule's 8 KB beyond its characters: nothing says how Exchange counts these. */
const overhead = 32
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + overhead, 0)

const sizeOf = (content: RuleContent): number => {
  const { texts, lists } = settingsOf(content)
  return lengthOf([...Object.values(texts).filter(Boolean), ...Object.values(lists).flat()])
}

/** Splits into lists, each at most `most` long. */
function cut(texts: readonly string[], most: number): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const text of texts) {
    const cost = lengthOf([text])
    if (parts.length === 0 || cost > room) {
      parts.push([])
      room = most
    }
    parts.at(-1)?.push(text)
    room -= cost
  }
  return parts
}
