import { graphForward, type ToForward } from '../outlook/graph-forward.ts'
import type { OpenMessage } from '../outlook/open-message.ts'
import { ownAddress } from '../outlook/profile.ts'
import { mailboxOf, restIdOf } from '../outlook/read-message.ts'
import { graphScope, graphToken, graphTokenByWindow } from '../session/graph-token.ts'
import type { Graph, OneClick, WhyNot } from './passing-on.ts'

/** Everything that passing one message on in one click needs; or why that cannot be. */
export type Ready =
  | { ok: true; token: string; from: string; message: Pick<ToForward, 'id' | 'owner'> }
  | { ok: false; notSent: OneClick & { kind: 'not-sent' } }

/**
 * Gets ready to pass a message on through Microsoft Graph. Where the person has to answer something first, a window is
 * opened, so call it from the click itself. Never rejects.
 * @param ask is told that a window is open; what it returns resolves once the person would rather go on without. Null
 * where nobody may be asked
 */
export async function ready(
  { url, session }: Graph,
  message: OpenMessage,
  ask: (() => Promise<void>) | null,
): Promise<Ready> {
  // Both belong to the item that is open now, whatever is opened while somebody answers.
  const id = restIdOf(message)
  const mailbox = message.mailbox || (await mailboxOf(message))
  if (!id) return not('not-found')
  // Never from a mailbox that is only a guess.
  if (!mailbox) return not('owner-unknown')
  const owner = same(mailbox, ownAddress()) ? null : mailbox
  const scope = graphScope(url, owner !== null)
  const silent = await (asked.get(scope) ?? graphToken(session, scope))
  asked.delete(scope)
  const given = ask && !silent.ok && silent.why === 'ask' ? await graphTokenByWindow(session, scope, ask()) : silent
  if (given.ok) return { ok: true, token: given.token, from: mailbox, message: { id, owner } }
  // Asked in vain: the window could not be had.
  return not(given.why === 'ask' ? 'sign-in-failed' : given.why)
}

const not = (why: WhyNot): Ready => ({ ok: false, notSent: { kind: 'not-sent', why } })

/** Sends it: once, and never again by itself. */
export async function send(
  { url }: Graph,
  { token, from, message }: Extract<Ready, { ok: true }>,
  { name, address }: ToForward['to'],
): Promise<OneClick> {
  const sent = await graphForward(url, token, { ...message, to: { name, address }, comment: words })
  if (sent.kind === 'not-sent') return sent
  return { kind: sent.kind === 'accepted' ? 'sent' : 'maybe', from }
}

const words = 'Passed on to you as the designated contact for this customer.'

const asked = new Map<string, ReturnType<typeof graphToken>>()

/**
 * Asks for the token before the click, without asking anybody: a browser lets a window open only shortly after a click,
 * so that whether one is needed should be known by then.
 */
export function askEarly({ url, session }: Graph, mailbox: string): void {
  const scope = graphScope(url, mailbox !== '' && !same(mailbox, ownAddress()))
  asked.set(scope, graphToken(session, scope))
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()
