import { messagesIn } from '../words/counts.ts'
import type { Outcome } from './pass-several.ts'

/** P14: what became of several messages passed on, the good news first. */
export function passedWords({ sent, opened, before, maybe, failed }: Outcome, to: string): string {
  const said = (keys: string[], words: (messages: string) => string) =>
    keys.length > 0 ? [words(messagesIn(keys.length))] : []
  return [
    ...said(sent, (messages) => `Sent to ${to}: ${messages}.`),
    ...said(
      opened,
      (messages) => `A message to ${to} is open, with ${messages} attached. It counts once you’ve sent it.`,
    ),
    ...said(before, (messages) => `Passed on already: ${messages}.`),
    ...said(
      maybe,
      (messages) => `We don’t know whether ${messages} went to ${to}. Look in Sent Items before you send it again.`,
    ),
    ...said(failed, (messages) => `Outlook did not open a message for ${messages}.`),
  ].join(' ')
}
