import type { Surroundings } from '../surroundings.ts'

export type Answer = Record<string, unknown>
/** The arguments that the pane sends with a call; each call has its own shape. */
export type Parameters = Record<string, unknown>
export type Call = (parameters: Parameters, around: Surroundings) => Answer | Promise<Answer>
export type Calls = Record<number, Call>

export const done = (data: unknown = null): Answer => ({ error: false, data, wasSuccessful: true })
export const failed = (errorCode: number): Answer => ({ error: true, errorCode, wasSuccessful: false })

/** Outlook's error codes. */
export const errors = {
  tooManyRecipients: 9012,
  response: 9020,
  keyKnown: 9023,
  keyUnknown: 9024,
  tooManyNotices: 9025,
  notPermitted: 9038,
  notFound: 9049,
  tooMuchSessionData: 9051,
  notSupported: 5001,
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
