import { restriction as texts } from '../../../server/contract/messages/en/restriction.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    ...said(sent, (messages) => say(texts, 'sent-to', { to, messages })),
    ...said(opened, (messages) => say(texts, mayBeOpen ? 'counts-once-sent' : 'message-to-is-open', { to, messages })),
    ...said(before, (messages) => say(texts, 'passed-on-already', { messages })),
    ...said(maybe, (messages) => say(texts, 'we-dont-know-whether', { messages, to })),
    ...said(failed, (messages) => say(texts, 'outlook-did-not-open-message', { messages })),
  ].join(' ')
}
