/**
 * A text for a Word document. XML 1.0 does not allow control characters and lone surrogates: Word would report the file
 * as damaged. Marks that change the writing direction could disguise an address or a name.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ' ')
