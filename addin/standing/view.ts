import type { AlreadyDone, Standing } from '../../server/contract/standing/standing.ts'
import type { Failure } from '../api/failure.ts'
import type { ReplyTo } from '../outlook/reading/open-message.ts'
import { isSameAddress } from '../words/same-address.ts'
import { type Answered, gravest } from './gravest.ts'
import type { Standings } from './standings.ts'
import type { Uncheckable, WhoToAsk } from './who-to-ask.ts'

/** Why nothing is known: because of the address, or a failed call. */
export type NotCheckedWhy = Uncheckable | 'reply-to-unread' | Failure

export type Known = Exclude<Standing, { kind: 'not-checked' }>

/** What the pane says about a message: nothing yet, a standing, or that it could not be checked. */
export type StandingView =
  | { kind: 'checking' }
  | { kind: 'not-checked'; why: NotCheckedWhy }
  | {
      kind: 'known'
      standing: Known
      /** Whose standing it is; null for a colleague, who is not looked up. */
      address: string | null
      checkedAt: string | null
      /** The latest check failed; this is the result of an earlier one. */
      old: boolean
      /** Reply-To was not read, so one of the sender's addresses may be missing. */
      replyToUnread: boolean
      /** Why somebody else who counts was not checked: it is shown although their standing may be graver. */
      notAll?: Uncheckable
      /** The council's domain that one of the addresses resembles but is not in. */
      resembles?: string
      /** P4: what to do before a visit to whoever has one of the addresses. */
      beforeVisit?: string[]
      /** P9, P10: what was done about the message already, for whichever of the sender's addresses. */
      alreadyDone?: AlreadyDone[]
      /** Addresses of the message with an equal standing, of somebody else: an act could be about them instead. */
      instead?: string[]
    }

/** What is known so far about one message: the sender's addresses, Reply-To, and the register's answers. */
export type SoFar = { who: WhoToAsk; replyTo: ReplyTo | null; first: Standings; later: Standings }

/**
 * The one standing to show. A restriction shows as soon as it is known, and stays if a new check fails. Anything else
 * waits for all of the sender's addresses, and "not on the register" needs an answer for each.
 */
export function standingView({ who, replyTo, first, later }: SoFar): StandingView {
  const answered = inOrder(who.candidates, [...first.answered, ...later.answered])
  const worst = gravest(answered)
  const instead =
    worst && who.about === 'sender'
      ? answered
          .filter((one) => isInstead(one, worst) && who.candidates.includes(one.address))
          .map(({ address }) => address)
      : []
  const resembles = answered.find((one) => one.resembles)?.resembles
  const visits = [...new Set(answered.flatMap((one) => one.beforeVisit ?? []))]
  // Two addresses of one customer tell of the same act.
  const acts = answered.flatMap((one) => one.alreadyDone ?? [])
  const alreadyDone = [...new Map(acts.map((one) => [JSON.stringify(one), one])).values()]
  const [notAll] = who.uncheckable
  const besides = {
    ...(notAll && { notAll }),
    ...(resembles && { resembles }),
    ...(visits.length > 0 && { beforeVisit: visits }),
    ...(alreadyDone.length > 0 && { alreadyDone }),
    ...(instead.length > 0 && { instead }),
  }
  const failure = first.failure ?? later.failure
  // On a sent message, not on every Outlook that cannot tell: its sender is known.
  const replyToUnread = who.about === 'sender' ? replyTo !== null && !replyTo.read : didNotSay(replyTo)

  if (worst?.standing.kind === 'restricted') return { ...known(worst, failure !== null, replyToUnread), ...besides }
  if (failure) return { kind: 'not-checked', why: failure }
  // Also on a message from the reader's own mailbox: its Reply-To may be a customer's.
  if (first.waiting || later.waiting || replyTo === null) return { kind: 'checking' }

  // Not knowing where a reply would go must never look like "not on the register", unless this Outlook can never tell.
  const missing = who.about === 'sender' && didNotSay(replyTo) ? 'reply-to-unread' : null
  const uncheckable = notAll ?? missing
  const grave =
    worst !== null && ['warned', 'formally-warned', 'decision-pending', 'agreed'].includes(worst.standing.kind)
  if (uncheckable && !grave) return { kind: 'not-checked', why: uncheckable }
  return worst && !who.colleague ? { ...known(worst, false, replyToUnread), ...besides } : colleague(replyToUnread)
}

/** First those that an act can be about, in the order of `candidates`; a sent message has none, so nothing moves. */
function inOrder(candidates: string[], answered: Answered[]): Answered[] {
  const found = ({ address }: Answered) => candidates.findIndex((one) => isSameAddress(one, address))
  const place = (one: Answered) => (found(one) < 0 ? candidates.length : found(one))
  // Not `toSorted`: the commands run this too, in an older JavaScript.
  return [...answered].sort((one, other) => place(one) - place(other))
}

/** Somebody else with the same standing. */
function isInstead({ address, standing }: Answered, worst: Answered): boolean {
  if (isSameAddress(address, worst.address) || standing.kind !== worst.standing.kind) return false
  const customerId = customerOf(standing)
  return customerId === null || customerId !== customerOf(worst.standing)
}

const customerOf = (standing: Standing): string | null => ('customerId' in standing ? standing.customerId : null)

/** P8: contact is restricted for some services, and it is unknown whether the person's is one of them. */
export const isServiceAsked = (view: StandingView): boolean =>
  view.kind === 'known' && view.standing.kind === 'restricted' && view.standing.scope.kind === 'service-unknown'

/** P9, P10: the same about this message again would be refused. */
export const isAlreadyDone = (view: StandingView, what: AlreadyDone['what']): boolean =>
  view.kind === 'known' && (view.alreadyDone ?? []).some((one) => one.what === what && one.confirmed)

const didNotSay = (replyTo: ReplyTo | null) => replyTo !== null && !replyTo.read && replyTo.outlook === 'did-not'

function known({ address, standing, checkedAt }: Answered, old: boolean, replyToUnread: boolean): StandingView {
  if (standing.kind === 'not-checked') return { kind: 'not-checked', why: standing.why }
  return { kind: 'known', standing, address, checkedAt, old, replyToUnread }
}

const colleague = (replyToUnread: boolean): StandingView => ({
  kind: 'known',
  standing: { kind: 'colleague' },
  address: null,
  checkedAt: null,
  old: false,
  replyToUnread,
})
