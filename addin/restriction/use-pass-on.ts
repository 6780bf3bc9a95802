import { useEffect, useRef } from 'react'
import { restriction as texts } from '../../server/contract/messages/en/restriction.ts'
import { say } from '../../server/contract/messages/say.ts'
import { passOn as passOnRoute, undoPassedOn } from '../../server/contract/restriction/passed-on.ts'
import { nameOrAddress, type Subject } from '../api/customer-of.ts'
import { minimalFacts } from '../api/message-facts.ts'
import { openAnswer, openForward } from '../outlook/forms.ts'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { located } from '../outlook/reading/read-message.ts'
import { usePaneNote } from '../parts/pane-note.ts'
import { type Act, asReplaced, type Replaced, undoAt } from '../queue/act.ts'
import { useActOn, useQueue } from '../queue/queue-context.ts'
import { forwardWords } from '../words/forward-words.ts'
import type { Graph, Opened, Steps, UnderWay } from './passing-on.ts'
import type { Restricted } from './restricted.ts'

/**
 * P14: reminds the customer and passes the message on to the designated contact, or only passes it on. Records what was
 * really opened or sent; the rest is left to do by hand.
 * @param graph where the council lets the pane send; null to send by hand
 */
export function usePassOn(
  message: OpenMessage,
  replyTo: ReplyTo,
  standing: Restricted,
  subject: Subject,
  graph: Graph | null,
) {
  const queue = useQueue()
  const act = useActOn(message.key, 'passed-on')
  const busy = useRef(false)
  const [progress, note] = usePaneNote<UnderWay | Opened>(`passing-on ${message.key}`)
  const { instruction } = standing
  const { step } = act?.state ?? { step: 'taken-back' }
  const part = act && !act.takenBack && step !== 'taken-back' && step !== 'refused' ? act : null
  useEffect(() => {
    if (graph) void oneClick().then(({ prefetchToken }) => prefetchToken(graph, message.mailbox), unloaded)
  }, [graph, message.mailbox])

  const record = (
    reminded: boolean,
    forwarded: boolean,
    { oneClick: how, byHand: own }: Opened,
    replaced: RecordReplaced | null = null,
  ) => {
    const { restrictionId } = standing
    // What Outlook only opened counts once it was sent.
    const sent = { reminder: own?.reminder ?? false, forward: how?.kind === 'sent' || (own?.forward ?? false) }
    const bodyOf = (of: OpenMessage) => {
      const contact = minimalFacts(of, replyTo)
      return { restrictionId, reminded, forwarded, sent, contact, ...(replaced && { replaces: replaced.passedOnId }) }
    }
    // Sending finds out whose mailbox it is, if Outlook had not said so when the button was drawn.
    const read = { ...message, mailbox: how?.from || message.mailbox }
    queue.add(
      {
        kind: 'passed-on',
        path: passOnRoute.path,
        body: bodyOf(read),
        itemKey: message.key,
        who: nameOrAddress(subject),
        undoPath: undoAt(undoPassedOn, 'passedOnId'),
        ...(replaced && { replaces: replaced.act }),
      },
      async () => bodyOf(await located(read)),
    )
  }

  /**
   * More was done: one record of everything replaces the partial one, on the register in a single step, because duties
   * may have been noted on it. A partial one that is not known to be there is taken back.
   */
  const further = (before: Opened, now: Opened) => {
    note(now)
    const isNew = (what: 'reminder' | 'forward') => now[what] === true && before[what] !== true
    if (!isNew('reminder') && !isNew('forward')) return
    const replaced = part && recordReplaced(queue.now().find(({ key }) => key === part.key))
    const how = now.oneClick ?? before.oneClick
    const recorded = { ...now, ...(how && { oneClick: how }) }
    const reminded = part ? now.reminder === true : isNew('reminder')
    const forwarded = part ? now.forward === true : isNew('forward')
    record(reminded, forwarded, recorded, replaced)
    // Afterwards, so that an undo follows the fuller record and duties can move to it.
    if (part && !replaced) queue.takeBack(part.key)
  }
  const steps: Steps = {
    message,
    passTo: instruction.passTo,
    remind: async (wanted) =>
      wanted ? (await openAnswer(message, replyTo, subject.address, instruction.reminder)).ok : null,
    forward: async () => {
      const { address, standIn } = instruction.passTo
      return (await openForward(message, address, forwardWords(standIn))).ok
    },
    note,
    done: (opened) => {
      note(opened)
      if (opened.reminder || opened.forward) record(opened.reminder === true, opened.forward === true, opened)
    },
    further,
    isRecorded: part !== null,
  }

  /** Nothing else opens or is sent while this is under way: a second click counts for nothing. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } finally {
      busy.current = false
    }
  }

  const passOn = async (remind: boolean) => {
    const before = progress && 'forward' in progress ? progress : null
    const loaded = graph && (await oneClick().catch(unloaded))
    if (graph && loaded) await loaded.passOn(graph, steps, before, remind)
    else {
      note({ underWay: say(texts, 'opening-messages') })
      // One after the other: two windows opening at once interfere with each other.
      const opened = { reminder: await steps.remind(remind), forward: await steps.forward() }
      // A second click for what did not open: still one record of this message and everything done.
      if (before && part) {
        further(before, {
          reminder: opened.reminder || before.reminder,
          forward: opened.forward || before.forward,
        })
      } else steps.done(opened)
    }
  }
  /** The person did by hand what Outlook did not open. */
  const byHand = (opened: Opened) =>
    further(opened, {
      ...opened,
      reminder: opened.reminder === null ? null : true,
      forward: true,
      byHand: { reminder: opened.reminder === false, forward: opened.forward === false },
    })
  /** The person has checked a message that may have been sent: it was, or a message to send by hand opens now. */
  const afterCheck = async (opened: Opened, gone: boolean) => {
    const loaded = await oneClick().catch(unloaded)
    await loaded?.afterCheck(steps, opened, gone)
  }
  return {
    progress,
    passOn: (remind: boolean) => once(() => passOn(remind)),
    byHand,
    looked: (opened: Opened, gone: boolean) => void once(() => afterCheck(opened, gone)),
  }
}

type RecordReplaced = { passedOnId: string; act: Replaced }

/** The record that the act made; null where the register does not have it, or its answer was lost. */
function recordReplaced(act: Act | undefined): RecordReplaced | null {
  const replaced = act && asReplaced(act)
  const passedOnId = act?.state.step === 'done' ? act.state.answer.passedOnId : null
  return replaced && typeof passedOnId === 'string' ? { passedOnId, act: replaced } : null
}

/** Loaded only where the council allows sending in one click. */
const oneClick = () => import('./one-click.ts')
const unloaded = () => null
