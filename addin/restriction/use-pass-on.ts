import { useEffect, useRef } from 'react'
import { leastFacts } from '../api/message-facts.ts'
import { passedOnPath, passedOnUndoPath } from '../api/pass-on.ts'
import { useActOn, useOutbox } from '../outbox/outbox-context.ts'
import { openForward, openReply } from '../outlook/forms.ts'
import type { OpenMessage, ReplyTo } from '../outlook/open-message.ts'
import { located } from '../outlook/read-message.ts'
import { useNoted } from '../parts/noted.ts'
import type { Graph, Opened, UnderWay } from './passing-on.ts'
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
  const [progress, note] = useNoted<UnderWay | Opened>(`passing-on ${message.key}`)
  const { instruction } = standing
  const { step } = recorded?.state ?? { step: 'taken-back' }
  const part = recorded && !recorded.takenBack && step !== 'taken-back' && step !== 'refused' ? recorded : null
  useEffect(() => {
    if (graph) void oneClick().then(({ askEarly }) => askEarly(graph, message.mailbox), unloaded)
  }, [graph, message.mailbox])

  const record = (reminded: boolean, forwarded: boolean, { oneClick: how }: Opened) => {
    const { restrictionId } = standing
    const bodyOf = (of: OpenMessage) => ({ restrictionId, reminded, forwarded, contact: leastFacts(of, replyTo) })
    // What was sent tells whose mailbox it is, where Outlook had not said so when the button was drawn.
    const sent = { ...message, mailbox: how?.from || message.mailbox }
    outbox.add(
      {
        kind: 'passed-on',
        path: passedOnPath,
        body: bodyOf(sent),
        itemKey: message.key,
        who,
        undoPath: passedOnUndoPath,
      },
      async () => bodyOf(await located(sent)),
    )
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
    const byHand = { remind: () => remindIf(remind), forward: forwardByHand }
    return loaded ? loaded.passOn(given, message, instruction.passTo, byHand, note) : inWindows(remind)
  }

  const passOn = async (remind: boolean) => {
    if (busy.current) return
    busy.current = true
    const before = progress && 'forward' in progress ? progress : null
    const went = before?.oneClick?.kind
    const inOne = went === 'maybe' ? null : graph
    if (before && went === 'sent') {
      // It is not sent again; where its record was taken back, it is recorded again.
      const now = { ...before, reminder: (await remindIf(remind)) || before.reminder }
      if (part) further(before, now)
      else record(now.reminder === true, true, before)
    } else {
      note({ underWay: inOne ? 'Passing it on…' : 'Opening the messages…' })
      // What may have gone is sent again only by somebody who reads it over.
      const opened = inOne ? await inOneClick(inOne, remind) : await inWindows(remind)
      note(opened)
      if (opened.reminder || opened.forward) record(opened.reminder === true, opened.forward === true, opened)
    }
    busy.current = false
  }

  /** Something more was done: one record then says all of it, in place of the one that said a part. */
  const further = (before: Opened, now: Opened) => {
    note(now)
    const isNew = (what: 'reminder' | 'forward') => now[what] === true && before[what] !== true
    if (!isNew('reminder') && !isNew('forward')) return
    if (part) outbox.takeBack(part.key)
    record(part ? now.reminder === true : isNew('reminder'), part ? now.forward === true : isNew('forward'), before)
  }
  /** What Outlook did not open was done by hand. */
  const byHand = (opened: Opened) =>
    further(opened, { ...opened, reminder: opened.reminder === null ? null : true, forward: true })
  /** The person has looked for what may have gone: it has, or a message is opened after all. */
  const looked = async ({ oneClick, ...opened }: Opened, gone: boolean) => {
    const before = oneClick ? { ...opened, oneClick } : opened
    if (gone && oneClick)
      further(before, { ...opened, forward: true, oneClick: { ...oneClick, kind: 'sent', words: '' } })
    else further(before, { ...opened, forward: await forwardByHand() })
  }
  return { progress, passOn, byHand, looked }
}

/** Loaded only where the council has it. */
const oneClick = () => import('./one-click.ts')
const unloaded = () => null
