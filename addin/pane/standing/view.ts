import type { AlreadyDone, Standing } from '../../../server/contract/standing/standing.ts'
import type { Failure } from '../../api/failure.ts'
import type { ReplyTo } from '../../outlook/reading/open-message.ts'
import { isSameAddress } from '../../words/same-address.ts'
import type { Answered } from './gravest.ts'
import type { Standings } from './standings.ts'
import type { Uncheckable, WhoToAsk } from './who-to-ask.ts'
import { whoseStanding } from './whose.ts'

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
      /** Somebody else's addresses on the message, which an act could be about instead. */
      instead?: string[]
      /** Where a reply would go, and a graver standing there, which is not shown because the person chose the sender. */
      replyTo?: { address: string; kind: Standing['kind'] }
    }

/** What is known so far about one message: the sender's addresses, Reply-To, and the register's answers. */
export type SoFar = {
  who: WhoToAsk
  replyTo: ReplyTo | null
  first: Standings
  later: Standings
  /** Whom the person said that the message is about. */
  chosen?: string | null
}

/**
 * The one standing to show. A restriction shows as soon as it is known, and stays if a new check fails. Anything else
 * waits for all of the sender's addresses, and "not on the register" needs an answer for each.
 */
export function standingView({ who, replyTo, first, later, chosen = null }: SoFar): StandingView {
  const answered = inOrder(who.candidates, [...first.answered, ...later.answered])
  const [notAll] = who.uncheckable
  const failure = first.failure ?? later.failure
  // Also on a message from the reader's own mailbox: its Reply-To may be a customer's.
  const isWaiting = first.waiting || later.waiting || replyTo === null
  // Not knowing where a reply would go must never look like "not on the register", unless this Outlook can never tell.
  const uncheckable = notAll ?? (who.about === 'sender' && didNotSay(replyTo) ? 'reply-to-unread' : null)
  const isWhole = failure === null && !isWaiting && uncheckable === null
  const { shown, instead, ...graver } = whoseStanding(who, { answered, isWhole, chosen })
  const resembles = answered.find((one) => one.resembles)?.resembles
  const visits = [...new Set(answered.flatMap((one) => one.beforeVisit ?? []))]
  // Two addresses of one customer tell of the same act.
  const acts = answered.flatMap((one) => one.alreadyDone ?? [])
  const alreadyDone = [...new Map(acts.map((one) => [JSON.stringify(one), one])).values()]
  const besides = {
    ...(notAll && { notAll }),
    ...(resembles && { resembles }),
    ...(visits.length > 0 && { beforeVisit: visits }),
    ...(alreadyDone.length > 0 && { alreadyDone }),
    ...(instead.length > 0 && { instead }),
    ...(graver.replyTo && { replyTo: { address: graver.replyTo.address, kind: graver.replyTo.standing.kind } }),
  }
  // On a sent message, not on every Outlook that cannot tell: its sender is known.
  const replyToUnread = who.about === 'sender' ? replyTo !== null && !replyTo.read : didNotSay(replyTo)

  if (shown?.standing.kind === 'restricted') return { ...known(shown, failure !== null, replyToUnread), ...besides }
  if (failure) return { kind: 'not-checked', why: failure }
  if (isWaiting) return { kind: 'checking' }

  const grave =
    shown !== null && ['warned', 'formally-warned', 'decision-pending', 'agreed'].includes(shown.standing.kind)
  if (uncheckable && !grave) return { kind: 'not-checked', why: uncheckable }
  return shown && !who.colleague ? { ...known(shown, false, replyToUnread), ...besides } : colleague(replyToUnread)
}

/** First those that an act can be about, in the order of `candidates`; a sent message has none, so nothing moves. */
function inOrder(candidates: string[], answered: Answered[]): Answered[] {
  const found = ({ address }: Answered) => candidates.findIndex((one) => isSameAddress(one, address))
  const place = (one: Answered) => (found(one) < 0 ? candidates.length : found(one))
  // Not `toSorted`: the commands run this too, in an older JavaScript.
  return [...answered].sort((one, other) => place(one) - place(other))
}

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
