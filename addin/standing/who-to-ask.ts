import { longestAddress } from '../../server/contract/parts.ts'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { isSameAddress, plainAddress } from '../words/same-address.ts'

/** Whose standing matters for a message, and which addresses to ask the register about. */
export type WhoToAsk = {
  /** On a message the person sent, the recipients count. */
  about: 'sender' | 'recipients'
  /** The addresses from the item itself, asked about at once. */
  first: string[]
  /** What Reply-To adds, once it is read. */
  later: string[]
  /** Whom an act would be about, in this order: where a reply would go, then From and Sender. */
  candidates: string[]
  /** Other outside people on the message, at most fifty. */
  others: string[]
  /** How many more there are, about whom the register is not asked: beyond fifty, or without an internet address. */
  othersLeftOut: number
  /** Why some of the people who count cannot be looked up. */
  uncheckable: Uncheckable[]
  /** Every address that counts is the council's own. */
  colleague: boolean
}

/** No address, an X.500 address of Exchange, a sent message that shows no recipients, or more people than are asked. */
export type Uncheckable =
  | 'no-address'
  | 'not-an-internet-address'
  | 'no-recipients'
  | 'too-many-recipients'
  | 'too-many-reply-addresses'

const maxOthers = 50
/** One message must not use up what its reader may look up. */
const maxReplies = 20

/**
 * The sender counts, and whoever a reply would reach. On a message from one of the reader's own addresses the recipients
 * count, unless its replies go outside: a web form sends in the council's name, with the customer in Reply-To.
 * @param own the reader's own addresses: the mailbox's, and the account's
 * @param domains the council's own mail domains, whose people are colleagues and not looked up
 */
export function whoToAsk(message: OpenMessage, replyTo: ReplyTo, own: string[], domains: string[]): WhoToAsk {
  const mine = new Set(own.map(plainAddress).filter(Boolean))
  const isOutside = (address: string) => !isOfCouncil(address, domains)
  const recipients = unique([...message.to, ...message.cc].map(({ address }) => address))
  const from = message.from?.address ?? ''
  const isAsked = (address: string) =>
    isInternetAddress(address) && isOutside(address) && !mine.has(plainAddress(address))
  const replies = unique(replyTo.read ? replyTo.addresses : [])

  if (mine.has(plainAddress(from)) && !replies.some(isAsked)) {
    const outside = recipients.filter((address) => isInternetAddress(address) && isOutside(address))
    const left = Math.max(0, outside.length - maxOthers)
    return {
      about: 'recipients',
      first: outside.slice(0, maxOthers),
      later: [],
      candidates: [],
      others: [],
      othersLeftOut: left,
      uncheckable:
        recipients.length === 0
          ? ['no-recipients']
          : [...uncheckable(recipients), ...(left > 0 ? (['too-many-recipients'] as const) : [])],
      colleague: outside.length === 0,
    }
  }

  const given = unique([from, ...(message.sender ? [message.sender.address] : [])])
  const senders = unique([...given, ...replies])
  const first = given.filter(isAsked)
  const added = replies.filter((address) => isAsked(address) && !given.some((one) => isSameAddress(one, address)))
  const later = added.slice(0, maxReplies)
  const known = new Set(senders.map(plainAddress))
  const besides = recipients.filter((address) => !known.has(plainAddress(address)) && !mine.has(plainAddress(address)))
  const others = besides.filter(isAsked)
  // People without any address count one by one: they are not the same person.
  const nameless = [...message.to, ...message.cc].filter(({ address }) => !address.trim()).length
  const unread = besides.filter((address) => address.trim() && !isInternetAddress(address)).length + nameless
  const asked = [...first, ...later]
  const isReply = (address: string) => replies.some((one) => isSameAddress(one, address))
  return {
    about: 'sender',
    first,
    later,
    candidates: isReply(from) ? asked : [...asked.filter(isReply), ...asked.filter((one) => !isReply(one))],
    others: others.slice(0, maxOthers),
    othersLeftOut: Math.max(0, others.length - maxOthers) + unread,
    uncheckable: [
      ...uncheckable(senders),
      ...(added.length > maxReplies ? (['too-many-reply-addresses'] as const) : []),
    ],
    colleague: senders.every((address) => isInternetAddress(address) && !isOutside(address)),
  }
}

const uncheckable = (addresses: string[]): Uncheckable[] =>
  addresses
    .filter((address) => !isInternetAddress(address))
    .map((address) => (address.trim() ? 'not-an-internet-address' : 'no-address'))

/** The mailbox that a message is in, unless it is the person's own, which the register knows; empty if unknown. */
export const sharedMailbox = ({ mailbox }: Pick<OpenMessage, 'mailbox'>, own: string): string =>
  isSameAddress(mailbox, own) ? '' : mailbox

/**
 * Excludes empty and X.500 addresses ("/O=EXCHANGE/..."), which have no @ with a domain, and machine names, which have
 * no dot. Excludes also what is too long for an address: it would have the question about all others refused. What passes
 * may still be invalid: the register says so.
 */
const isInternetAddress = (address: string): boolean =>
  address.length <= longestAddress && /^[^\s@]+.*@[^\s@/=]+[.\u3002\uff0e\uff61][^\s@/=]+$/.test(address.trim())

/** The council's domains, and those below them: the register counts them alike, but its rule cannot be loaded here. */
const isOfCouncil = (address: string, domains: string[]) => {
  // Not `at`: the commands run this too, in an older JavaScript.
  const domain = plainAddress(address).split('@').pop() ?? ''
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`))
}

function unique(addresses: string[]): string[] {
  return addresses.filter((address, i) => addresses.findIndex((one) => isSameAddress(one, address)) === i)
}
