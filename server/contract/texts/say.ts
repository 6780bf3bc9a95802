import format, { type FormatOptions } from 'icu-minify/format'
import { compiled, keyOf } from './compiled.ts'
import type { DateWords, Language } from './language.ts'
import type { ValuesOf } from './values.ts'

/** Formats an ICU text with the values that it takes. Leave out `values` if it takes none. */
export type Say = <const Text extends string>(text: Text, ...values: Given<ValuesOf<Text>>) => string

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

/**
 * Says a text in the language of the page. The English stands where it is said; what it is in another language stands
 * under it in that language's file.
 */
export const say: Say = (text, ...[values]) => inLanguage(spoken, text, values)

/** Says texts in `language`, and in English where it has none. */
export const speaker =
  (language: Language): Say =>
  (text, ...[values]) =>
    inLanguage(language, text, values)

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
