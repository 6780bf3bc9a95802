/** Some letters expand into many, and an index entry has limited length. */
const longest = 400

/**
 * The key that names are compared by: it ignores form, case, accents, punctuation and spaces, but not word order. Null
 * if no letter is left. A name never identifies anybody: it only shows that somebody of that name is known.
 */
export function readPersonName(given: string): string | null {
  const key = given
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    // Lower case first: the capital ẞ becomes ß, and only that expands into ss.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019\u02bc`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC')
  return /\p{L}/u.test(key) ? [...key].slice(0, longest).join('').trim() : null
}
