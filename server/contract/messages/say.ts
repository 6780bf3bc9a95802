import format, { type FormatOptions } from 'icu-minify/format'
import { compiled, keyOf } from './compiled.ts'
import type { DateWords, Language, Messages } from './language.ts'
import type { ValuesOf } from './values.ts'

/** Formats a message. Leave out `values` if the text takes none. */
export type Say = <M extends Messages, Name extends keyof M & string>(
  messages: M,
  name: Name,
  ...values: Given<ValuesOf<M[Name]>>
) => string

type Given<Values> = keyof Values extends never ? [] : [Values]
type Values = Parameters<typeof format<string>>[2]

const english: Language = { tag: 'en-GB', texts: new Map() }

let spoken = english

/** The language that `say` speaks from now on: chosen once, before a page draws anything. The server's is English. */
export const speak = (language: Language): void => {
  spoken = language
}

/** The locale of the language that `say` speaks, for dates and numbers. */
export const spokenTag = (): string => spoken.tag

/** What says dates in the language that `say` speaks. */
export const dateWords = (options: Intl.DateTimeFormatOptions): DateWords =>
  spoken.dates?.(options) ?? new Intl.DateTimeFormat(spoken.tag, options)

/** Formats messages in the language of the page. */
export const say: Say = (messages, name, ...[values]) => sayText(messages[name] ?? name, values)

/**
 * What a build makes of `say` where it names the message: the text itself stands there (compiled-messages.ts).
 * @public
 */
export const sayText = (text: string, values?: Values): string => inLanguage(spoken, text, values)

/** Formats messages in `language`, with English where a text is missing. */
export const speaker =
  (language: Language): Say =>
  (messages, name, ...[values]) =>
    inLanguage(language, messages[name] ?? name, values)

function inLanguage({ tag, texts }: Language, text: string, values: Values): string {
  const own = texts.size > 0 ? texts.get(keyOf(text)) : undefined
  return String(format(compiled(own ?? text), own === undefined ? english.tag : tag, values, { formatters }))
}

const formatters: FormatOptions['formatters'] = {
  getNumberFormat: once((...given) => new Intl.NumberFormat(...given)),
  getPluralRules: once((...given) => new Intl.PluralRules(...given)),
  getDateTimeFormat: once((...given) => new Intl.DateTimeFormat(...given)),
}

/** Caches the result of `make`: making a formatter takes a hundred times as long as using it. */
function once<Given extends unknown[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const made = new Map<string, Made>()
  return (...given) => {
    const key = JSON.stringify(given)
    const one = made.get(key) ?? make(...given)
    made.set(key, one)
    return one
  }
}
