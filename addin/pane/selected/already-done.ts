import type { DoneAbout } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
    ...part(done.passedOn, (messages) => say('Passed on already: {messages}.', { messages })),
    ...part(done.maybePassedOn, (messages, n) =>
      say(
        'Perhaps passed on already: {messages}. We don’t know whether {n, plural, one {it was} other {they were}} sent.',
        { messages, n },
      ),
    ),
    ...part(done.warned, (messages) => say('Polite warning given already: {messages}.', { messages })),
    ...part(done.maybeWarned, (messages, n) =>
      say(
        'Polite warning opened by a colleague: {messages}. We don’t know whether {n, plural, one {it was} other {they were}} sent.',
        { messages, n },
      ),
    ),
    ...part(done.escalated, (messages) => say('Escalated already: {messages}.', { messages })),
  ].join(' ')
}
