import type { ValuesOf } from './values.ts'

/** One noun's messages in English, ICU texts by name: the content of a file of messages/en. */
export type Messages = Readonly<Record<string, string>>

/** A language, with its translations keyed by the English messages. Missing texts fall back to English. */
export type Language = { readonly tag: string; readonly texts: ReadonlyMap<Messages, Partial<Messages>> }

/** One noun's translations, for `texts`. A translation may take only values that the English text takes. */
export const translation = <M extends Messages, const T extends TextsFor<M, T>>(
  messages: M,
  texts: T,
): [Messages, Partial<Messages>] => [messages, texts as Partial<Messages>]

type TextsFor<M extends Messages, T> = {
  readonly [Name in keyof T]: Name extends keyof M
    ? T[Name] extends string
      ? ValuesOf<M[Name]> extends ValuesOf<T[Name]>
        ? string
        : ['takes a value that the English text does not take', ValuesOf<M[Name]>]
      : string
    : ['is no message of this noun', Name]
}
