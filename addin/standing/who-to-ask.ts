import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'

/** Whose standing matters for a message, and which addresses the register is asked about. */
export type WhoToAsk = {
  /** On a message that one sent oneself, the recipients count. */
  about: 'sender' | 'recipients'
  /** The addresses known from the item itself: asked at once. */
  first: string[]
  /** What Reply-To adds, once it is read. */
  later: string[]
  /** Other outside people on the message, at most fifty. */
  others: string[]
  /** How many more there are, who are not asked about. */
  othersLeftOut: number
  /** Why some of those that count cannot be looked up. */
  uncheckable: Uncheckable[]
  /** Every address that counts is the council's own. */
  colleague: boolean
}

/** No address, Exchange's own X.500 kind, or a message of one's own that shows nobody to whom it went. */
export type Uncheckable = 'no-address' | 'not-an-internet-address' | 'no-recipients'

const mostOthers = 50

/**
 * @param own every address that is the reader's own: the mailbox, and the account's
 * @param domains the council's own mail domains, whose people are colleagues and not looked up
 */
export function whoToAsk(message: OpenMessage, replyTo: ReplyTo, own: string[], domains: string[]): WhoToAsk {
  const mine = new Set(own.map(plainAddress).filter(Boolean))
  const isOutside = (address: string) => !isOfCouncil(address, domains)
  const recipients = unique([...message.to, ...message.cc].map(({ address }) => address))
  const from = message.from?.address ?? ''

  if (mine.has(plainAddress(from))) {
    const outside = recipients.filter((address) => isInternetAddress(address) && isOutside(address))
    return {
      about: 'recipients',
      first: outside.slice(0, mostOthers),
      later: [],
      others: [],
      othersLeftOut: Math.max(0, outside.length - mostOthers),
      uncheckable: recipients.length === 0 ? ['no-recipients'] : uncheckable(recipients),
      colleague: outside.length === 0,
    }
  }

  const given = unique([from, ...(message.sender ? [message.sender.address] : [])])
  const replies = unique(replyTo.read ? replyTo.addresses : [])
  const senders = unique([...given, ...replies])
  const first = given.filter((address) => isInternetAddress(address) && isOutside(address))
  const known = new Set(senders.map(plainAddress))
  const others = recipients.filter(
    (address) => isInternetAddress(address) && isOutside(address) && !known.has(plainAddress(address)),
  )
  return {
    about: 'sender',
    first,
    later: replies.filter(
      (address) => isInternetAddress(address) && isOutside(address) && !given.some((one) => same(one, address)),
    ),
    others: others.slice(0, mostOthers),
    othersLeftOut: Math.max(0, others.length - mostOthers),
    uncheckable: uncheckable(senders),
    colleague: senders.every((address) => isInternetAddress(address) && !isOutside(address)),
  }
}

const uncheckable = (addresses: string[]): Uncheckable[] =>
  addresses
    .filter((address) => !isInternetAddress(address))
    .map((address) => (address.trim() ? 'not-an-internet-address' : 'no-address'))

/** Whether two addresses are written alike; what else is the same mailbox is for the register to say. */
export const same = (one: string, other: string): boolean => plainAddress(one) === plainAddress(other)

const plainAddress = (address: string) => address.trim().toLowerCase()

/**
 * Empty and X.500 addresses ("/O=EXCHANGE/...") hold no @ with a domain behind it, and names of machines no dot. What
 * this lets through may still be none: the register says so.
 */
export const isInternetAddress = (address: string): boolean =>
  /^[^\s@]+.*@[^\s@/=]+[.\u3002\uff0e\uff61][^\s@/=]+$/.test(address.trim())

const isOfCouncil = (address: string, domains: string[]) => {
  // Not `at`: the commands run this too, in an older language.
  const domain = plainAddress(address).split('@').pop() ?? ''
  return domains.some((own) => own.toLowerCase() === domain)
}

function unique(addresses: string[]): string[] {
  return addresses.filter((address, i) => addresses.findIndex((one) => same(one, address)) === i)
}
