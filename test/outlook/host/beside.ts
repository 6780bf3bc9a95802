import type { Answer, Parameters } from './calls/answer.ts'
import { composeCalls } from './calls/compose.ts'
import { readingCalls } from './calls/reading.ts'
import { draftData, initialData } from './initial-data.ts'
import type { DraftSurroundings, Surroundings } from './surroundings.ts'

/** The item that a command runs for: what Office.js learns when it starts, and which calls it can make. */
export type Beside = Pick<Surroundings, 'reader' | 'phone' | 'mailboxSet' | 'trouble' | 'released' | 'called'> & {
  data(): Record<string, unknown>
  /** The Internet message id of the message that a draft answers. */
  inReplyTo: string | null
  call(dispatchId: number, parameters: Parameters): Answer | Promise<Answer> | undefined
}

export const besideDraft = (around: DraftSurroundings): Beside => ({
  ...around,
  data: () => draftData(around),
  inReplyTo: around.draft().inReplyTo,
  call: (dispatchId, parameters) => composeCalls[dispatchId]?.(parameters, around),
})

/** The message stays the one that was open when the command started, even if another is opened meanwhile. */
export const besideMessage = (around: Surroundings): Beside => ({
  ...around,
  data: () => initialData(around),
  inReplyTo: null,
  call: (dispatchId, parameters) => readingCalls[dispatchId]?.(parameters, around),
})
