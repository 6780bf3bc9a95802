import type { Instruction } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { nothingToPass as nothingToPassTexts } from '../../../server/contract/texts/words/commands.ts'
import { type Failure, failureWords } from '../../api/failure.ts'
import { onlyResembles } from '../../words/look-alike.ts'
import { spoken } from '../../words/spoken.ts'
import type { Known, StandingView } from '../standing/view.ts'

/** The lines shown above a message after a command. Outlook shows 150 characters, so what to do comes early. */

const signIn = (): string => say('You are signed out. Open the Contact register pane and sign in, then try again.')
/** The register did not answer in time. */
export const outcomeUnknown = (): string =>
  say('We don’t know whether this was done. Open the Contact register pane to see.')

/** G: after the result, says if the sender's address only resembles the council's. */
export const withLookAlike = (said: string, view: Exclude<StandingView, { kind: 'checking' }>): string =>
  view.kind === 'known' && view.resembles ? `${said} ${onlyResembles(view.resembles)}` : said

/** Why the register gave no answer, and what to do. */
const whatNow = (failure: Failure): string =>
  failure.reason === 'signed-out' ? signIn() : say('{why} Try again, or open the pane.', { why: failureWords(failure) })

export const escalating = (): string => say('Escalating this message…')
/** It says whether the original message went with it. */
export const escalated = (withOriginal: boolean): string =>
  withOriginal
    ? say('Escalated to the authorising officer. Open the pane to add details or undo it.')
    : say('Escalated without the original message: keep it in Outlook. Open the pane to add details or undo it.')
export const notEscalated = {
  already: (): string => say('This message is escalated already. Open the pane to add details or to withdraw it.'),
  colleague: (): string => say('A colleague wrote this. Nothing was escalated: the register is for customers only.'),
  shared: (): string =>
    say('Shared address: ask who is writing. Nothing was escalated. Open the pane and give the name.'),
  youSentIt: (): string =>
    say('You or a colleague sent this message. Nothing was escalated. Open the message that the customer sent.'),
  nobody: (): string =>
    say('Outlook shows no address to escalate. Open the pane and choose “Log a call” to look up a number or name.'),
  whichOne: (): string =>
    say(
      'Nothing was escalated. A reply would go to somebody else than the sender. Open the pane to choose whom it is about.',
    ),
  because: (failure: Failure): string => say('Not escalated. {failure}', { failure: whatNow(failure) }),
  /** It may have arrived anyway; the register takes a message once. */
  perhaps: (failure: Failure): string =>
    say('{why} Try again: this message is escalated only once.', { why: failureWords(failure) }),
}

export const passing = (): string => say('Asking the register about the sender…')
export const nothingToPass: Record<Exclude<Known['kind'], 'restricted'>, string> = spoken(nothingToPassTexts)
/** It gives no standing: only the register has it. */
export const markedRead = (): string =>
  say('Contact arrangements may apply to this sender. Open Contact register before you reply.')
export const youSentIt = (): string => say('You or a colleague sent this message: nothing to pass on.')
export const withNothingToPass = (said: string): string => say('{said} There is nothing to pass on.', { said })
/** Must never read like "No contact restriction". */
export const notChecked = (why: string): string => say('Not checked: nothing was passed on. {why}', { why })
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
    const what = say('If a message opened, send it. If not, forward this one to {address} ({name}) yourself.', {
      name,
      address,
    })
    // Said first: Outlook cuts off what is at the end.
    return typeof record === 'string' ? what : say('Not recorded. {what} {why}', { what, why: failureWords(record) })
  }
  if (record === 'recorded') {
    return gone
      ? say('Passed on to {name}, and recorded. It’s in your Sent Items.', { name })
      : say('The message to {name} is open. It counts as passed on once you’ve sent it.', { name })
  }
  const what = gone ? say('Passed on to {name}.', { name }) : say('The message to {name} is open: send it.', { name })
  return record === 'kept'
    ? say('{what} We’ll record it when you next open the pane.', { what })
    : say('{what} It is not recorded. {why}', { what, why: failureWords(record) })
}
/** Nothing more is sent: a shared mailbox is read by several people. */
export const passedBefore = (words: string): string => say('{words} To pass it on again, open the pane.', { words })
/** Outlook did not say whether the message left. */
export const perhapsPassed = ({ name }: Instruction['passTo']): string =>
  say('We don’t know whether this went to {name}. Look in Sent Items before you pass it on again.', { name })
/** The address comes first: it is what the person needs, and a long name would push it out of sight. */
export const passByHand = ({ name, address }: Instruction['passTo']): string =>
  say('Outlook opened no message. Forward this one to {address} ({name}) yourself.', { address, name })
