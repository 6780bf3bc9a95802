import { budgetOfTexts } from './budget.ts'
import { noEnd } from './limits.ts'
import { hasValue, isBlanked, senderConditions, stopsMail, strangeIn } from './properties.ts'
import { parseRuleComment, prefix } from './rule.ts'
import { listSettings, type RuleSettings, textSettings } from './settings.ts'

/** A rule in the tenant: the parts that the register compares. */
export type ActualRule = {
  name: string
  comments: string
  enabled: boolean
  /** False for audit mode, which only logs what the rule would do. */
  enforced: boolean
  settings: RuleSettings
  fromScope: string
  senderAddressLocation: string
  deletes: boolean
  /** When it expires, in milliseconds; null: never. */
  expiresAt: number | null
  /** 0 comes first. Null: not printed. */
  priority: number | null
  /** Properties with a value that no rule of the register has. */
  strange: { conditions: string[]; exceptions: string[]; actions: string[] }
  /** Whether it is about certain senders and keeps their mail from its recipients. */
  stopsSender: boolean
  /** What it takes of the tenant's budget for patterns and words, and of a rule's size; null: Exchange doesn't say. */
  patterns: number
  size: number | null
}

/** A hidden mail contact that shows a MailTip. */
export type ActualTip = { name: string; address: string; tip: string; hidden: boolean }

/** What was printed of the tenant. Null: only the rules were printed. */
export type Tenant = {
  rules: ActualRule[]
  groups: string[] | null
  departments: string[] | null
  tips: ActualTip[] | null
}

/** Why the upload is not what Exchange printed. `blanked`: with `-ExcludeConditionActionDetails`. */
export type NotReadable = 'not-text' | 'not-json' | 'not-rules' | 'blanked'

/**
 * Reads the output of `Get-TransportRule -ResultSize Unlimited | ConvertTo-Json -Depth 5`: one rule or a list, in UTF-8
 * or as Windows PowerShell writes a file (UTF-16), with enumerations by name or by number. Also reads what the daily
 * check prints: an object with the rules, the mail groups and departments that are there, and the contacts with a MailTip.
 */
export function readTenant(bytes: Uint8Array): Tenant | NotReadable {
  const text = decoded(bytes)
  if (text === null) return 'not-text'
  let given: unknown
  try {
    given = text.trim() === '' ? [] : JSON.parse(text)
  } catch {
    return 'not-json'
  }
  const check = isObject(given) && 'Rules' in given && !('Name' in given) ? given : null
  const all = check ? many(check.Rules) : many(given)
  const rules = all.map(ruleFrom)
  if (!rules.every((rule) => rule !== null)) return 'not-rules'
  const blanked = all.filter((one) => isObject(one) && isBlanked(one, isOurs(one)))
  if (blanked.some((one) => isObject(one) && isOurs(one)) || (all.length > 0 && blanked.length === all.length))
    return 'blanked'
  if (check === null) return { rules, groups: null, departments: null, tips: null }
  const tips = many(check.Tips).map(tipFrom)
  if (!tips.every((tip) => tip !== null)) return 'not-rules'
  return {
    rules,
    groups: inSmallLetters(check, 'Groups'),
    departments: inSmallLetters(check, 'Departments'),
    tips: 'Tips' in check ? tips : null,
  }
}

const inSmallLetters = (check: Record<string, unknown>, name: string) =>
  name in check ? listOf(check[name]).map((one) => one.toLowerCase()) : null

