import { daysInWords } from '../contract/restriction/ways-in-words.ts'
import { say } from '../contract/texts/say.ts'
import type { Day } from '../policy/calendar.ts'
import type { Weekday } from '../policy/vocabulary-decision.ts'
import type { LetterLanguage } from '../policy/vocabulary-languages.ts'
import { dayInWords, filled, listed, oneOf } from './sentences.ts'
import { type CountedName, english, type WordName } from './words/en.ts'

type Placeholders = Readonly<Record<string, string>>

/** How a letter is said in one language. */
export type Voice = {
  language: LetterLanguage
  /** A text of the council's: a sentence, or a name that letters use. */
  council(text: string): string
  /** The same, for what is not part of this letter. */
  peek(text: string): string
  /** What an officer wrote for this customer. */
  own(text: string): string
  /** Words of the program's own, filled in. */
  word(name: WordName, placeholders?: Placeholders): string
  /** The form that a number asks for, filled in; `{n}` is the number. */
  counted(name: CountedName, n: number, placeholders?: Placeholders): string
  day(day: Day): string
  weekdays(days: readonly Weekday[]): string
  oneOf(names: readonly string[]): string
  listed(names: readonly string[]): string
}

/** The name of the form: exactly that number, else its plural category, else any. */
export function formFor(forms: { readonly [form: string]: string }, n: number, tag: string): string {
  const category = new Intl.PluralRules(tag).select(n)
  return [String(n), category].find((form) => Object.hasOwn(forms, form)) ?? 'other'
}

/** The text at a path such as `by.email`; empty if there is none. */
export function textAt(texts: unknown, path: string): string {
  let found: unknown = texts
  for (const name of path.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined
  }
  return typeof found === 'string' ? found : ''
}

/** A letter in English: everything is as the council and its officers wrote it. */
export const inEnglish: Voice = {
  language: 'en',
  council: (text) => text,
  peek: (text) => text,
  own: (text) => text,
  word: (name, placeholders = {}) => filled(textAt(english, name), placeholders),
  counted: (name, n, placeholders = {}) =>
    filled(textAt(english, `${name}.${formFor(english[name], n, 'en-GB')}`), { n: String(n), ...placeholders }),
  day: dayInWords,
  weekdays: (days) => daysInWords(say, days),
  oneOf,
  listed,
}
