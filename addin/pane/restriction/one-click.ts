import { say } from '../../../server/contract/texts/say.ts'
import { whyNotWords as whyNotWordsTexts } from '../../../server/contract/texts/words/why-not.ts'
import { type Forwarded, graphForward, type NotSent, type ToForward } from '../../outlook/graph-forward.ts'
import { ownAddress } from '../../outlook/profile.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { mailboxOf } from '../../outlook/reading/read-message.ts'
import { asRestId, restIdOf } from '../../outlook/reading/rest-id.ts'
import { graphScope, graphToken, graphTokenByWindow, type NoGraphToken } from '../../session/graph-token.ts'
import { passedOnBecause } from '../../words/forward-words.ts'
import { isSameAddress } from '../../words/same-address.ts'
import { spoken } from '../../words/spoken.ts'
import type { Graph, Opened, Steps } from './passing-on.ts'

type PassedTo = Pick<Steps['passTo'], 'name' | 'address' | 'standIn'>

/**
 * P14: passes a message on in one click, after the reminder where one is wanted; if it was not sent, opens a message to
 * send by hand. If it may have been sent, this does nothing more: the person has to check. This may open a window to
 * ask the person something, so call it from the click itself. Never rejects.
 * @param before the result of an earlier click on the same message
 */
export async function passOn(graph: Graph, steps: Steps, before: Opened | null, remind: boolean): Promise<void> {
  const went = before?.oneClick?.kind
  if (before && went === 'sent') return onceMore(steps, before, remind)
  // A message that may have been sent is sent again only by hand.
  if (before && went === 'maybe') return afterCheck(steps, before, false)
  const { message, passTo } = steps
  const passing = { underWay: say('Passing it on…') }
  steps.note(passing)
  const given = await prepare(
    graph,
    message,
    () =>
      new Promise((goOn) =>
        steps.note({
          underWay: say('Answer the question in the window that has opened, so that the pane can send it for you.'),
          goOn,
        }),
      ),
  )
  steps.note(passing)
  const reminder = await steps.remind(remind)
  steps.done({ reminder, ...(await sendOrOpen(graph, steps, given, passTo)) })
}

async function sendOrOpen(
  graph: Graph,
  steps: Steps,
  given: Ready,
  to: PassedTo,
): Promise<Required<Pick<Opened, 'forward' | 'oneClick'>>> {
  const { from } = given
  const sent = given.ok ? await send(graph, given, to) : given
  if ('why' in sent) {
    const forward = await steps.forward()
    const instead =
      forward === true
        ? [say('A message to {name} has been opened instead. Read it over and send it.', { name: to.name })]
        : []
    return { forward, oneClick: { kind: 'not-sent', words: [whyNotWords[sent.why], ...instead].join(' '), from } }
  }
  const { kind } = sent
  const words =
    kind === 'sent' ? say('Sent to {name}. It’s in your Sent Items.', { name: to.name }) : maybeWords(to.name, from)
  return { forward: kind === 'sent', oneClick: { kind, words, from } }
}

/**
 * The message was sent and is not sent again. Opens the reminder if wanted, and records it, even if the earlier record
 * was undone.
 */
async function onceMore(steps: Steps, before: Opened, remind: boolean): Promise<void> {
  const now = { ...before, reminder: (await steps.remind(remind)) || before.reminder }
  if (steps.isRecorded) steps.further(before, now)
  else steps.done(now)
}

/** The person has checked a message that may have been sent: it was, or a message to send by hand opens now. */
export async function afterCheck(steps: Steps, before: Opened, gone: boolean): Promise<void> {
  const { oneClick, ...rest } = before
  if (gone && oneClick)
    steps.further(before, { ...before, forward: true, oneClick: { ...oneClick, kind: 'sent', words: '' } })
  else steps.further(before, { ...rest, forward: await steps.forward() })
}

/** What sending needs, or why it cannot be sent. */
type Ready = { from: string } & (
  | { ok: true; token: string; message: Pick<ToForward, 'id' | 'owner'> }
  | { ok: false; why: WhyNot }
)
type WhyNot = NotSent | Exclude<NoGraphToken, 'ask'> | 'owner-unknown'

/**
 * Prepares to pass a message on through Microsoft Graph. Never rejects.
 * @param ask called when a window opens; its promise resolves once the person chooses to continue without it. Null where
 * nobody may be prompted
 */
export async function prepare(
  { url, session }: Graph,
  message: OpenMessage,
  ask: (() => Promise<void>) | null,
): Promise<Ready> {
  // Both belong to the item open now, whatever is opened while the person answers.
  const id = restIdOf(message)
  return prepareItem({ url, session }, id, message.mailbox || (await mailboxOf(message)), ask)
}

/** The same for a message that is selected and not open, without any prompt. */
export const prepareSelected = (graph: Graph, { key, mailbox }: Pick<OpenMessage, 'key' | 'mailbox'>): Promise<Ready> =>
  prepareItem(graph, asRestId(key), mailbox, null)

async function prepareItem(
  { url, session }: Graph,
  id: string | null,
  from: string,
  ask: (() => Promise<void>) | null,
): Promise<Ready> {
  if (!id) return { from, ok: false, why: 'not-found' }
  // Never send from a guessed mailbox.
  if (!from) return { from, ok: false, why: 'owner-unknown' }
  const owner = isSameAddress(from, ownAddress()) ? null : from
  const scope = graphScope(url, owner !== null)
  const silent = await (asked.get(scope) ?? graphToken(session, scope))
  asked.delete(scope)
  const given = ask && !silent.ok && silent.why === 'ask' ? await graphTokenByWindow(session, scope, ask()) : silent
  if (given.ok) return { from, ok: true, token: given.token, message: { id, owner } }
  // The window did not help, or nobody may be prompted.
  return { from, ok: false, why: given.why === 'ask' ? 'sign-in-failed' : given.why }
}

/** Sends it once, without any retry. `maybe`: the answer was lost, so it may have been sent. */
export async function send(
  { url }: Graph,
  { token, message }: Extract<Ready, { ok: true }>,
  { name, address, standIn }: PassedTo,
): Promise<{ kind: 'sent' | 'maybe' } | Extract<Forwarded, { kind: 'not-sent' }>> {
  const sent = await graphForward(url, token, { ...message, to: { name, address }, comment: passedOnBecause(standIn) })
  if (sent.kind === 'not-sent') return sent
  return { kind: sent.kind === 'accepted' ? 'sent' : 'maybe' }
}

const asked = new Map<string, ReturnType<typeof graphToken>>()

/**
 * Requests the token before the click, without prompting: a browser allows a window only shortly after a click, so
 * whether one is needed should be known by then.
 */
export function prefetchToken({ url, session }: Graph, mailbox: string): void {
  const scope = graphScope(url, mailbox !== '' && !isSameAddress(mailbox, ownAddress()))
  asked.set(scope, graphToken(session, scope))
}

const maybeWords = (to: string, from: string) =>
  say('We don’t know whether this went to {to}. Look in Sent Items of {from} before you send it again.', { to, from })

const whyNotWords: Record<WhyNot, string> = spoken(whyNotWordsTexts)
