/** Some letters unfold into many; an index holds only so much. */
const longest = 400

/**
 * What a name is compared by: form, case, accents, punctuation and spaces do not count, the order of words does.
 * Null when no letter is left. A name never identifies anybody: it only tells that somebody of that name is known.
 */
export function readPersonName(given: string): string | null {
  const key = given
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    // To small letters first: the capital ẞ becomes ß, and only that unfolds into ss.
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
