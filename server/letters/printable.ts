/**
 * A text for a Word document. XML 1.0 has no place for control characters and half surrogates: Word would call the file
 * damaged. Marks that turn the direction of writing could make an address or a name look like another.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ' ')
