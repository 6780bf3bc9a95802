/**
 * A value as PowerShell takes it literally. Between single quotes nothing is expanded; a quote is doubled, and
 * PowerShell takes the typographic ones for quotes as well.
 */
export const quoted = (text: string): string => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`

/** A list of texts, also where there are none or one. */
export const quotedList = (texts: readonly string[]): string => `@(${texts.map(quoted).join(', ')})`
