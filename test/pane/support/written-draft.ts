import { type DraftEvents, draftEvents, type Recipients, type WritingRules } from '../../outlook/client/draft-events.ts'
import type { EventCommand } from '../../outlook/client/handlers.ts'
import type { Question } from '../../outlook/client/send-dialog.ts'
import type { Completed } from '../../outlook/host/command-host.ts'

const declared = {
  OnNewMessageCompose: 'composed',
  OnMessageCompose: 'opened',
  OnMessageRecipientsChanged: 'changed',
  OnMessageSend: 'sending',
}

/** An add-in that wants every event, in Outlook on the web. */
const usual: WritingRules = {
  client: 'web',
  openedReply: 'not-raised',
  bothCompose: 'raised',
  paneForms: 'raised',
  longLabel: 'cut',
  loading: 'loads',
  faults: [],
  doubled: [],
  lost: [],
  addIn: 'The add-in',
  declared,
  sendMode: 'PromptUser',
}

/** One run of a handler, which a test ends by completing it. */
export type Run = EventCommand & { isEnded: boolean; complete(given?: Completed): void }

/** A draft beside which the stand-in raises its events, with everything that comes of it. */
export function writtenDraft(rules: Partial<WritingRules> = {}, recipients: Partial<Recipients> = {}) {
  const now: Recipients = { to: [], cc: [], bcc: [], ...recipients }
  const runs: Run[] = []
  const seen = {
    sent: 0,
    pressed: [] as string[],
    given: [] as unknown[],
    question: null as Question | null,
    waits: false,
    isResolved: false,
  }
  const events: DraftEvents = draftEvents({
    rules: () => ({ ...usual, ...rules }),
    run: (command, stopped) =>
      new Promise((resolve) => {
        const run: Run = { ...command, isEnded: false, complete: (given = {}) => resolve(given) }
        runs.push(run)
        stopped.addEventListener('abort', () => {
          run.isEnded = true
          resolve(null)
        })
      }),
    recipients: () => now,
    resolve: async () => {
      seen.isResolved = true
    },
    send: () => {
      seen.sent += 1
    },
    press: (control, contextData) => {
      seen.pressed.push(control)
      seen.given.push(contextData)
    },
    ask: (question) => {
      seen.question = question
    },
    wait: (waits) => {
      seen.waits = waits
    },
  })
  return {
    events,
    recipients: now,
    runs,
    seen,
    raised: () => runs.map(({ id }) => id),
    running: (id: string) => runs.filter((run) => run.id === id && !run.isEnded),
    buttons: () => seen.question?.buttons.map(({ label }) => label) ?? [],
    answer: (label: string) => {
      const button = seen.question?.buttons.find((one) => one.label === label)
      if (!button) throw new Error(`No button “${label}”`)
      events.answer(button)
    },
  }
}
