/** Texts that are looked up by a word of the policy: ICU texts by name. */
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

/** A language of its own texts by their English: the same English is the same text wherever it is said. */
export const language = (
  tag: string,
  texts: Iterable<readonly [english: string, own: string]>,
  dates?: Language['dates'],
): Language => ({ tag, dates, texts: new Map(texts) })
