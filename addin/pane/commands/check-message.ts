import type { Me } from '../../../server/contract/settings/me.ts'
import type { Call } from '../../api/call.ts'
import type { Subject } from '../../api/customer-of.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { fetchMe } from '../../api/me.ts'
import { type Asker, fetchStanding, inBatches } from '../../api/standing.ts'
import { ownAddress } from '../../outlook/profile.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { mailboxOf } from '../../outlook/reading/read-message.ts'
import { readReplyTo } from '../../outlook/reading/reply-to.ts'
import { answeredIn } from '../standing/gravest.ts'
import type { Standings } from '../standing/standings.ts'
import { insteadOf, subjectOf } from '../standing/subject.ts'
import { type NotCheckedWhy, type StandingView, standingView } from '../standing/view.ts'
import { sharedMailbox, whoToAsk } from '../standing/who-to-ask.ts'

/** What the register says about an open message, as the pane would show it. */
export type CheckedMessage = {
  /** With the mailbox it is read in, which Outlook may report late. */
  message: OpenMessage
  replyTo: ReplyTo
  about: 'sender' | 'recipients'
  view: Exclude<StandingView, { kind: 'checking' }>
  /** Whom an act would be about; null if nobody can be named, or it is a colleague. */
  subject: Subject | null
  /** A reply would go to somebody else: only the person can say whom it is about, in the pane. */
  isAsked: boolean
  /** The council's settings; null if the register did not give them. */
  council: Me['council'] | null
  /** The person's service; null if unknown: the answer is then the stricter one. */
  service: string | null
}

/** The person's service, as the register answers. */
export type ServiceOf = (me: Me) => string | null

/** Milliseconds to wait for the headers. */
const longestHeaders = 5_000

/** Asks everything at once that the pane asks in steps. Never rejects: a failure becomes `not-checked`. */
export async function checkMessage(call: Call, open: OpenMessage, serviceOf: ServiceOf): Promise<CheckedMessage> {
  const [mailbox, replyTo, me] = await Promise.all([
    open.mailbox || mailboxOf(open),
    // A late answer is useless, because a command cannot add to the line it has shown.
    readReplyTo(open, { soon: longestHeaders }),
    fetchMe(call).catch((error: unknown) => asFailure(error)),
  ])
  const message = { ...open, mailbox }
  const found = {
    message,
    replyTo,
    about: 'sender',
    subject: null,
    isAsked: false,
    council: null,
    service: null,
  } as const
  if (!('council' in me)) return { ...found, view: notChecked(me) }

  const { council } = me
  const service = serviceOf(me)
  const asker = { service, mailbox: sharedMailbox(message, ownAddress()), messageId: message.internetMessageId }
  const who = whoToAsk(message, replyTo, [message.mailbox, ownAddress()], council.domains)
  const [first, later] = await Promise.all([ask(call, who.first, asker), ask(call, who.later, asker)])
  // Never `checking`: everything was answered or failed.
  const view = standingView({ who, replyTo, first, later }) as CheckedMessage['view']
  const isAsked = insteadOf(view, who).length > 0
  const subject = who.about === 'sender' && !isAsked ? subjectOf(message, view, who) : null
  return { message, replyTo, about: who.about, view, subject, isAsked, council, service }
}

const notChecked = (why: NotCheckedWhy) => ({ kind: 'not-checked', why }) as const

/** If some questions fail, the answers to the others still count. */
async function ask(call: Call, addresses: string[], asker: Asker): Promise<Standings> {
  let failure: Failure | null = null
  const answers = await Promise.all(
    inBatches(addresses).map((some) =>
      fetchStanding(call, some, asker).then(answeredIn, (error: unknown) => {
        failure = asFailure(error)
        return []
      }),
    ),
  )
  return { answered: answers.flat(), toConfirm: [], waiting: false, failure }
}
