import type { Answer, Parameters } from './calls/answer.ts'
import { composeCalls } from './calls/compose.ts'
import { readingCalls } from './calls/reading.ts'
import { draftData, initialData } from './initial-data.ts'
import type { DraftSurroundings, Surroundings } from './surroundings.ts'

/** What a command runs beside: what Office.js learns at its start, and which calls it can make. */
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

/** The message stays the one open when the command started, whatever is opened meanwhile. */
export const besideMessage = (around: Surroundings): Beside => ({
  ...around,
  data: () => initialData(around),
  inReplyTo: null,
  call: (dispatchId, parameters) => readingCalls[dispatchId]?.(parameters, around),
})
