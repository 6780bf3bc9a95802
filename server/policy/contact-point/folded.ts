/** Letters that do not decompose, and what people type for them. */
const alike: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
}
const letters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/**
 * A text as plain words for comparison, without accents, case or punctuation: "Łukasz O’Søren" gives "lukasz osoren".
 * Empty if it has no letter and no digit.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019\u02bc`]/gu, '')
    .replace(letters, (letter) => alike[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC')
