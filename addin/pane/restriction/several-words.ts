import { say } from '../../../server/contract/texts/say.ts'
import { messagesIn } from '../../words/counts.ts'
import type { Outcome } from './pass-several.ts'

/**
 * P14: what became of several messages passed on, the good news first. `mayBeOpen`: Outlook has not told whether it opened
 * the message that they are attached to.
 */
export function passedWords({ sent, opened, before, maybe, failed }: Outcome, to: string, mayBeOpen: boolean): string {
  const said = (keys: string[], words: (messages: string) => string) =>
    keys.length > 0 ? [words(messagesIn(keys.length))] : []
  return [
    ...said(sent, (messages) => say('Sent to {to}: {messages}.', { to, messages })),
    ...said(opened, (messages) =>
      say(
        mayBeOpen
          ? 'Passing on {messages} to {to} counts once you’ve sent the message.'
          : 'A message to {to} is open, with {messages} attached. It counts once you’ve sent it.',
        { to, messages },
      ),
    ),
    ...said(before, (messages) => say('Passed on already: {messages}.', { messages })),
    ...said(maybe, (messages) =>
      say('We don’t know whether {messages} went to {to}. Look in Sent Items before you send it again.', {
        messages,
        to,
      }),
    ),
    ...said(failed, (messages) => say('Outlook did not open a message for {messages}.', { messages })),
  ].join(' ')
}
