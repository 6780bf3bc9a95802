import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Me } from '../../../server/contract/settings/me.ts'
import type { Standing, ToConfirm } from '../../../server/contract/standing/standing.ts'
import { ownAddress } from '../../outlook/profile.ts'
import type { OpenMessage, Party, ReplyTo } from '../../outlook/reading/open-message.ts'
import { itemOf } from '../../outlook/reading/read-message.ts'
import { readReplyTo } from '../../outlook/reading/reply-to.ts'
import { isSameAddress } from '../../words/same-address.ts'
import type { Answered } from './gravest.ts'
import { mergeStandings, type Standings, useStandings } from './standings.ts'
import { type StandingView, standingView } from './view.ts'
import { sharedMailbox, type WhoToAsk, whoToAsk } from './who-to-ask.ts'

/** Another person on the message whose contact is restricted. */
export type RestrictedOther = { party: Party; answered: Answered }

export type MessageStanding = {
  about: 'sender' | 'recipients'
  /** Everybody who counts is a colleague, as far as Outlook has said who counts. */
  colleague: boolean
  /** Whom an act would be about, the most likely first. */
  candidates: string[]
  replyTo: ReplyTo
  view: StandingView
  /** The restricted recipients of a message the person sent. */
  restrictedRecipients: RestrictedOther[]
  restrictedOthers: RestrictedOther[]
  /** How many others were not checked, because there are too many or the register did not answer. */
  othersNotChecked: number
  /** What the person opened for these customers and has not said whether they sent it. */
  toConfirm: ToConfirm[]
}

/** Reads Reply-To from Outlook, once per message. A late answer still counts. */
export const replyToOptions = (message: OpenMessage) =>
  queryOptions({
    queryKey: ['reply-to', message.key],
    queryFn: async ({ client, queryKey }) => {
      // Stored even if another message is open by then: it is there when this one is opened again.
      const late = (answer: ReplyTo) => void client.setQueryData<ReplyTo>(queryKey, answer)
      const answer = await readReplyTo(message, { late })
      const before = client.getQueryData<ReplyTo>(queryKey)
      if (!answer.read && before?.read) return before
      // The person left the item meanwhile: throw, so that Outlook is asked again when they return.
      if (!answer.read && !itemOf(message)) throw new Error('Another item is open')
      return answer
    },
    // Headers do not change, but a failed read is worth another try.
    staleTime: (query) => (query.state.data?.read ? Number.POSITIVE_INFINITY : 0),
    // Where nothing else would ask again: an earlier attempt hung while the pane was opened or came into focus, or Outlook
    // had another item for a moment and did not say so.
    refetchInterval: ({ state: { data, error } }) =>
      (error !== null || (data?.read === false && data.outlook === 'did-not')) && 30_000,
  })

const unread: ReplyTo = { read: false, outlook: 'did-not' }

/**
 * Everything the pane says about the people on a message. `me` is null until the council's settings are known,
 * `service` while the person's service is unknown. `chosen`: whom the person has said that it is about.
 */
export function useMessageStanding(
  message: OpenMessage,
  me: Me | null,
  service: string | null,
  chosen: string | null,
): MessageStanding {
  const { data, isError } = useQuery(replyToOptions(message))
  const replyTo = data ?? (isError ? unread : null)
  const who = preferring(chosen, whoToAskSoFar(message, replyTo, me))
  const asked = { message, service, enabled: me !== null }
  const first = useStandingsIn(asked, who.first)
  const later = useStandingsIn(asked, who.later)
  const others = useStandingsIn(asked, who.others)

  const view: StandingView = me ? standingView({ who, replyTo, first, later, chosen }) : { kind: 'checking' }
  const parties = [...message.to, ...message.cc]
  return {
    about: who.about,
    colleague: who.colleague,
    candidates: who.candidates,
    replyTo: replyTo ?? unread,
    view,
    restrictedRecipients: who.about === 'recipients' ? restricted(first, parties) : [],
    restrictedOthers: restricted(others, parties),
    toConfirm: mergeStandings([first, later]).toConfirm,
    othersNotChecked: who.othersLeftOut + (others.failure ? who.others.length - others.answered.length : 0),
  }
}

const preferring = (chosen: string | null, who: WhoToAsk): WhoToAsk =>
  chosen !== null && who.candidates.includes(chosen)
    ? { ...who, candidates: [chosen, ...who.candidates.filter((one) => one !== chosen)] }
    : who

type Asked = { message: OpenMessage; service: string | null; enabled: boolean }

/**
 * P8: the standing of these addresses for this person. A shared mailbox may be the designated contact's, and Outlook
 * reports late whose it is. Then it asks again about customers whose restriction may name the mailbox.
 */
function useStandingsIn({ message, service, enabled }: Asked, addresses: string[]): Standings {
  const messageId = message.internetMessageId
  const own = useStandings(message.key, addresses, { service, mailbox: '', messageId }, enabled)
  const mailbox = sharedMailbox(message, ownAddress())
  const perhaps = mailbox ? own.answered.filter(({ standing }) => mayNameMailbox(standing)) : []
  const asked = perhaps.map(({ address }) => address)
  const shared = useStandings(message.key, asked, { service, mailbox, messageId }, enabled)
  if (asked.length === 0) return own
  // A restriction that is known already stays until the mailbox's own answer is there.
  const known = new Set(shared.answered.map(({ address }) => address))
  const stays = ({ address, standing }: Answered) =>
    !known.has(address) && (standing.kind === 'restricted' || !asked.includes(address))
  const waiting = shared.waiting && perhaps.some(({ standing }) => standing.kind !== 'restricted')
  return mergeStandings([
    { ...own, answered: own.answered.filter(stays) },
    { ...shared, waiting },
  ])
}

/**
 * A restriction for other services only, or one that does not name the person, may still name the mailbox. Officers read
 * the one for representations.
 */
const mayNameMailbox = (standing: Standing): boolean =>
  standing.kind === 'other-service' ||
  (standing.kind === 'restricted' && (standing.instruction.you === null || standing.instruction.you === 'officer'))

/** Whom to ask about, from what is known so far; `replyTo` is null until it is read. */
export const whoToAskSoFar = (message: OpenMessage, replyTo: ReplyTo | null, me: Me | null): WhoToAsk =>
  whoToAsk(message, replyTo ?? unread, [message.mailbox, ownAddress()], me?.council.domains ?? [])

function restricted(standings: Standings, parties: Party[]): RestrictedOther[] {
  return standings.answered
    .filter((one) => one.standing.kind === 'restricted')
    .flatMap((answered) => {
      const party = parties.find(({ address }) => isSameAddress(address, answered.address))
      return party ? [{ party, answered }] : []
    })
}
