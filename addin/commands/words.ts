import type { Instruction } from '../../server/contract/standing/standing.ts'
import { type Failure, failureWords } from '../api/failure.ts'
import type { Known, StandingView } from '../standing/view.ts'
import { onlyResembles } from '../words/look-alike.ts'

/** The lines shown above a message after a command. Outlook shows 150 characters, so what to do comes early. */

const signIn = 'You are signed out. Open the Contact register pane and sign in, then try again.'
export const outcomeUnknown = 'It is not known whether this was done. Open the Contact register pane to see.'

/** G: a sender whose address only looks like the council's is said to, after what was done. */
export const withLookAlike = (said: string, view: Exclude<StandingView, { kind: 'checking' }>): string =>
  view.kind === 'known' && view.resembles ? `${said} ${onlyResembles(view.resembles)}` : said

/** Why the register gave no answer, and what to do. */
const whatNow = (failure: Failure): string =>
  failure.reason === 'signed-out' ? signIn : `${failureWords(failure)} Try again, or open the pane.`

export const escalating = 'Escalating this message…'
export const escalated = (withOriginal: boolean): string =>
  withOriginal
    ? 'Escalated to the authorising officer. Open the pane to add details or undo it.'
    : 'Escalated without the original message: keep it in Outlook. Open the pane to add details or undo it.'
export const notEscalated = {
  already: 'This message is escalated already. Open the pane to add details or to withdraw it.',
  colleague: 'A colleague wrote this. Nothing was escalated: the register is for customers only.',
  shared: 'Shared address: ask who is writing. Nothing was escalated. Open the pane and give the name.',
  youSentIt: 'You sent this message. Nothing was escalated. Open the message that the customer sent.',
  nobody: 'Outlook shows no address to escalate. Open the pane and choose “Log a call” to look up a number or name.',
  because: (failure: Failure): string => `Not escalated. ${whatNow(failure)}`,
  /** It may have arrived anyway; the register takes a message once. */
  perhaps: (failure: Failure): string => `${failureWords(failure)} Try again: this message is escalated only once.`,
}

export const passing = 'Asking the register about the sender…'
export const nothingToPass: Record<Exclude<Known['kind'], 'restricted'>, string> = {
  'not-on-register': 'No contact restriction: nothing to pass on.',
  shared: 'Shared address: ask who is writing. Open the pane and give the name.',
  'other-service': 'No contact restriction for your service: nothing to pass on.',
  warned: 'A polite warning was given, and contact is not restricted: nothing to pass on.',
  'formally-warned': 'A formal warning was given, and contact is not restricted: nothing to pass on.',
  agreed: 'Decided, not in force yet: reply as usual. There is nothing to pass on.',
  'decision-pending': 'A decision is pending, and contact is not restricted: nothing to pass on.',
  colleague: 'A colleague wrote this: nothing to pass on.',
}
/** It says no standing: only the register has it. */
export const markedRead = 'Contact arrangements may apply to this sender. Open Contact register before you reply.'
export const youSentIt = 'You sent this message: nothing to pass on.'
export const withNothingToPass = (said: string): string => `${said} There is nothing to pass on.`
/** Must never read like "No contact restriction". */
export const notChecked = (why: string): string => `Not checked: nothing was passed on. ${why}`
export const notCheckedBecause = (failure: Failure): string => notChecked(whatNow(failure))

/** The result of recording that a message was passed on; `kept` is sent when the pane next opens. */
export type Recorded = 'recorded' | 'kept' | Failure

export function passed(how: 'sent' | 'opened', { name }: Instruction['passTo'], record: Recorded): string {
  const gone = how === 'sent'
  if (record === 'recorded') {
    return gone
      ? `Passed on to ${name}, and recorded. You find it in Sent Items.`
      : `The message to ${name} is open. It counts as passed on once you’ve sent it.`
  }
  const what = gone ? `Passed on to ${name}.` : `The message to ${name} is open: send it.`
  return record === 'kept'
    ? `${what} It is recorded when the pane is next opened.`
    : `${what} It is not recorded. ${failureWords(record)}`
}
/** Nothing more is sent: a shared mailbox is read by several people. */
export const passedBefore = (words: string): string => `${words} To pass it on again, open the pane.`
export const perhapsPassed = ({ name }: Instruction['passTo']): string =>
  `It is not known whether this went to ${name}. Look in Sent Items before you pass it on again.`
/** The address comes first: it is what the person needs, and a long name would push it out of sight. */
export const passByHand = ({ name, address }: Instruction['passTo']): string =>
  `Outlook opened no message. Forward this one to ${address} (${name}) yourself.`
