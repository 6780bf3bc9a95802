import { limits } from './limits.ts'
import { patternsOf } from './pattern.ts'
import { type Action, ruleOf, type WantedRule } from './rule.ts'

/** A mail arrangement to make, or in place. */
export type Arrangement = {
  id: string
  /** The customer's mailboxes, by their keys in the register. */
  keys: string[]
  kind: 'forward' | 'block'
  forwardTo: string | null
  /** The text of a rejected message, which names the way that stays open (P11). */
  rejectText: string
  /** The designated contact and the ward councillors (P16). */
  exceptions: string[]
  /** P8: the groups whose members' mail it is about; none: everybody's. Null: a service has no mail group. */
  groups: string[] | null
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

export type Wanted = { rules: WantedRule[]; refused: NotExpressible[] }

/**
 * The rules that carry out the arrangements, oldest first, within Exchange's limits: several addresses per rule, as
 * many rules per arrangement as needed. What cannot be expressed is listed in `refused` and left out; never shortened,
 * and never a rule without an address, which would apply to all mail.
 */
export function wantedRules(arrangements: readonly Arrangement[]): Wanted {
  const wanted: Wanted = { rules: [], refused: [] }
  let room = limits.patterns
  for (const arrangement of arrangements) {
    const { rules, refused } = rulesOf(arrangement)
    wanted.refused.push(...refused)
    const length = rules.reduce((sum, { patterns }) => sum + lengthOf(patterns), 0)
    const refuse = (why: NotExpressible['why']) => wanted.refused.push({ arrangementId: arrangement.id, why })
    if (wanted.rules.length + rules.length > limits.rules) refuse('too-many-rules')
    else if (length > room) refuse('too-many-patterns')
    else {
      room -= length
      wanted.rules.push(...rules)
    }
  }
  return wanted
}

function rulesOf(arrangement: Arrangement): Wanted {
  const { id, keys, exceptions, groups } = arrangement
  const refused: NotExpressible[] = []
  const refuse = (why: NotExpressible['why']): Wanted => ({ rules: [], refused: [{ arrangementId: id, why }] })
  // Without its groups the rule would apply to everybody.
  if (groups === null) return refuse('no-mail-group')
  const action = actionOf(arrangement)
  if (typeof action === 'string') return refuse(action)
  const exceptIfSentTo = inSmallLetters(exceptions)
  const sentToMemberOf = inSmallLetters(groups)
  const fixed =
    lengthOf([...exceptIfSentTo, ...sentToMemberOf, action.kind === 'redirect' ? action.to : action.text]) +
    limits.comments
  if (fixed > limits.rule / 2) return refuse('exceptions-too-long')

  const patterns: string[] = []
  for (const key of [...new Set(keys)].sort()) {
    const found = patternsOf(key)
    if (found) patterns.push(...found)
    else refused.push({ arrangementId: id, why: 'address-not-expressible' })
  }
  if (keys.length === 0) return refuse('no-address')
  const parts = cut(patterns, limits.rule - fixed)
  return {
    rules: parts.map((those, i) => ruleOf(id, i + 1, { patterns: those, action, exceptIfSentTo, sentToMemberOf })),
    refused,
  }
}

const inSmallLetters = (addresses: readonly string[]) =>
  [...new Set(addresses.map((address) => address.toLowerCase()))].sort()

function actionOf({ kind, forwardTo, rejectText }: Arrangement): Action | NotExpressible['why'] {
  if (kind === 'forward') return forwardTo ? { kind: 'redirect', to: forwardTo.toLowerCase() } : 'no-contact'
  if (rejectText.trim() === '') return 'no-text'
  return rejectText.length > limits.rejectText ? 'text-too-long' : { kind: 'reject', text: rejectText }
}

/** The cost of a value beyond its characters. */
const overhead = 32
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + overhead, 0)

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
