import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Me } from '../../../server/contract/settings/me.ts'
import type { ToConfirm } from '../../../server/contract/standing/standing.ts'
import type { Subject } from '../../api/customer-of.ts'
import { asFailure } from '../../api/failure.ts'
import { lookAgain } from '../../outlook/look-again.ts'
import type { Notice, OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { type Spoken, useStandingAnnounced } from '../../parts/announce.tsx'
import { BeforeVisit, beforeVisitWords } from '../../parts/before-visit.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { ownWords } from '../../words/named-words.ts'
import { passedOnWords } from '../restriction/restricted.ts'
import { OthersLine, RestrictedRecipients } from '../standing/others-line.tsx'
import { CheckingCard, StandingCard } from '../standing/standing-card.tsx'
import { insteadOf, type Sender, subjectOf } from '../standing/subject.ts'
import { useMessageStanding } from '../standing/use-standing.ts'
import { useWhoIsWriting, viewOfNamed } from '../standing/use-who-is-writing.ts'
import type { StandingView } from '../standing/view.ts'
import { standingWords, withDoubts } from '../standing/words.ts'
import { AboutInstead, aboutWords } from './about-whom.tsx'
import { CheckedLine } from './checked-line.tsx'
import { partyWords } from './party-words.ts'
import { useKeptView } from './use-kept-view.ts'

const AlreadyDone = lazyComponent(async () => (await import('../standing/already-done.tsx')).AlreadyDone)
const ToConfirmLines = lazyComponent(async () => (await import('../restriction/to-confirm.tsx')).ToConfirmLines)
const WhoIsWritingForm = lazyComponent(async () => (await import('../standing/who-is-writing.tsx')).WhoIsWritingForm)

type Props = {
  message: OpenMessage
  me: UseQueryResult<Me>
  /** The person's service; null if unknown. */
  service: string | null
  onSender: (sender: Sender | null) => void
  /** Shows what one of the register's own mails is about, in place of its sender's standing. */
  onNotice: (notice: Notice) => ReactNode
  /** What depends on the standing: what can be done, and the results. */
  follows: (given: KnownMessage) => ReactNode
}

/** A message with everything known about it, for what can be done about it. */
export type KnownMessage = {
  message: OpenMessage
  replyTo: ReplyTo
  view: Exclude<StandingView, { kind: 'checking' }>
  about: 'sender' | 'recipients'
  subject: Subject | null
  council: Me['council'] | null
  /** What the person opened and has not said whether they sent it. */
  toConfirm: ToConfirm[]
  onTryAgain: () => void
}

/** What can be done with one message. Remounted for each, so that nothing remains of the last one. */
export function MessagePane({ message, me, service, onSender, onNotice, follows }: Props) {
  const queryClient = useQueryClient()
  const [chosen, choose] = usePaneNote<string>(`about ${message.key}`)
  const found = useMessageStanding(message, me.data ?? null, service, chosen ?? null)
  const { about, replyTo } = found
  // Stays after asking, to show what was recorded.
  const asks = useRef(false)
  asks.current ||= found.toConfirm.length > 0
  const now: StandingView = !me.data && me.error ? { kind: 'not-checked', why: asFailure(me.error) } : found.view
  const { seen, isAgain } = useKeptView(now, [about, ...found.candidates].join(' '))
  const asked = useWhoIsWriting({ message, view: seen, service })
  const writing = about === 'sender' ? asked : null
  const view = viewOfNamed(seen, writing)
  const named = writing?.found && writing.found.kind !== 'possible-match' ? writing.name : null
  const subject = about === 'sender' ? subjectOf(message, view, found, named) : null
  const timeZone = me.data?.council.timeZone ?? assumedTimeZone
  const restricted =
    about === 'sender' && view.kind === 'known' && view.standing.kind === 'restricted' ? view.standing : null
  const given = view.kind === 'checking' ? null : standingWords(view, about, timeZone)
  const own = restricted && ownWords(restricted.instruction)
  const passedOn = restricted && passedOnWords(restricted, timeZone)
  // "Nothing is recorded" would not be so beside what the person opened and has not confirmed.
  const isOpened = found.toConfirm.length > 0 && view.kind === 'known' && view.standing.kind === 'not-on-register'
  const said = given && {
    ...given,
    ...(own && view.kind === 'known' && { sentence: withDoubts(own, view), lang: undefined }),
    ...(isOpened && { detail: '' }),
  }
  const who = about === 'sender' ? partyWords(message.from) : []

  const visits = about === 'sender' && view.kind === 'known' ? beforeVisitWords(view.beforeVisit) : ''
  const instead = insteadOf(view, found)
  const aboutWhom = about === 'sender' ? aboutWords(message, subject?.address ?? null, instead.length > 0) : null
  const people = who.length > 0 ? `${who.join(', ')}:` : ''
  const spoken: Spoken[] = said
    ? [
        { words: [people, aboutWhom, `${said.name}.`].filter(Boolean).join(' ') },
        { words: said.sentence, lang: said.lang },
        { words: [view.kind === 'not-checked' && said.detail, passedOn, visits].filter(Boolean).join(' ') },
      ]
    : []
  const { address = '', name = '', customerId = null } = subject ?? {}
  const notice = about === 'sender' ? noticeFrom(view, replyTo) : null
  useStandingAnnounced(notice || isAgain ? [] : spoken)
  useEffect(() => {
    onSender(address ? { address, name, customerId } : null)
    return () => onSender(null)
  }, [onSender, address, name, customerId])

  const refresh = async () => {
    lookAgain()
    void queryClient.invalidateQueries({ queryKey: ['reply-to', message.key] })
    const standing = { queryKey: ['standing', message.key] }
    // Queries without data are reset, so that the person sees that a check is running.
    const unanswered = queryClient.resetQueries({ ...standing, predicate: ({ state }) => state.data === undefined })
    if (!me.data) void me.refetch()
    await Promise.all([unanswered, queryClient.invalidateQueries(standing)])
  }

  if (notice) return onNotice(notice)
  if (!said || view.kind === 'checking') return <CheckingCard who={who} />
  // Green would invite a reply that goes to somebody whose standing is graver.
  const tone = view.kind === 'known' ? (view.replyTo?.kind ?? view.standing.kind) : 'not-checked'
  return (
    <>
      <StandingCard tone={tone} said={said} who={who} isAgain={isAgain} itemKey={message.key}>
        {aboutWhom ? <p className="quiet">{aboutWhom}</p> : null}
        {subject && instead.length > 0 ? (
          <AboutInstead itemKey={message.key} addresses={instead} onChoose={choose} />
        ) : null}
        {writing ? (
          <LazyBoundary>
            <WhoIsWritingForm {...writing} />
          </LazyBoundary>
        ) : null}
        {passedOn ? <p className="also">{passedOn}</p> : null}
        {view.kind === 'known' && view.alreadyDone && about === 'sender' ? (
          <LazyBoundary>
            <AlreadyDone itemKey={message.key} done={view.alreadyDone} timeZone={timeZone} />
          </LazyBoundary>
        ) : null}
        {about === 'sender' && view.kind === 'known' ? <BeforeVisit sentences={view.beforeVisit} /> : null}
        {about === 'recipients' ? <RestrictedRecipients restricted={found.restrictedRecipients} /> : null}
        {follows({
          ...{ message, replyTo, view, about, subject, council: me.data?.council ?? null },
          ...{ toConfirm: found.toConfirm, onTryAgain: refresh },
        })}
        {asks.current ? (
          <LazyBoundary>
            <ToConfirmLines itemKey={message.key} toConfirm={found.toConfirm} timeZone={timeZone} />
          </LazyBoundary>
        ) : null}
        <CheckedLine view={view} timeZone={timeZone} onRefresh={refresh} />
      </StandingCard>
      <OthersLine restricted={found.restrictedOthers} notChecked={found.othersNotChecked} />
    </>
  )
}

/** Only from a colleague's address, such as the register's own: such a header on a customer's mail means nothing. */
const noticeFrom = (view: StandingView, replyTo: ReplyTo): Notice | null =>
  (view.kind === 'known' && view.standing.kind === 'colleague' && replyTo.read && replyTo.notice) || null
