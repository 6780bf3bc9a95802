/** Somebody other than the customer: check, and usually redact, before disclosing the record. */
export type ThirdParty = { redact: string }
/** Free text. No rule can tell whom it is about: a person must read it. */
export type FreeText = { freeText: string }

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

/** Addresses that need no mark: the customer's own, and the council's posts and designated contacts. */
export type UnmarkedAddresses = ReadonlySet<string>

/** For comparison: as close to the register's keys as possible without a look-up. */
export const plainAddress = (address: string): string => address.trim().toLowerCase()

/** An address in a message: the customer's own and the council's posts unmarked, everybody else's marked. */
export const markAddress = (address: string, known: UnmarkedAddresses): string | ThirdParty =>
  known.has(plainAddress(address)) ? address : markForRedaction(address)

/** A sender or recipient with a name: both are marked, or neither. */
export function markParty(
  { address, name }: { address: string; name: string },
  known: UnmarkedAddresses,
): { address: string | ThirdParty; name: string | ThirdParty } {
  return known.has(plainAddress(address))
    ? { address, name }
    : { address: markForRedaction(address), name: markForRedaction(name) }
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
export function markInteraction(facts: InteractionFacts, known: UnmarkedAddresses): object {
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
