import type { SendMode } from '../mail-item.ts'
import { type Client, clients } from './clients.ts'
import type { ComposeFault } from './compose-faults.ts'
import type { Opening } from './event-table.ts'
import { isRaised, type Readings, raisedOnOpening, recipientsChangedEvent, repliesAgainAtSend } from './events.ts'
import { handlersOf, type RunCommand } from './handlers.ts'
import {
  type LongLabel,
  type Question,
  refusedQuestion,
  type SendButton,
  slowQuestion,
  timedOutQuestion,
  unavailableQuestion,
} from './send-dialog.ts'

/**
 * Whether the add-in loads when it is needed. `asks` and `sends` are the two behaviours that Microsoft documents for
 * one that cannot be loaded.
 */
export type Loading = 'loads' | 'unavailable-asks' | 'unavailable-sends'

/** The chosen Outlook in which somebody writes, and what the manifest declares. */
export type WritingRules = Readings & {
  client: Client
  longLabel: LongLabel
  loading: Loading
  faults: readonly ComposeFault[]
  doubled: readonly string[]
  lost: readonly string[]
  addIn: string
  declared: Record<string, string>
  sendMode: SendMode
}

export type Recipients = { to: string[]; cc: string[]; bcc: string[] }

/** What a compose window provides for the events of its draft. */
export type Hands = {
  rules(): WritingRules
  run: RunCommand
  recipients(): Recipients
  /** Resolves once Outlook has resolved the addresses with which the draft opens. */
  resolve(): Promise<void>
  /** Sends the message; `anyway`: the person chose that in the dialog. */
  send(anyway: boolean): void
  /** Runs a control of the manifest with the dialog's context data. */
  press(control: string, contextData?: unknown): void
  /** Shows the send dialog; null closes it. */
  ask(question: Question | null): void
  /** The message is being checked. */
  wait(waits: boolean): void
}

export type DraftEvents = {
  opened(opening: Opening): Promise<void>
  recipientsChanged(before: Recipients): void
  /** By the add-in, not by the writer. */
  changedByAddIn(before: Recipients): void
  send(): Promise<void>
  answer(button: SendButton): void
  /** The compose window is no longer in front. */
  left(): void
  closed(): void
}

const nobody: Recipients = { to: [], cc: [], bcc: [] }
/** Milliseconds after which Outlook says that the add-in is slow. */
const slowAfter = 5000

/** Raises the events that the chosen Outlook raises for one draft, and checks before it is sent. */
export function draftEvents(hands: Hands): DraftEvents {
  const { rules } = hands
  const has = (fault: ComposeFault) => rules().faults.includes(fault)
  const handlers = handlersOf(() => {
    const { declared, doubled, lost, client, loading } = rules()
    const isSilent = has('events-stop') || loading !== 'loads'
    return { declared: isSilent ? {} : declared, doubled, lost, limit: clients[client].handlerLimit }
  }, hands.run)
  let opening: Opening = 'new'
  let isClosed = false
  /** Cancels the check in progress. */
  let stopChecking: () => void = () => undefined

  const changed = (before: Recipients) => {
    const event = recipientsChangedEvent(before, hands.recipients())
    if (!Object.values(event.changedRecipientFields).includes(true)) return
    // Microsoft does not say whether Outlook ends the handler of the earlier change. An outdated one would only get in
    // the way.
    handlers.end((running) => running === 'OnMessageRecipientsChanged')
    void handlers.raise('OnMessageRecipientsChanged', event)
  }

  const ask = (question: Question | null) => {
    hands.wait(false)
    hands.ask(question)
  }

  const check = async () => {
    let isCurrent = true
    hands.wait(true)
    const slow = setTimeout(() => hands.ask(slowQuestion(rules())), slowAfter)
    const over = setTimeout(() => {
      stopChecking()
      ask(timedOutQuestion(rules()))
    }, clients[rules().client].handlerLimit)
    stopChecking = () => {
      isCurrent = false
      clearTimeout(slow)
      clearTimeout(over)
      handlers.end((event) => event === 'OnMessageSend')
      hands.wait(false)
    }
    const given = await handlers.raise('OnMessageSend', { type: 'olkMessageSend' })
    // A handler that was ended has given no answer, so Outlook keeps waiting.
    if (!isCurrent || given === null) return
    stopChecking()
    if (given.allowEvent === false) return ask(refusedQuestion(given, rules()))
    hands.ask(null)
    hands.send(false)
  }

  return {
    opened: async (how) => {
      opening = how
      const { client, faults, ...readings } = rules()
      const hasRecipients = Object.values(hands.recipients()).some((some) => some.length > 0)
      const raised = raisedOnOpening(client, { opening, hasRecipients, readings, faults })
      for (const event of raised) if (event !== 'OnMessageRecipientsChanged') void handlers.raise(event, {})
      if (!raised.includes('OnMessageRecipientsChanged')) return
      await hands.resolve()
      if (!isClosed) changed(nobody)
    },
    recipientsChanged: changed,
    changedByAddIn: (before) => {
      changed(before)
      if (has('recipient-change-ends-send')) handlers.end((event) => event === 'OnMessageSend')
    },
    send: async () => {
      const { client, loading, declared, sendMode } = rules()
      if (repliesAgainAtSend(client, opening)) changed(nobody)
      if (has('send-ends-other-handlers')) handlers.end()
      const isChecked = isRaised(client, opening, 'OnMessageSend', rules()) && declared.OnMessageSend !== undefined
      if (isChecked && loading !== 'loads' && (loading === 'unavailable-asks' || sendMode === 'Block')) {
        return ask(unavailableQuestion(rules()))
      }
      if (!isChecked || !handlers.isHeard('OnMessageSend')) return hands.send(false)
      await check()
    },
    answer: ({ does, command, contextData }) => {
      stopChecking()
      ask(null)
      if (does === 'send') return hands.send(true)
      if (command) hands.press(command, has('context-data-lost') ? undefined : contextData)
    },
    left: () => {
      if (has('focus-ends-handlers')) handlers.end()
    },
    closed: () => {
      isClosed = true
      stopChecking()
      handlers.end()
    },
  }
}
