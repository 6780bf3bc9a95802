import { restriction as passedTexts } from '../../../server/contract/messages/en/restriction.ts'
import { selected as texts } from '../../../server/contract/messages/en/selected.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { DoneAbout } from '../../../server/contract/standing/standing.ts'
import { messagesIn } from '../../words/counts.ts'

/** What the register knows was done about messages, by Outlook's id. */
export type DoneByKey = ReadonlyMap<string, DoneAbout>

/** What was already done about one sender's messages, by Outlook's ids, and what remains to be done about each. */
export type DoneAlready = Record<'passedOn' | 'maybePassedOn' | 'warned' | 'maybeWarned' | 'escalated', string[]> & {
  toPassOn: string[]
  toEscalate: string[]
}

/** What was just done here, which has lines of its own. */
export type DoneHere = Record<'passedOn' | 'escalated', ReadonlySet<string>>
const nothingHere: DoneHere = { passedOn: new Set(), escalated: new Set() }

/** P9, P10, P14: sorts one sender's messages by what was done about them before. */
export function doneAlready(keys: readonly string[], done: DoneByKey, here = nothingHere): DoneAlready {
  const which = (is: (one: DoneAbout) => boolean, ownKeys: ReadonlySet<string> = new Set()) =>
    keys.filter((key) => {
      const one = done.get(key)
      return one !== undefined && is(one) && !ownKeys.has(key)
    })
  const was = (what: 'warning' | 'escalation', confirmed: boolean) =>
    which(
      ({ alreadyDone }) => alreadyDone.some((one) => one.what === what && one.confirmed === confirmed),
      what === 'escalation' ? here.escalated : undefined,
    )
  const passedOn = which((one) => one.passedOn?.confirmed === true, here.passedOn)
  const escalated = was('escalation', true)
  return {
    passedOn,
    maybePassedOn: which((one) => one.passedOn?.confirmed === false, here.passedOn),
    warned: was('warning', true),
    maybeWarned: was('warning', false),
    escalated,
    toPassOn: keys.filter((key) => !passedOn.includes(key) && !here.passedOn.has(key)),
    toEscalate: keys.filter((key) => !escalated.includes(key) && !here.escalated.has(key)),
  }
}

/** The same in words; empty where nothing was done. */
export function doneAlreadyWords(done: DoneAlready): string {
  const part = (keys: string[], words: (messages: string, n: number) => string) =>
    keys.length > 0 ? [words(messagesIn(keys.length), keys.length)] : []
  return [
    ...part(done.passedOn, (messages) => say(passedTexts, 'passed-on-already', { messages })),
    ...part(done.maybePassedOn, (messages, n) => say(texts, 'maybe-passed-on', { messages, n })),
    ...part(done.warned, (messages) => say(texts, 'warned-already', { messages })),
    ...part(done.maybeWarned, (messages, n) => say(texts, 'maybe-warned', { messages, n })),
    ...part(done.escalated, (messages) => say(texts, 'escalated-already', { messages })),
  ].join(' ')
}
