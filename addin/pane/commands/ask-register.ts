import { longestAddress, longestMessageId } from '../../../server/contract/parts.ts'
import { type ComposeAnswer, checkRecipients } from '../../../server/contract/standing/compose.ts'
import { type Call, makeCall } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type FailureReason } from '../../api/failure.ts'
import { confirmReply } from '../../api/reply.ts'
import type { Draft } from '../../outlook/draft.ts'
import { NoToken } from '../../session/session.ts'
import { type Deadline, within } from './deadline.ts'

export type Restricted = ComposeAnswer['restricted'][number]
/** What the pane opened for this writer, and may be this draft. */
export type Opened = ComposeAnswer['opened'][number]
/** A recipient whose address only looks like the council's. */
export type LookAlike = ComposeAnswer['lookAlikes'][number]

/** Why nobody, or not everybody, was checked. None of these means that somebody is not restricted. */
export type NotCheckedWhy =
  | FailureReason
  /** The sign-in did not answer. */
  | 'sign-in-silent'
  /** This Outlook lacks what the request needs: `fetch`, or a token. */
  | 'no-means'
  /** The add-in's own. */
  | 'fault'
  | 'recipients-unread'
  | 'some-unread'
  | 'too-many-recipients'

/** What is known about a draft's recipients. */
export type Known = {
  kind: 'known'
  restricted: Restricted[]
  opened: Opened[]
  lookAlikes: LookAlike[]
  /** The recipients about whom the register did not answer. */
  unanswered: string[]
  /** Why somebody was not checked: who is restricted, and that others may be, are both said. Null if all were. */
  notChecked: NotCheckedWhy | null
}

/** `silent`: the council has silenced the guard. */
export type Checked = Known | { kind: 'silent' }

/** How to reach the register from a runtime that may have no page and no relative addresses. */
export type RegisterConnection = {
  origin: string
  session: {
    token(fresh?: boolean): Promise<string>
    lost(): void
    /** False if this Outlook cannot give a token at all. */
    isPossible(): boolean
  }
  /** P8: the service that the person chose in the pane; null if unknown: the answer is then the stricter one. */
  service: () => string | null
  newKey: () => string
}

/** `passesOn`: the draft says what the pane puts into a message to the contact. `pressed`: a button of the add-in was. */
export type Question = { passesOn: boolean; pressed: boolean }

const maxAtOnce = 100
/** One request's recipients, and the answer about them. */
type Batch = { recipients: string[]; answer: ComposeAnswer | NotCheckedWhy }

/**
 * Asks about all recipients before `until`, however many there are. After any error or time-out, those whom it concerns
 * are `unanswered`. Never rejects.
 */
export async function askRegister(
  way: RegisterConnection,
  draft: Draft,
  until: Deadline,
  question: Question,
): Promise<Checked> {
  const asked = [...new Set(draft.recipients.map(asAsked))]
  const unanswered = (answer: NotCheckedWhy) => combined(draft, [{ recipients: asked, answer }])
  if (asked.length === 0) return combined(draft, [])
  const { session, origin } = way
  if (typeof fetch !== 'function' || !session.isPossible()) return unanswered('no-means')
  const signIn = await signedIn(session, until)
  if ('why' in signIn) return unanswered(signIn.why)
  const call = makeCall(
    { token: async (fresh) => (fresh ? await session.token(true) : signIn.token), lost: () => session.lost() },
    origin,
  )
  const batches: Promise<Batch>[] = []
  for (let i = 0; i < asked.length; i += maxAtOnce) {
    const recipients = asked.slice(i, i + maxAtOnce)
    const answer = answerAbout(way, call, { ...draft, recipients }, until, question)
    batches.push(answer.then((given) => ({ recipients, answer: given })))
  }
  return combined(draft, await Promise.all(batches))
}

/**
 * What is too long for an address would have the whole request refused. As an empty one, the register counts it among
 * those that it could not look up.
 */
const asAsked = (address: string): string => (address.length > longestAddress ? '' : address)

async function signedIn(
  session: RegisterConnection['session'],
  until: Deadline,
): Promise<{ token: string } | { why: NotCheckedWhy }> {
  try {
    const token = await within(until, session.token(), null)
    return token === null ? { why: 'sign-in-silent' } : { token }
  } catch (error) {
    return { why: error instanceof NoToken && error.why === 'unreachable' ? 'sign-in-unreachable' : 'signed-out' }
  }
}

async function answerAbout(
  { service }: RegisterConnection,
  call: Call,
  { from, recipients, inReplyTo }: Draft,
  until: Deadline,
  { passesOn, pressed }: Question,
): Promise<Batch['answer']> {
  const body = {
    from: asAsked(from),
    recipients,
    service: service(),
    // Cut as the pane cuts it where it records what it opened.
    ...(inReplyTo === undefined ? {} : { inReplyTo: inReplyTo?.slice(0, longestMessageId) ?? null }),
    ...(passesOn && { passesOn }),
    ...(pressed && { pressed }),
  }
  const longest = until.left()
  try {
    return await within<Batch['answer'], Batch['answer']>(
      until,
      ask(call, checkRecipients, { body, longest }),
      'timed-out',
    )
  } catch (error) {
    return asFailure(error).reason
  }
}

/** Recipients known to be restricted are named, even if the rest of the request failed. */
function combined({ isCapped }: Draft, batches: Batch[]): Checked {
  const answers: ComposeAnswer[] = []
  const failures: NotCheckedWhy[] = []
  const unanswered: string[] = []
  for (const { recipients, answer } of batches) {
    if (typeof answer !== 'string') answers.push(answer)
    else {
      failures.push(answer)
      unanswered.push(...recipients)
    }
  }
  if (answers.some(({ silent }) => silent)) return { kind: 'silent' }
  const isPartial = answers.some(({ notChecked }) => notChecked > 0)
  return {
    kind: 'known',
    restricted: answers.flatMap(({ restricted }) => restricted),
    opened: answers.flatMap(({ opened }) => opened),
    lookAlikes: answers.flatMap(({ lookAlikes }) => lookAlikes),
    unanswered,
    notChecked: failures[0] ?? (isPartial ? 'some-unread' : isCapped ? 'too-many-recipients' : null),
  }
}

/**
 * P9, P14: tells the register that this message is being sent, and resolves to whether the register knows. If it does
 * not, the message is sent anyway, and the pane asks the person. Never rejects.
 */
export async function confirmSent(way: RegisterConnection, { id, kind }: Opened, until: Deadline): Promise<boolean> {
  const longest = until.left()
  const call = makeCall(way.session, way.origin)
  const sent = confirmReply(call, { id, what: kind }, true, { key: way.newKey(), longest })
  const known = sent.then(
    () => true,
    () => false,
  )
  return await within(until, known, false)
}
