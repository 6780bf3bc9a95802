import type { Measure } from '../../../server/contract/restriction/terms.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import type { Channel } from '../../../server/policy/vocabulary.ts'

/** A measure in draft: the fields of every kind; each kind uses some of them. */
export type MeasureDraft = {
  /** A unique key in the form. */
  key: string
  kind: Measure['kind']
  channel: Channel
  atMost: string
  each: 'day' | 'week' | 'month'
  /** The people, the subject, or the times. */
  words: string
  /** For how often and what about: the rest is read and kept on file. */
  onFile: boolean
}

/** A measure of this kind, to fill in. */
export const newMeasure = (kind: Measure['kind']): MeasureDraft => ({
  key: crypto.randomUUID(),
  kind,
  channel: kind === 'channel-closed' ? 'telephone' : 'email',
  atMost: '1',
  each: 'week',
  words: '',
  onFile: false,
})

/** One per line, or separated by semicolons, or by commas after an address. */
const people = (words: string) =>
  words
    .split(/[\n;]|(?<=>)\s*,/)
    .map((one) => one.trim())
    .filter(Boolean)

/** The measure as the register takes it; only what its kind needs. */
export function toMeasure({ kind, channel, atMost, each, words, onFile: kept }: MeasureDraft): Measure {
  const onFile = kept ? { onFile: true } : {}
  switch (kind) {
    case 'designated-contact':
      return { kind }
    case 'fewer-people':
      return { kind, people: people(words) }
    case 'volume':
      return { kind, channel, atMost: Number(atMost), each, ...onFile }
    case 'type':
      return { kind, what: words.trim(), ...onFile }
    case 'days-and-times':
      return { kind, when: words.trim() }
    case 'channel-closed':
      // The ways that stay open say it.
      return { kind, channel, instead: '' }
  }
}

/** A recorded measure, to change. */
export function fromMeasure(measure: Measure): MeasureDraft {
  const draft = newMeasure(measure.kind)
  switch (measure.kind) {
    case 'designated-contact':
      return draft
    case 'fewer-people':
      return { ...draft, words: measure.people.join('\n') }
    case 'volume':
      return {
        ...draft,
        channel: measure.channel,
        atMost: String(measure.atMost),
        each: measure.each,
        onFile: measure.onFile === true,
      }
    case 'type':
      return { ...draft, words: measure.what, onFile: measure.onFile === true }
    case 'days-and-times':
      return { ...draft, words: measure.when }
    case 'channel-closed':
      return { ...draft, channel: measure.channel }
  }
}

/** How one of the people is written. */
export const examplePerson = (): string => `${say(texts['kit-lowe'])} <kit.lowe@council.example>`
const withAddress = /\S\s*<[^<>@\s]+@[^<>@\s]+>$/

/** What is missing or wrong, in words; otherwise null. */
export function measureProblem({ kind, atMost, words }: MeasureDraft): string | null {
  switch (kind) {
    case 'designated-contact':
    case 'channel-closed':
      return null
    case 'volume':
      return /^\d{1,3}$/.test(atMost) && Number(atMost) >= 1 && Number(atMost) <= 100
        ? null
        : say(texts['give-whole-number-from'])
    case 'fewer-people':
      return peopleProblem(words)
    case 'type':
    case 'days-and-times':
      return words.trim() ? null : say(texts['this-is-needed'])
  }
}

function peopleProblem(words: string): string | null {
  const named = people(words)
  if (named.length > 10) return say(texts['name-at-most-ten'])
  if (named.some((person) => !withAddress.test(person)))
    return say(texts['give-each-persons-address'], { example: examplePerson() })
  return words.trim() ? null : say(texts['this-is-needed'])
}
