import type { ValuesOf } from './values.ts'

/** One noun's messages in English, ICU texts by name: the content of a file of messages/en. */
export type Messages = Readonly<Record<string, string>>

/** What says a date. */
export type DateWords = Pick<Intl.DateTimeFormat, 'format' | 'formatToParts'>

/**
 * A language: its locale, and its own text for each English one. Missing texts fall back to English. `dates`: says dates
 * where the browser does not know the language.
 */
export type Language = {
  readonly tag: string
  readonly texts: ReadonlyMap<string, string>
  readonly dates?: ((options: Intl.DateTimeFormatOptions) => DateWords) | undefined
}

/** English texts, each with its translation. */
export type Translation = readonly (readonly [english: string, own: string])[]

/**
 * One noun's translations. A translation may take only values that the English text takes. Texts are found by their
 * English, so that a page which says them carries no names: the same English is the same text wherever it is said.
 */
export const translation = <M extends Messages, const T extends TextsFor<M, T>>(messages: M, texts: T): Translation =>
  Object.entries(texts as Messages).map(([name, own]) => [messages[name] ?? name, own])

type TextsFor<M extends Messages, T> = {
  readonly [Name in keyof T]: Name extends keyof M
    ? T[Name] extends string
      ? ValuesOf<M[Name]> extends ValuesOf<T[Name]>
        ? string
        : ['takes a value that the English text does not take', ValuesOf<M[Name]>]
      : string
    : ['is no message of this noun', Name]
}

/** A language of several nouns' translations. */
export const language = (tag: string, translations: readonly Translation[], dates?: Language['dates']): Language => ({
  tag,
  dates,
  texts: new Map(translations.flat()),
})
