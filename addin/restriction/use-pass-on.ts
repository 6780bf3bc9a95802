import { useEffect, useRef } from 'react'
import { leastFacts } from '../api/message-facts.ts'
import { passedOnPath, passedOnUndoPath } from '../api/pass-on.ts'
import { useActOn, useOutbox } from '../outbox/outbox-context.ts'
import { openForward, openReply } from '../outlook/forms.ts'
import type { OpenMessage, ReplyTo } from '../outlook/open-message.ts'
import { useNoted } from '../parts/noted.ts'
import type { Graph, Opened, PassingOn } from './passing-on.ts'
import { forwardWords, type Restricted } from './restricted.ts'

/**
 * P14: reminds the customer and passes the message on to the designated contact, or passes it on only. What Outlook
 * really opened or sent is what is recorded; the rest stays to be done by hand.
 * @param graph where the council lets the pane send; null for a message to be sent by hand
 */
export function usePassOn(
  message: OpenMessage,
  replyTo: ReplyTo,
  standing: Restricted,
  who: string,
  graph: Graph | null,
) {
  const outbox = useOutbox()
  const recorded = useActOn(message.key, 'passed-on')
  const busy = useRef(false)
  const [progress, note] = useNoted<PassingOn>(`passing-on ${message.key}`)
  const { instruction } = standing
  useEffect(() => {
    if (graph) void oneClick().then(({ askEarly }) => askEarly(graph, message.mailbox), unloaded)
  }, [graph, message.mailbox])

  const record = (reminded: boolean, forwarded: boolean, { oneClick: how }: Opened) => {
    // What was sent tells whose mailbox it is, where Outlook had not said so when the button was drawn.
    const mailbox = how && 'from' in how ? how.from : message.mailbox
    const contact = leastFacts({ ...message, mailbox }, replyTo)
    outbox.add({
      kind: 'passed-on',
      path: passedOnPath,
      body: { restrictionId: standing.restrictionId, reminded, forwarded, contact },
      itemKey: message.key,
      who,
      undoPath: passedOnUndoPath,
    })
  }

  /** Opens the reminder, one after the other with what follows: two windows at once get in each other's way. */
  const remindIf = async (wanted: boolean) => (wanted ? (await openReply(message, instruction.reminder)).ok : null)
  const forwardByHand = async () => (await openForward(message, instruction.passTo.address, forwardWords)).ok

  const inWindows = async (remind: boolean): Promise<Opened> => ({
    reminder: await remindIf(remind),
    forward: await forwardByHand(),
  })
  const inOneClick = async (given: Graph, remind: boolean): Promise<Opened> => {
    const loaded = await oneClick().catch(unloaded)
    if (!loaded) return inWindows(remind)
    const ask = () => new Promise<void>((goOn) => note({ asking: true, goOn }))
    const ready = await loaded.ready(given, message, ask)
    note('sending')
    const reminder = await remindIf(remind)
    const how = ready.ok ? await loaded.send(given, ready, instruction.passTo) : ready.notSent
    return { reminder, forward: how.kind === 'not-sent' ? await forwardByHand() : how.kind === 'sent', oneClick: how }
  }

  const passOn = async (remind: boolean) => {
    if (busy.current) return
    busy.current = true
    note(graph ? 'sending' : 'opening')
    const opened = graph ? await inOneClick(graph, remind) : await inWindows(remind)
    busy.current = false
    note(opened)
    if (opened.reminder || opened.forward) record(opened.reminder === true, opened.forward === true, opened)
  }

  /** Something more was done: one record then says all of it, in place of the one that said a part. */
  const further = (before: Opened, now: Opened) => {
    const { step } = recorded?.state ?? { step: 'taken-back' }
    const part = recorded && !recorded.takenBack && step !== 'taken-back' && step !== 'refused' ? recorded : null
    if (part) outbox.takeBack(part.key)
    const isNew = (what: 'reminder' | 'forward') => now[what] === true && (part !== null || before[what] !== true)
    record(isNew('reminder'), isNew('forward'), before)
    note(now)
  }
  /** What Outlook did not open was done by hand. */
  const byHand = (opened: Opened) =>
    further(opened, { reminder: opened.reminder === null ? null : true, forward: true })
  /** The person has looked: it went in one click after all. */
  const hasGone = (opened: Opened, from: string) =>
    further(opened, { ...opened, forward: true, oneClick: { kind: 'sent', from } })
  /** The person has looked, and it has not gone; or they would rather send it a second time. */
  const openAfterAll = async (opened: Opened) => {
    const { oneClick: _, ...rest } = opened
    if (await forwardByHand()) further(opened, { ...rest, forward: true })
    else note({ ...rest, forward: false })
  }
  return { progress, passOn, byHand, hasGone, openAfterAll }
}

/** Loaded only where the council has it. */
const oneClick = () => import('./one-click.ts')
const unloaded = () => null
