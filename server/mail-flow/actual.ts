/** A rule in the tenant: the parts that the register compares. */
export type ActualRule = {
  name: string
  comments: string
  enabled: boolean
  /** False for audit mode, which only logs what the rule would do. */
  enforced: boolean
  patterns: string[]
  /** Other conditions on the sender, by their names in Exchange. */
  otherSenderConditions: string[]
  fromScope: string
  senderAddressLocation: string
  redirectTo: string[]
  rejectText: string
  deletes: boolean
  exceptIfSentTo: string[]
  sentToMemberOf: string[]
}

/** Why the upload is not what Exchange printed. */
export type NotReadable = 'not-text' | 'not-json' | 'not-rules'

/**
 * Reads the output of `Get-TransportRule -ResultSize Unlimited | ConvertTo-Json -Depth 5`: one rule or a list, in UTF-8
 * or as Windows PowerShell writes a file (UTF-16), with enumerations by name or by number.
 */
export function readActualRules(bytes: Uint8Array): ActualRule[] | NotReadable {
  const text = decoded(bytes)
  if (text === null) return 'not-text'
  let given: unknown
  try {
    given = text.trim() === '' ? [] : JSON.parse(text)
  } catch {
    return 'not-json'
  }
  const all = Array.isArray(given) ? given : [given]
  const rules = all.map(ruleFrom)
  return rules.every((rule) => rule !== null) ? rules : 'not-rules'
}

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
  return {
    name: given.Name,
    comments: textOf(given.Comments),
    enabled: choice(given.State, ['Disabled', 'Enabled']) === 'Enabled',
    enforced: choice(given.Mode, ['Audit', 'AuditAndNotify', 'Enforce']) === 'Enforce',
    patterns: listOf(given.FromAddressMatchesPatterns),
    otherSenderConditions: senderConditions.filter((name) => listOf(given[name]).length > 0),
    fromScope: choice(given.FromScope, ['InOrganization', 'NotInOrganization']),
    senderAddressLocation: choice(given.SenderAddressLocation, ['Header', 'Envelope', 'HeaderOrEnvelope']),
    redirectTo: listOf(given.RedirectMessageTo),
    rejectText: textOf(given.RejectMessageReasonText),
    deletes: given.DeleteMessage === true,
    exceptIfSentTo: listOf(given.ExceptIfSentTo),
    sentToMemberOf: listOf(given.SentToMemberOf),
  }
}

const senderConditions = ['From', 'FromAddressContainsWords', 'SenderDomainIs'] as const

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

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : typeof given === 'number' ? String(given) : ''

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
