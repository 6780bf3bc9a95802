import { restriction as passedTexts } from '../../server/contract/messages/en/restriction.ts'
import { selected as texts } from '../../server/contract/messages/en/selected.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { DoneAbout } from '../../server/contract/standing/standing.ts'
import { messagesIn } from '../words/counts.ts'

/** What the register knows was done about messages, by Outlook's id. */
export type DoneByKey = ReadonlyMap<string, DoneAbout>

/** What was done about one sender's messages already, by Outlook's ids, and what is left to do about each. */
export type DoneAlready = Record<'passedOn' | 'maybePassedOn' | 'warned' | 'maybeWarned' | 'escalated', string[]> & {
  toPassOn: string[]
  toEscalate: string[]
}

/** P9, P10, P14: sorts one sender's messages by what was done about them. */
export function doneAlready(keys: readonly string[], done: DoneByKey): DoneAlready {
  const which = (is: (one: DoneAbout) => boolean) =>
    keys.filter((key) => {
      const one = done.get(key)
      return one !== undefined && is(one)
    })
  const was = (what: 'warning' | 'escalation', confirmed: boolean) =>
    which(({ alreadyDone }) => alreadyDone.some((one) => one.what === what && one.confirmed === confirmed))
  const passedOn = which((one) => one.passedOn?.confirmed === true)
  const escalated = was('escalation', true)
  return {
    passedOn,
    maybePassedOn: which((one) => one.passedOn?.confirmed === false),
    warned: was('warning', true),
    maybeWarned: was('warning', false),
    escalated,
    toPassOn: keys.filter((key) => !passedOn.includes(key)),
    toEscalate: keys.filter((key) => !escalated.includes(key)),
  }
}

/** The same in words; empty where nothing was done. `said`: what a line here says itself. */
export function doneAlreadyWords(done: DoneAlready, said: { passedOn: boolean; escalated: boolean }): string {
  const part = (keys: string[], words: (messages: string, n: number) => string) =>
    keys.length > 0 ? [words(messagesIn(keys.length), keys.length)] : []
  return [
    ...(said.passedOn ? [] : part(done.passedOn, (messages) => say(passedTexts, 'passed-on-already', { messages }))),
    ...(said.passedOn ? [] : part(done.maybePassedOn, (messages, n) => say(texts, 'maybe-passed-on', { messages, n }))),
    ...part(done.warned, (messages) => say(texts, 'warned-already', { messages })),
    ...part(done.maybeWarned, (messages, n) => say(texts, 'maybe-warned', { messages, n })),
    ...(said.escalated ? [] : part(done.escalated, (messages) => say(texts, 'escalated-already', { messages }))),
  ].join(' ')
}
