import { longestAddress } from '../../../server/contract/parts.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { isSameAddress, plainAddress } from '../../words/same-address.ts'

/** Whose standing matters for a message, and which addresses to ask the register about. */
export type WhoToAsk = {
  /** On a message the person sent, the recipients count. */
  about: 'sender' | 'recipients'
  /** The addresses from the item itself, asked about at once. */
  first: string[]
  /** What Reply-To adds, once it is read. */
  later: string[]
  /** Whom an act would be about, in this order: From, Sender, where a reply would go. A web form's customer is first. */
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

/**
 * No address, an X.500 address of Exchange, a sent message that shows no recipients, more people than are asked, or a
 * Reply-To that cannot be read.
 */
export type Uncheckable =
  | 'no-address'
  | 'not-an-internet-address'
  | 'no-recipients'
  | 'too-many-recipients'
  | 'too-many-reply-addresses'
  | 'unclear-reply-address'

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
  const isMine = (address: string) => mine.has(plainAddress(address))
  const recipients = unique([...message.to, ...message.cc].map(({ address }) => address))
  const from = message.from?.address ?? ''
  const isAsked = (address: string) => isInternetAddress(address) && isOutside(address) && !isMine(address)
  const replies = unique(replyTo.read ? replyTo.addresses : [])
  const isUnclear = replyTo.read && replyTo.isUnclear === true
  const given = unique([from, ...(message.sender ? [message.sender.address] : [])])
  const first = given.filter(isAsked)
  // Anybody can write the reader's own address into From: whoever sent it, or would get the reply, counts all the same.
  const goesOutside = replies.some((address) => isAsked(address) || !isInternetAddress(address))

  if (isMine(from) && first.length === 0 && !goesOutside && !isUnclear) {
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

  const senders = unique([...given, ...replies])
  const known = new Set(given.map(plainAddress))
  const added = replies.filter((address) => isAsked(address) && !known.has(plainAddress(address)))
  const later = added.slice(0, maxReplies)
  for (const address of replies) known.add(plainAddress(address))
  const besides = recipients.filter((address) => !known.has(plainAddress(address)) && !isMine(address))
  const others = besides.filter(isAsked)
  // People without any address count one by one: they are not the same person.
  const nameless = [...message.to, ...message.cc].filter(({ address }) => !address.trim()).length
  const unread = besides.filter((address) => address.trim() && !isInternetAddress(address)).length + nameless
  return {
    about: 'sender',
    first,
    later,
    candidates: candidates({
      isForm: isMine(from) || !isOutside(from),
      isNamed: isInternetAddress(from),
      first,
      later,
    }),
    others: others.slice(0, maxOthers),
    othersLeftOut: Math.max(0, others.length - maxOthers) + unread,
    uncheckable: [
      ...uncheckable(senders),
      ...(added.length > maxReplies ? (['too-many-reply-addresses'] as const) : []),
      ...(isUnclear ? (['unclear-reply-address'] as const) : []),
    ],
    colleague: senders.every((address) => isInternetAddress(address) && !isOutside(address)),
  }
}

type Found = { isForm: boolean; isNamed: boolean; first: string[]; later: string[] }

/**
 * G, accuracy: nobody checks Reply-To, so a stranger can name anybody in it. It comes after From and Sender. It comes
 * first where From is the council's own: then a customer has filled in a web form. Where From has no address, nobody
 * vouches for Reply-To, and an act is never about it.
 */
function candidates({ isForm, isNamed, first, later }: Found): string[] {
  if (isForm) return [...later, ...first]
  return isNamed ? [...first, ...later] : first
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
function isInternetAddress(address: string): boolean {
  if (address.length > longestAddress) return false
  // Not one pattern: it would try every @ with every dot.
  const text = address.trim()
  const at = text.lastIndexOf('@')
  return at > 0 && text[0] !== '@' && /^[^\s/=]+$/.test(text.slice(at + 1)) && dotWithin.test(text.slice(at + 1))
}

const dotWithin = /^.[^.\u3002\uff0e\uff61]*[.\u3002\uff0e\uff61]./

/** The council's domains, and those below them: the register counts them alike, but its rule cannot be loaded here. */
const isOfCouncil = (address: string, domains: string[]) => {
  // Not `at`: the commands run this too, in an older JavaScript.
  const domain = plainAddress(address).split('@').pop() ?? ''
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`))
}

function unique(addresses: string[]): string[] {
  const first = new Map<string, string>()
  for (const address of addresses) if (!first.has(plainAddress(address))) first.set(plainAddress(address), address)
  return [...first.values()]
}
