import { useEffect, useRef } from 'react'
import { passOn as passOnRoute, undoPassedOn } from '../../../server/contract/restriction/passed-on.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { nameOrAddress, type Subject } from '../../api/customer-of.ts'
import { minimalFacts } from '../../api/message-facts.ts'
import { openAnswer, openForward, shownInOutlook } from '../../outlook/forms.ts'
import type { FormOpened, LateForm } from '../../outlook/open-form.ts'
import type { Shown } from '../../outlook/reading/headers.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { located } from '../../outlook/reading/read-message.ts'
import { usePaneNote } from '../../parts/pane-note.ts'
import { type Act, asReplaced, type Replaced, undoAt } from '../../queue/act.ts'
import { useActOn, useQueue } from '../../queue/queue-context.ts'
import { forwardWords } from '../../words/forward-words.ts'
import type { Graph, HowOpened, Opened, Steps, UnderWay } from './passing-on.ts'
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
  const [progress, keep, kept] = usePaneNote<UnderWay | Opened>(`passing-on ${message.key}`)
  const [isFailed = false, fail] = usePaneNote<true>(`passing-on-failed ${message.key}`)
  const shownAtClick = useRef<Shown>('unknown')
  const saidLate = useRef<Partial<Record<What, boolean>>>({})
  const { instruction } = standing
  const { step } = act?.state ?? { step: 'taken-back' }
  const part = act && !act.takenBack && step !== 'taken-back' && step !== 'refused' ? act : null
  useEffect(() => {
    if (graph) void oneClick().then(({ prefetchToken }) => prefetchToken(graph, message.mailbox), unloaded)
  }, [graph, message.mailbox])

  /** What Outlook has said in the meantime counts. */
  const note = (now: UnderWay | Opened) => {
    const settled = (what: What, how: HowOpened | null) => (how === 'maybe' ? (saidLate.current[what] ?? how) : how)
    keep(
      'forward' in now
        ? { ...now, reminder: settled('reminder', now.reminder), forward: settled('forward', now.forward) }
        : now,
    )
  }
  const open = async (what: What, form: (late: LateForm) => Promise<FormOpened>): Promise<HowOpened> => {
    delete saidLate.current[what]
    const opened = await form((late) => {
      saidLate.current[what] = late === 'opened'
      const now = kept()
      if (now && 'forward' in now) note(now)
    })
    return opened === 'maybe' ? opened : opened === 'opened'
  }

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
    const isNew = (what: What) => isOpened(now[what]) && !isOpened(before[what])
    if (!isNew('reminder') && !isNew('forward')) return
    const replaced = part && recordReplaced(queue.now().find(({ key }) => key === part.key))
    const how = now.oneClick ?? before.oneClick
    const recorded = { ...now, ...(how && { oneClick: how }) }
    const reminded = part ? isOpened(now.reminder) : isNew('reminder')
    const forwarded = part ? isOpened(now.forward) : isNew('forward')
    record(reminded, forwarded, recorded, replaced)
    // Afterwards, so that an undo follows the fuller record and duties can move to it.
    if (part && !replaced) queue.takeBack(part.key)
  }
  const steps: Steps = {
    message,
    passTo: instruction.passTo,
    remind: async (wanted) => {
      if (!wanted) return null
      // A question may have been answered since the click, and another message opened: the reminder then names its recipient.
      const shown = shownAtClick.current === 'this' ? await shownInOutlook(message) : shownAtClick.current
      const answer = { to: subject.address, text: instruction.reminder }
      return open('reminder', (late) => openAnswer(message, shown, replyTo, answer, late))
    },
    forward: () => {
      const { address, standIn } = instruction.passTo
      return open('forward', (late) => openForward(message, address, forwardWords(standIn), late))
    },
    note,
    done: (opened) => {
      note(opened)
      const [reminded, forwarded] = [isOpened(opened.reminder), isOpened(opened.forward)]
      if (reminded || forwarded) record(reminded, forwarded, opened)
    },
    further,
    isRecorded: part !== null,
  }

  /** Nothing else opens or is sent while this is under way: a second click counts for nothing. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    const before = kept()
    fail(undefined)
    try {
      await work()
    } catch {
      const now = kept()
      if (now && 'underWay' in now) keep(before)
      fail(true)
    } finally {
      busy.current = false
    }
  }

  const passOn = async (remind: boolean) => {
    const before = progress && 'forward' in progress ? progress : null
    note({ underWay: say('Opening the messages…') })
    shownAtClick.current = await shownInOutlook(message)
    if (shownAtClick.current === 'another') return keep(before ?? undefined)
    const loaded = graph && (await oneClick().catch(unloaded))
    if (graph && loaded) await loaded.passOn(graph, steps, before, remind)
    else {
      note({ underWay: say('Opening the messages…') })
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
      reminder: opened.reminder === false ? true : opened.reminder,
      forward: opened.forward === false ? true : opened.forward,
      byHand: { reminder: opened.reminder === false, forward: opened.forward === false },
    })
  /** The person has checked a message that may have been sent: it was, or a message to send by hand opens now. */
  const afterCheck = async (opened: Opened, gone: boolean) => {
    const loaded = await oneClick().catch(unloaded)
    await loaded?.afterCheck(steps, opened, gone)
  }
  return {
    progress,
    isFailed,
    passOn: (remind: boolean) => once(() => passOn(remind)),
    byHand: (opened: Opened) => void once(async () => byHand(opened)),
    looked: (opened: Opened, gone: boolean) => void once(() => afterCheck(opened, gone)),
  }
}

type What = 'reminder' | 'forward'

/** As far as Outlook has said. */
const isOpened = (how: HowOpened | null): boolean => how === true || how === 'maybe'

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
