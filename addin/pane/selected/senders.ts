import { gravityOf } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { nameOrAddress, type Subject } from '../../api/customer-of.ts'
import type { SelectedMessage } from '../../outlook/selection.ts'
import { isSameAddress } from '../../words/same-address.ts'
import type { Standings } from '../standing/standings.ts'
import { insteadOf, subjectOf } from '../standing/subject.ts'
import { type StandingView, standingView } from '../standing/view.ts'
import { type WhoToAsk, whoToAsk } from '../standing/who-to-ask.ts'
import type { Read, ReadSoFar } from './reader.ts'

/** One sender of several messages: addresses that the register knows as one customer count as one sender. */
export type Sender = {
  key: string
  /** A name and the addresses, as Outlook gives them. */
  who: string[]
  view: StandingView
  /** Null if nobody can be named, or the sender is a colleague. */
  subject: Subject | null
  /** A reply would go to somebody else: only the person can say whom the messages are about, beside each of them. */
  isAsked: boolean
  messages: SelectedMessage[]
}

export type Senders = {
  senders: Sender[]
  /** Messages the person sent: on these the recipients count, not the sender. */
  own: number
  unread: number
  /** Messages not read yet. */
  left: number
}

/** Who counts on one message, as in the pane beside a message. */
export const whoCounts = ({ message, replyTo }: Read, ownAddress: string, domains: string[]): WhoToAsk =>
  whoToAsk(message, replyTo, [message.mailbox, ownAddress], domains)

/** Every address to look up for what was read so far, each once, in reading order. */
export function addressesOf(known: ReadSoFar, selected: SelectedMessage[], who: (read: Read) => WhoToAsk): string[] {
  const wanted = new Set(selected.map(({ key }) => key))
  const found = [...known].flatMap(([key, read]) => {
    if (!wanted.has(key) || read === 'unread') return []
    const { about, first, later } = who(read)
    return about === 'sender' ? [...first, ...later] : []
  })
  return [...new Set(found)]
}

/** The senders of the selected messages, in order. */
export function sendersOf(
  selected: SelectedMessage[],
  known: ReadSoFar,
  who: (read: Read) => WhoToAsk,
  standingsOf: (addresses: string[]) => Standings,
): Senders {
  const found = new Map<string, Sender>()
  let [own, unread, left] = [0, 0, 0]
  for (const one of selected) {
    const read = known.get(one.key)
    if (read === undefined) left += 1
    else if (read === 'unread') unread += 1
    else {
      const counts = who(read)
      if (counts.about === 'recipients') own += 1
      else add(found, one, read, counts, viewOf(counts, read, standingsOf))
    }
  }
  return { senders: [...found.values()], own, unread, left }
}

/**
 * What to call each sender who can be acted on, by key: the display name, with the address where another sender has the
 * same one.
 */
export function calledOf(senders: readonly Sender[]): ReadonlyMap<string, string> {
  const named = senders.flatMap(({ key, subject }) => (subject ? [{ key, subject, name: nameOrAddress(subject) }] : []))
  const spelt = (name: string) => name.trim().toLowerCase()
  return new Map(
    named.map(({ key, subject: { address }, name }) => {
      const isRepeated = named.some((other) => other.key !== key && spelt(other.name) === spelt(name))
      return [key, isRepeated && !isSameAddress(name, address) ? `${name}, ${address}` : name]
    }),
  )
}

const viewOf = (who: WhoToAsk, { replyTo }: Read, standingsOf: (addresses: string[]) => Standings): StandingView =>
  standingView({ who, replyTo, first: standingsOf(who.first), later: standingsOf(who.later) })

function add(
  found: Map<string, Sender>,
  one: SelectedMessage,
  { message }: Read,
  counts: WhoToAsk,
  view: StandingView,
): void {
  const isAsked = insteadOf(view, counts).length > 0
  const subject = isAsked ? null : subjectOf(message, view, counts)
  const address = subject?.address ?? message.from?.address ?? ''
  const key =
    view.kind === 'known' && 'customerId' in view.standing
      ? `customer ${view.standing.customerId}`
      : // Without an address there is only a name: it tells messages apart, but the register is not given it.
        `address ${address.trim().toLowerCase()} ${address ? '' : (message.from?.name ?? '')}`
  const sender = found.get(key)
  if (!sender) {
    const name = subject ? nameOrAddress(subject) : message.from?.name || say('No sender’s address')
    const who = [name, ...(address.includes('@') && !isSameAddress(address, name) ? [address] : [])]
    found.set(key, { key, who, view, subject, isAsked, messages: [one] })
    return
  }
  sender.messages.push(one)
  sender.subject ??= subject
  sender.isAsked ||= isAsked
  const visits = [...new Set([...visitsIn(sender.view), ...visitsIn(view)])]
  const worst = weight(view) > weight(sender.view) ? view : sender.view
  sender.view = worst.kind === 'known' && visits.length > 0 ? { ...worst, beforeVisit: visits } : worst
  if (address.includes('@') && !sender.who.some((known) => isSameAddress(known, address))) sender.who.push(address)
}

const visitsIn = (view: StandingView): string[] => (view.kind === 'known' ? (view.beforeVisit ?? []) : [])

/** Among one sender's messages the gravest standing counts; an unknown one outranks "not on the register". */
function weight(view: StandingView): number {
  if (view.kind === 'checking') return (gravityOf('not-checked') + gravityOf('warned')) / 2
  return gravityOf(view.kind === 'not-checked' ? view.kind : view.standing.kind)
}
