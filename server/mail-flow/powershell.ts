/**
 * A PowerShell string literal. Nothing is expanded between single quotes; a quote is doubled, and PowerShell treats
 * typographic quotes as quotes too.
 */
export const quoted = (text: string): string => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`

/** An array of strings, even for none or one. */
export const quotedList = (texts: readonly string[]): string => `@(${texts.map(quoted).join(', ')})`