const many = (given: unknown): unknown[] =>
  Array.isArray(given) ? given : given === null || given === undefined ? [] : [given]

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function ruleFrom(given: unknown): ActualRule | null {
  if (!isObject(given) || typeof given.Name !== 'string' || !('Comments' in given) || !('State' in given)) return null
  const settings = {
    texts: Object.fromEntries(textSettings.map((name) => [name, textOf(given[name])])),
    lists: Object.fromEntries(listSettings.map((name) => [name, listOf(given[name])])),
  } as RuleSettings
  const strange = strangeIn(given)
  const deletes = given.DeleteMessage === true
  const { lists, texts } = settings
  const bySender =
    lists.FromAddressMatchesPatterns.length > 0 || senderConditions.some((name) => strange.conditions.includes(name))
  const stops = lists.RedirectMessageTo.length > 0 || texts.RejectMessageReasonText !== '' || deletes
  return {
    name: given.Name,
    comments: textOf(given.Comments),
    enabled: choice(given.State, ['Disabled', 'Enabled']) === 'Enabled',
    enforced: choice(given.Mode, ['Audit', 'AuditAndNotify', 'Enforce']) === 'Enforce',
    settings,
    fromScope: choice(given.FromScope, ['InOrganization', 'NotInOrganization']),
    senderAddressLocation: choice(given.SenderAddressLocation, ['Header', 'Envelope', 'HeaderOrEnvelope']),
    deletes,
    expiresAt: endOf(given.ExpiryDate),
    priority: typeof given.Priority === 'number' ? given.Priority : null,
    strange,
    stopsSender: bySender && (stops || stopsMail(strange.actions)),
    patterns: sizeOf(given.RegexSize) ?? patternLength(given),
    size: sizeOf(given.Size),
  }
}

const isOurs = (given: Record<string, unknown>) =>
  textOf(given.Name).startsWith(prefix) && parseRuleComment(textOf(given.Comments)) !== null

function tipFrom(given: unknown): ActualTip | null {
  if (!isObject(given) || typeof given.Name !== 'string') return null
  return {
    name: given.Name,
    address: textOf(given.ExternalEmailAddress)
      .replace(/^smtp:/i, '')
      .toLowerCase(),
    // Exchange itself wraps the text in HTML.
    tip: textOf(given.MailTip)
      // Not past the next tag: what never ends is read once.
      .replace(/<[^<>]*>/g, '')
      .trim(),
    hidden: given.HiddenFromAddressListsEnabled === true,
  }
}

/** PowerShell's JSON has an enumeration's name, its number, or an object with both. */
function choice(given: unknown, names: readonly string[]): string {
  if (isObject(given)) return choice(given.Value ?? given.value, names)
  if (typeof given === 'number') return names[given] ?? ''
  return names.find((name) => name.toLowerCase() === textOf(given).toLowerCase()) ?? ''
}

/** PowerShell may print a list of one as the item alone, and addresses as objects. */
function listOf(given: unknown): string[] {
  if (given === null || given === undefined) return []
  if (Array.isArray(given)) return given.flatMap(listOf)
  if (isObject(given)) return listOf(given.value ?? given.Address ?? given.PrimarySmtpAddress ?? given.Name)
  const text = textOf(given)
  return text === '' ? [] : [text]
}

const day = 24 * 60 * 60_000

/** Null: none, or one as far away as the script sets in place of none. */
function endOf(given: unknown): number | null {
  const moment = momentOf(given)
  return moment !== null && moment < Date.parse(noEnd) - day ? moment : null
}

/** Windows PowerShell prints a date as `/Date(1764547200000)/`, later ones in ISO. */
function momentOf(given: unknown): number | null {
  if (isObject(given)) return momentOf(given.value ?? given.DateTime)
  const text = textOf(given)
  const ticks = /^\/Date\((-?\d+)\)\/$/.exec(text)?.[1]
  const moment = ticks === undefined ? Date.parse(text) : Number(ticks)
  return Number.isFinite(moment) ? moment : null
}

/** Exchange prints a size as a number, or in words with the bytes between brackets: `1.2 KB (1,234 bytes)`. */
function sizeOf(given: unknown): number | null {
  const text = textOf(given)
  const digits = /^\d+$/.exec(text)?.[0] ?? /\(([\d,. ]+) bytes\)/.exec(text)?.[1]?.replace(/\D/g, '')
  return digits === undefined ? null : Number(digits)
}

/** What all patterns and words take, where Exchange doesn't count them itself. */
const patternLength = (given: Record<string, unknown>): number =>
  budgetOfTexts(
    Object.entries(given)
      .filter(([name, value]) => /(?:MatchesPatterns|ContainsWords|MatchesWords)$/.test(name) && hasValue(value))
      .flatMap(([, value]) => listOf(value)),
  )

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : typeof given === 'number' ? String(given) : ''

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
