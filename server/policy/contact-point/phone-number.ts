/** E.164 allows 15 digits; fewer than 8, with the country code, is a short code or a typing mistake. */
const e164 = /^\+[1-9]\d{7,14}$/
/** A second number behind the first: "01632 960101/2" is two. So may be "01632 960101 (2)". */
const andAnother = /^(?:[^\d/]*\d){10,}[^\d/]*(?:\/\s*\d{1,6}|\(\s*\d{1,6}\s*\))$/
/** How many digits may follow a country's code where all of its numbers are shorter than E.164 allows. */
const mostDigits: Record<string, number> = { 44: 10 }
const extension = /(?:;ext=|\b(?:ext(?:ension)?|extn|x)\b\.?:?|x|#)\s*\d{1,6}$/i

/**
 * Parses a number as people write it into E.164 form (`+447700900123`); null if it is not one. A number without `+`,
 * `00` or `0` counts as national, unless it begins with the country's own code and is too long for that. The 0 that
 * people keep after that code is left out. With two of them it is not a number.
 * `countryCallingCode` is the council's own, in digits.
 */
export function readPhoneNumber(given: string, countryCallingCode: string): string | null {
  const text = given
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '')
    .replace(extension, '')
    .replace(/^\(((?:\+|00)\s*\d{1,3})\)/, '$1')
    .replace(/(?<=^(?:\+|00)[\d\s]+)\(0\)/, '')
  if (!/^\+?[\d\s()./\p{Pd}]+$/u.test(text) || andAnother.test(text.replace(/^00/, '+'))) return null
  const digits = text.replace(/\D/g, '')
  const number = `+${withCountry(text.startsWith('+'), digits, countryCallingCode)}`
  return e164.test(number) && !number.startsWith(`+${countryCallingCode}0`) && !isTooLong(number) ? number : null
}

/** Two numbers in one are, such as "01632 960101-102". */
const isTooLong = (number: string): boolean =>
  Object.entries(mostDigits).some(
    ([code, most]) => number.startsWith(`+${code}`) && number.length > 1 + code.length + most,
  )

/** With the country code, and without the 0 that stands before a national number, or that people keep after the code. */
function withCountry(hasPlus: boolean, digits: string, code: string): string {
  const full = international(hasPlus, digits, code)
  return full.startsWith(`${code}0`) ? code + full.slice(code.length + 1) : full
}

function international(hasPlus: boolean, digits: string, code: string): string {
  if (hasPlus) return digits
  if (digits.startsWith('00')) return digits.slice(2)
  return digits.startsWith(code) && digits.length > 10 ? digits : code + digits
}
