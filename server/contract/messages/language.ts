import type { ValuesOf } from './values.ts'

/** One noun's messages in English, ICU texts by name: what a file of messages/en holds. */
export type Messages = Readonly<Record<string, string>>

/** A language, with its texts for each noun's English ones. Where it has none, the English text is used. */
export type Language = { readonly tag: string; readonly texts: ReadonlyMap<Messages, Partial<Messages>> }

/** One noun's texts in another language, for `texts`. A text takes no value that the English one does not take. */
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
