import { isSameName } from '../contact-point/namesake.ts'

/** Somebody other than the customer: check, and usually redact, before disclosing the record. */
export type ThirdParty = { redact: string }
/** Free text. No rule can tell whom it is about: a person must read it. A list where parts of it are marked. */
export type FreeText = { freeText: string | (string | ThirdParty)[] }

/** Somebody's role in the record. The customer knows the first four: the policy names them, or a letter did. */
export type Capacity =
  | 'authorising-officer'
  | 'reviewer'
  | 'contact'
  | 'councillor'
  | 'colleague'
  | 'support-worker'
  | 'other'

/**
 * G: a name, marked or not depending on the capacity. Colleagues below the posts of P13 and P15, and everybody else,
 * are marked.
 */
export function markName(name: string, capacity: Capacity): string | ThirdParty {
  return capacity === 'authorising-officer' ||
    capacity === 'reviewer' ||
    capacity === 'contact' ||
    capacity === 'councillor'
    ? name
    : markForRedaction(name)
}

export const markForRedaction = (said: string): ThirdParty => ({ redact: said })
export const freeText = (text: string | null): FreeText | null => (text === null ? null : { freeText: text })

/** A link to a record, or a reference; the last eight characters of the id tell whose it is. */
const recordNamed =
  /(?:https?:\/\/\S*)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}[^\s,;.]*|\b[CWERF]-[\dA-F]{4}-[\dA-F]{4}\b/g
const idEnd = (named: string): string =>
  (/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(named)?.[0] ?? named).replaceAll('-', '').slice(-8).toLowerCase()

/** G: free text in which references and links to records are marked, unless one of these ids is the record's. */
export function markRecords(text: string, ids: readonly string[]): FreeText {
  const own = new Set(ids.map(idEnd))
  const parts: (string | ThirdParty)[] = []
  let from = 0
  for (const { 0: named, index } of text.matchAll(recordNamed)) {
    if (own.has(idEnd(named))) continue
    parts.push(text.slice(from, index), markForRedaction(named))
    from = index + named.length
  }
  return { freeText: from === 0 ? text : [...parts, text.slice(from)].filter((part) => part !== '') }
}

/**
 * What needs no mark. `addresses`: the customer's own, and the council's posts and designated contacts. `shared`: those of
 * them that others use, too, so that a name beside one may be another person's. `names`: the customer's own.
 */
export type Unmarked = { addresses: ReadonlySet<string>; shared: ReadonlySet<string>; names: readonly string[] }

/** For comparison: as close to the register's keys as possible without a look-up. */
export const plainAddress = (address: string): string => address.trim().toLowerCase()

/** An address in a message: the customer's own and the council's posts unmarked, everybody else's marked. */
export const markAddress = (address: string, { addresses }: Unmarked): string | ThirdParty =>
  addresses.has(plainAddress(address)) ? address : markForRedaction(address)

/**
 * A sender or recipient with a name. Where the address is marked, so is the name. At an address that several people share,
 * every name but the customer's is marked, too.
 */
export function markParty(
  { address, name }: Party,
  known: Unmarked,
): { address: string | ThirdParty; name: string | ThirdParty } {
  const key = plainAddress(address)
  const isNameKnown =
    known.addresses.has(key) && (!known.shared.has(key) || known.names.some((one) => isSameName(one, name)))
  return { address: markAddress(address, known), name: isNameKnown ? name : markForRedaction(name) }
}

type Party = { address: string; name: string }

/** A recorded interaction: a message, or a call, a visit, a letter. */
export type InteractionFacts =
  | {
      channel: 'email'
      internetMessageId: string | null
      subject: string | null
      sentAt: string | null
      from: Party | null
      sender: Party | null
      replyTo: string[]
      recipients: string[]
      mailbox: string | null
    }
  | { channel: 'telephone' | 'in-person' | 'post' | 'social-media'; at: string; note: string | null }

/** A message or a call: sender and recipients marked by the rule, subject and note marked as free text. */
export function markInteraction(facts: InteractionFacts, known: Unmarked): object {
  if (facts.channel !== 'email') return { ...facts, note: freeText(facts.note) }
  return {
    ...facts,
    subject: freeText(facts.subject),
    from: facts.from && markParty(facts.from, known),
    sender: facts.sender && markParty(facts.sender, known),
    replyTo: facts.replyTo.map((address) => markAddress(address, known)),
    recipients: facts.recipients.map((address) => markAddress(address, known)),
    mailbox: facts.mailbox === null ? null : markAddress(facts.mailbox, known),
  }
}
