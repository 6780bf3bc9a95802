import type { ContactPoint } from '../contact-point/contact-point.ts'
import { folded } from '../contact-point/folded.ts'
import { mailAddressText, readMailAddress } from '../contact-point/mail-address.ts'
import { readPersonName } from '../contact-point/person-name.ts'
import { postcodeOf } from '../contact-point/postal-address.ts'
import { mailboxOf } from '../mail-arrangement/mail-provider.ts'

/** In characters; longer words are cut, since an index entry has limited length. */
const longestWord = 200
/** Words of a search that count. */
const maxWords = 8

/**
 * The words under which the central log finds a contact point. A name: its words, also with letters such as ł replaced
 * by plain ones. A postal address: its postcode and its words. An e-mail address: all of it, as entered and as matched;
 * its domain with and without the `@`; the words of its local part. A number: its digits, with the country code and as
 * entered.
 */
export function wordsOf({ kind, value, key }: ContactPoint): string[] {
  if (kind === 'name') return unique([...key.split(' '), ...folded(key).split(' ')])
  if (kind === 'postal-address')
    return unique([postcodeOf(key).replaceAll(' ', '').toLowerCase(), ...foldedWords(value)])
  if (kind === 'number') return unique([digitsOf(key), digitsOf(value)])
  const given = readMailAddress(value)
  const addresses = [key, ...(given ? [mailAddressText(given)] : [])]
  return unique(
    addresses.flatMap((address) => {
      const at = address.lastIndexOf('@')
      return [address, address.slice(at), address.slice(at + 1), ...foldedWords(address.slice(0, at))]
    }),
  )
}

/**
 * Parses a typed search into groups of alternatives: in each group one must begin a word of the customer. Empty if
 * nothing in it can be searched for. `countryCallingCode` is the council's own.
 */
export function readSearch(typed: string, countryCallingCode: string): string[][] {
  const parts = joinedNumbers(typed.normalize('NFC').split(/\s+/))
  return parts.flatMap((part) => choices(part, countryCallingCode)).slice(0, maxWords)
}

function choices(part: string, countryCallingCode: string): string[][] {
  if (isNumber(part) && !houseNumbers.test(part))
    return [unique([withCountry(part, countryCallingCode), digitsOf(part)])]
  const plain = part.toLowerCase()
  if (part.includes('@')) {
    const address = readMailAddress(part)
    return [unique([...(address ? [mailAddressText(mailboxOf(address))] : []), plain])]
  }
  const words = foldedWords(part)
  return words.map((word) =>
    unique([word, folded(word), ...(/[.\p{Pd}]/u.test(plain) || words.length === 1 ? [plain] : [])]),
  )
}

const numberLetters = /^\+?[()./\p{Pd}]*\d[\d()./\p{Pd}]*$/u
const isNumber = (part: string) => numberLetters.test(part)
/** As in “12-14 Mill Lane”. */
const houseNumbers = /^[1-9]\d{0,2}\p{Pd}\d{1,3}$/u

/** Numbers are often typed with spaces: consecutive parts that look like one number are joined. */
function joinedNumbers(parts: string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before !== undefined && isNumber(before) && isNumber(part) && !part.startsWith('+')) {
      joined[joined.length - 1] = before + part
    } else joined.push(part)
  }
  return joined
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** The beginning of a number as the register keeps it: with the country code, without dialling prefixes. */
function withCountry(part: string, code: string): string {
  const digits = digitsOf(part.replace('(0)', ''))
  if (digits.startsWith('00')) return digits.slice(2)
  return digits.startsWith('0') ? code + digits.slice(1) : digits
}

const foldedWords = (text: string): string[] => unique(readPersonName(text)?.split(' ') ?? text.split(/\P{N}/u))

/** A word as the central log's index has it. */
export const searchable = (word: string): string => [...word].slice(0, longestWord).join('')

const unique = (words: string[]): string[] => [...new Set(words.map(searchable).filter((word) => word !== ''))]
