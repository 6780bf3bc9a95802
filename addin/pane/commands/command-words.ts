import {
  nothingToPass as nothingToPassTexts,
  commands as texts,
} from '../../../server/contract/messages/en/commands.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Instruction } from '../../../server/contract/standing/standing.ts'
import { type Failure, failureWords } from '../../api/failure.ts'
import { onlyResembles } from '../../words/look-alike.ts'
import { spoken } from '../../words/spoken.ts'
import type { Known, StandingView } from '../standing/view.ts'

/** The lines shown above a message after a command. Outlook shows 150 characters, so what to do comes early. */

const signIn = (): string => say(texts, 'sign-in')
export const outcomeUnknown = (): string => say(texts, 'outcome-unknown')

/** G: after the result, says if the sender's address only resembles the council's. */
export const withLookAlike = (said: string, view: Exclude<StandingView, { kind: 'checking' }>): string =>
  view.kind === 'known' && view.resembles ? `${said} ${onlyResembles(view.resembles)}` : said

/** Why the register gave no answer, and what to do. */
const whatNow = (failure: Failure): string =>
  failure.reason === 'signed-out' ? signIn() : say(texts, 'try-again-or-open', { why: failureWords(failure) })

export const escalating = (): string => say(texts, 'escalating')
/** It says whether the original message went with it. */
export const escalated = (withOriginal: boolean): string =>
  withOriginal ? say(texts, 'escalated-to-authorising-officer') : say(texts, 'escalated-without-original-message')
export const notEscalated = {
  already: (): string => say(texts, 'not-escalated-already'),
  colleague: (): string => say(texts, 'not-escalated-colleague'),
  shared: (): string => say(texts, 'not-escalated-shared'),
  youSentIt: (): string => say(texts, 'not-escalated-you-sent-it'),
  nobody: (): string => say(texts, 'not-escalated-nobody'),
  whichOne: (): string => say(texts, 'not-escalated-which-one'),
  because: (failure: Failure): string => say(texts, 'not-escalated', { failure: whatNow(failure) }),
  /** It may have arrived anyway; the register takes a message once. */
  perhaps: (failure: Failure): string => say(texts, 'try-again-this-message', { why: failureWords(failure) }),
}

export const passing = (): string => say(texts, 'passing')
export const nothingToPass: Record<Exclude<Known['kind'], 'restricted'>, string> = spoken(nothingToPassTexts)
/** It gives no standing: only the register has it. */
export const markedRead = (): string => say(texts, 'marked-read')
export const youSentIt = (): string => say(texts, 'you-sent-it')
export const withNothingToPass = (said: string): string => say(texts, 'there-is-nothing-to', { said })
/** Must never read like "No contact restriction". */
export const notChecked = (why: string): string => say(texts, 'not-checked-nothing-was', { why })
export const notCheckedBecause = (failure: Failure): string => notChecked(whatNow(failure))

/** The result of recording that a message was passed on; `kept` is sent when the pane next opens. */
export type Recorded = 'recorded' | 'kept' | Failure

/** What became of the message to the contact, and whether the register has it. */
export function passed(
  how: 'sent' | 'opened' | 'may-be-open',
  { name, address }: Instruction['passTo'],
  record: Recorded,
): string {
  const gone = how === 'sent'
  if (how === 'may-be-open') {
    const what = say(texts, 'message-may-be-open', { name, address })
    // Said first: Outlook cuts off what is at the end.
    return typeof record === 'string' ? what : say(texts, 'not-recorded', { what, why: failureWords(record) })
  }
  if (record === 'recorded') {
    return gone ? say(texts, 'passed-on-to-and', { name }) : say(texts, 'message-to-is-open', { name })
  }
  const what = gone ? say(texts, 'passed-on-to', { name }) : say(texts, 'message-to-is-open-send', { name })
  return record === 'kept'
    ? say(texts, 'it-is-recorded-when', { what })
    : say(texts, 'it-is-not-recorded', { what, why: failureWords(record) })
}
/** Nothing more is sent: a shared mailbox is read by several people. */
export const passedBefore = (words: string): string => say(texts, 'to-pass-it-on', { words })
export const perhapsPassed = ({ name }: Instruction['passTo']): string => say(texts, 'it-is-not-known', { name })
/** The address comes first: it is what the person needs, and a long name would push it out of sight. */
export const passByHand = ({ name, address }: Instruction['passTo']): string =>
  say(texts, 'outlook-opened-no-message', { address, name })
