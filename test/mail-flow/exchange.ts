import { markHeader, type WantedRule } from '../../server/mail-flow/rule.ts'
import { type RuleSettings, settingsOf } from '../../server/mail-flow/settings.ts'

/** A message as mail flow rules see it. */
export type Message = {
  from: string
  envelopeFrom: string
  to: string[]
  fromInside?: boolean
  /** The groups of each recipient, in small letters. */
  groups?: Readonly<Record<string, readonly string[]>>
  /** The department of each recipient in the directory; outsiders and lists have none. */
  departments?: Readonly<Record<string, string>>
  /** A mark that somebody outside added. */
  forged?: string
  subject?: string
  text?: string
  /** Signed: its text cannot be changed. */
  sealed?: boolean
  at?: string
}

/** One recipient's copy, and what happens to it. `looped`: redirected twice, which Exchange returns to the sender. */
export type Copy = {
  for: string
  to: string
  fate: 'delivered' | 'redirected' | 'rejected' | 'looped'
  reason: string
  mark: string | undefined
  subject: string
  text: string
  notices: string[]
}

/**
 * How conditions and exceptions on a recipient act. As documented since 2023: on that recipient alone, since Exchange
 * splits the message. As some have read it: on the whole message, so that one recipient decides for all.
 */
export type Reading = 'per-recipient' | 'per-message'

/**
 * A small model of Exchange's mail flow rules, after Microsoft's pages on conditions, exceptions, actions and regular
 * expressions. It works on Exchange's own properties: a pattern may match anywhere unless it is anchored, capitals are
 * not told apart, one pattern of many is enough; rules run by priority, each sees what the one before did; a rule
 * without a condition holds for all mail; a redirected copy meets the rules again, and may not be redirected twice.
 */
export function exchange(
  rules: readonly WantedRule[],
  message: Message,
  reading: Reading = 'per-recipient',
): [Copy, ...Copy[]] {
  const copies = message.to.map((to): Copy => {
    const { forged, subject = 'Bins', text = 'Please collect them.' } = message
    return { for: to, to, fate: 'delivered', reason: '', mark: forged, subject, text, notices: [] }
  })
  pass(rules, message, copies, reading)
  for (const copy of copies.filter(({ fate }) => fate === 'redirected')) pass(rules, message, [copy], reading)
  return copies as [Copy, ...Copy[]]
}

function pass(rules: readonly WantedRule[], message: Message, copies: readonly Copy[], reading: Reading): void {
  for (const rule of rules) {
    for (const copy of affected(rule, message, copies, reading)) act(rule, message, copy)
  }
}

const known = new WeakMap<WantedRule, RuleSettings>()

/** Once for each rule, for speed. */
function propertiesOf(rule: WantedRule): RuleSettings {
  const found = known.get(rule) ?? settingsOf(rule)
  known.set(rule, found)
  return found
}

function affected(rule: WantedRule, message: Message, copies: readonly Copy[], reading: Reading): Copy[] {
  const { lists, texts } = propertiesOf(rule)
  if (message.fromInside || (rule.expiresAt !== null && (message.at ?? '') >= rule.expiresAt)) return []
  const senders = [message.from, message.envelopeFrom]
  const patterns = lists.FromAddressMatchesPatterns
  if (patterns.length > 0 && !patterns.some((pattern) => senders.some(matcher(pattern)))) return []
  const groups = (copy: Copy) => message.groups?.[copy.to.toLowerCase()] ?? []
  const isMember = (copy: Copy, of: readonly string[]) => of.some((group) => groups(copy).includes(group))
  const isIn = (copy: Copy, condition: string) => {
    const [attribute, ...pattern] = condition.split(':')
    // A comma would begin another pattern.
    if (attribute !== 'Department' || condition.includes(',')) throw new Error('This is no condition on a department.')
    const department = message.departments?.[copy.to.toLowerCase()]
    return department !== undefined && matcher(pattern.join(':'))(department)
  }
  const conditions = lists.RecipientADAttributeMatchesPatterns
  const isFor = (copy: Copy) =>
    (lists.SentToMemberOf.length === 0 || isMember(copy, lists.SentToMemberOf)) &&
    (conditions.length === 0 || conditions.some((one) => isIn(copy, one)))
  const isSpared = (copy: Copy) =>
    lists.ExceptIfSentTo.includes(copy.to.toLowerCase()) || isMember(copy, lists.ExceptIfSentToMemberOf)
  const going = copies.filter(
    (copy) =>
      (copy.fate === 'delivered' || copy.fate === 'redirected') &&
      !lists.ExceptIfSubjectMatchesPatterns.some((pattern) => matcher(pattern)(copy.subject)) &&
      !lists.ExceptIfSubjectOrBodyContainsWords.some((words) => has(`${copy.subject}\n${copy.text}`, words)) &&
      (texts.HeaderMatchesMessageHeader !== markHeader ||
        lists.HeaderMatchesPatterns.some((pattern) => matcher(pattern)(copy.mark ?? ''))),
  )
  if (reading === 'per-recipient') return going.filter((copy) => isFor(copy) && !isSpared(copy))
  return going.some(isFor) && !going.some(isSpared) ? going : []
}

function act(rule: WantedRule, { sealed }: Message, copy: Copy): void {
  const { texts, lists } = propertiesOf(rule)
  const [to] = lists.RedirectMessageTo
  if (to !== undefined) {
    copy.fate = copy.fate === 'redirected' ? 'looped' : 'redirected'
    copy.to = to
  }
  if (texts.RejectMessageReasonText) {
    copy.fate = 'rejected'
    copy.reason = texts.RejectMessageReasonText
  }
  if (texts.RemoveHeader === markHeader) copy.mark = undefined
  if (texts.SetHeaderName === markHeader) copy.mark = texts.SetHeaderValue
  if (texts.GenerateNotification) copy.notices.push(texts.GenerateNotification)
  copy.subject = `${texts.PrependSubject}${copy.subject}`
  // What cannot be put in is left out: the fallback is Ignore.
  if (texts.ApplyHtmlDisclaimerText && !sealed)
    copy.text = `${texts.ApplyHtmlDisclaimerText.replace(/<\/?p>/g, '')}\n${copy.text}`
}

const has = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase())

const matchers = new Map<string, RegExp>()

/** Refuses patterns that Exchange's documentation does not list. */
function matcher(pattern: string): (text: string) => boolean {
  const known = matchers.get(pattern)
  if (known) return (text) => known.test(text)
  const plain = pattern.replace(/\\S\*?/g, '').replace(/\\[^A-Za-z0-9]\*?/g, '')
  if (/[?+{}[\]\\.]/.test(plain)) throw new Error('This pattern uses what Exchange does not document.')
  const made = new RegExp(pattern, 'i')
  matchers.set(pattern, made)
  return (text) => made.test(text)
}
