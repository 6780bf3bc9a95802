import { type ComposeAnswer, checkRecipients } from '../../server/contract/standing/compose.ts'
import { type Call, makeCall } from '../api/call.ts'
import { ask } from '../api/client.ts'
import { asFailure, type FailureReason } from '../api/failure.ts'
import { confirmReply } from '../api/reply.ts'
import type { Draft } from '../outlook/draft.ts'
import { NoToken } from '../session/session.ts'
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
  | 'recipients-unread'
  | 'some-unread'
  | 'too-many-recipients'

/** What the register says about a draft's recipients. `silent`: the council has silenced the guard. */
export type Checked =
  | { kind: 'checked'; restricted: Restricted[]; opened: Opened[]; lookAlikes: LookAlike[] }
  | { kind: 'silent' }
  | { kind: 'not-checked'; why: NotCheckedWhy }

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
const nobody: Checked = { kind: 'checked', restricted: [], opened: [], lookAlikes: [] }
type Answered = ComposeAnswer | NotCheckedWhy

/**
 * Asks about all recipients before `until`, however many there are. Any error or time-out is `not-checked`; so is a
 * recipient who cannot be looked up, if nobody else is restricted. Never rejects.
 */
export async function askRegister(
  way: RegisterConnection,
  draft: Draft,
  until: Deadline,
  question: Question,
): Promise<Checked> {
  if (draft.recipients.length === 0) return nobody
  const { session, origin } = way
  if (typeof fetch !== 'function' || !session.isPossible()) return { kind: 'not-checked', why: 'no-means' }
  const signIn = await signedIn(session, until)
  if ('why' in signIn) return { kind: 'not-checked', why: signIn.why }
  const call = makeCall(
    { token: async (fresh) => (fresh ? await session.token(true) : signIn.token), lost: () => session.lost() },
    origin,
  )
  const batches: string[][] = []
  for (let i = 0; i < draft.recipients.length; i += maxAtOnce) batches.push(draft.recipients.slice(i, i + maxAtOnce))
  const answers = batches.map((recipients) => answerAbout(way, call, { ...draft, recipients }, until, question))
  return combined(draft, await Promise.all(answers))
}

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
): Promise<Answered> {
  const body = {
    from,
    recipients,
    service: service(),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(passesOn && { passesOn }),
    ...(pressed && { pressed }),
  }
  const longest = until.left()
  try {
    return await within<Answered, Answered>(until, ask(call, checkRecipients, { body, longest }), 'timed-out')
  } catch (error) {
    return asFailure(error).reason
  }
}

/** Recipients known to be restricted are named, even if the rest of the request failed. */
function combined({ isCapped }: Draft, given: Answered[]): Checked {
  const answers: ComposeAnswer[] = []
  const failures: NotCheckedWhy[] = []
  for (const one of given) {
    if (typeof one === 'string') failures.push(one)
    else answers.push(one)
  }
  if (answers.some(({ silent }) => silent)) return { kind: 'silent' }
  const restricted = answers.flatMap((answer) => answer.restricted)
  const isPartial = answers.some(({ notChecked }) => notChecked > 0)
  const why = failures[0] ?? (isPartial ? 'some-unread' : isCapped ? 'too-many-recipients' : null)
  if (why !== null && restricted.length === 0) return { kind: 'not-checked', why }
  return {
    kind: 'checked',
    restricted,
    opened: answers.flatMap(({ opened }) => opened),
    lookAlikes: answers.flatMap(({ lookAlikes }) => lookAlikes),
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
