import format, { type FormatOptions } from 'icu-minify/format'
import { compiled } from './compiled.ts'
import type { Language, Messages } from './language.ts'
import type { ValuesOf } from './values.ts'

/** Formats a message. Leave out `values` if the text takes none. */
export type Say = <M extends Messages, Name extends keyof M & string>(
  messages: M,
  name: Name,
  ...values: Given<ValuesOf<M[Name]>>
) => string

type Given<Values> = keyof Values extends never ? [] : [Values]

const english: Language = { tag: 'en-GB', texts: new Map() }

/** Formats messages in `language`, with English where a text is missing. */
export const speaker =
  ({ tag, texts }: Language): Say =>
  (messages, name, ...[values]) => {
    const own = texts.get(messages)?.[name]
    return own === undefined ? inWords(english.tag, messages[name] ?? name, values) : inWords(tag, own, values)
  }

/** Change this to change the language of server and pane. */
export const say: Say = speaker(english)

const inWords = (tag: string, text: string, values: Parameters<typeof format<string>>[2]): string =>
  String(format(compiled(text), tag, values, { formatters }))

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
