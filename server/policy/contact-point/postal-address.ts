import { folded } from './folded.ts'

/** A postal address as it stands on an envelope; the postcode is the last line, in its usual form. */
export type PostalAddress = { lines: string[]; postcode: string }

const british = /(?:gir ?0aa|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/i
/** A British one with its space in the wrong place: "YO17 HH". Half of one before a country is none: "B29 UK". */
const misspaced = /[a-z]{1,2}\d[a-z\d]?\d (?!uk$|gb$)[a-z]{2}$/i
/** Another country's: as typed, if it can be one. */
const foreign = /^(?=.*\d)(?!.*\p{L}{4})[\p{L}\d][\p{L}\d -]{1,11}$/u
const ownCountry = /^(?:united kingdom|uk|great britain|gb|england|scotland|wales|northern ireland)$/i

/** In characters: an index entry has limited length. */
const longestKey = 400
const maxLines = 8

/**
 * Reads an address typed line by line, or with commas if it is on one line. The postcode comes last. Null without a
 * postcode, or without a line before it.
 */
export function readPostalAddress(given: string): PostalAddress | null {
  const parts = partsOf(given)
  if (ownCountry.test(parts.at(-1) ?? '') && british.test(parts.at(-2) ?? '')) parts.pop()
  const last = parts.pop() ?? ''
  const [code] = british.exec(last) ?? misspaced.exec(last) ?? []
  const before = code === undefined ? '' : last.slice(0, -code.length).replace(/(?<![\s,])[\s,]+$/, '')
  // "Flat1A 1AA" has no postcode: one begins a word.
  const isApart = code !== undefined && /[\s,]$/.test(last.slice(0, -code.length))
  const lines = isApart && before !== '' ? [...parts, before] : parts
  const postcode = readPostcode(isApart ? code : last)
  const isAddress = lines.length <= maxLines && folded(lines.join(' ')) !== ''
  return postcode !== null && isAddress ? { lines, postcode } : null
}

const partsOf = (given: string): string[] => {
  const clean = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
      .trim()
      .replace(/,$/, '')
      .trim()
  const rows = given
    .split(/\r?\n/)
    .map(clean)
    .filter((row) => row !== '')
  const [only = ''] = rows
  return rows.length > 1
    ? rows
    : only
        .split(',')
        .map(clean)
        .filter((row) => row !== '')
}

/** A postcode in its usual form: "yo17hh" gives "YO1 7HH", another country's stays as typed. Null if it isn't one. */
export function readPostcode(given: string): string | null {
  const text = given
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .trim()
    .toUpperCase()
  const tight = text.replaceAll(' ', '')
  if (british.exec(tight)?.[0] === tight) return `${tight.slice(0, -3)} ${tight.slice(-3)}`
  return foreign.test(text) ? text : null
}

/** The address as text, line by line, the postcode last. */
export const postalAddressText = ({ lines, postcode }: PostalAddress): string => [...lines, postcode].join('\n')

/** An address of several lines, inside a sentence or a list. */
export const onOneLine = (address: string): string =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ')

/** Ends the postcode in a key: neither part has it. */
const bar = '|'

/** What an address is matched by: the postcode, then the words of its lines, however they are spaced and divided. */
export const postalAddressKey = ({ lines, postcode }: PostalAddress): string =>
  [...`${postcode}${bar}${folded(lines.join(' '))}`].slice(0, longestKey).join('').trim()

/** The postcode of an address, from its key. */
export const postcodeOf = (key: string): string => key.slice(0, key.indexOf(bar))

/** Whether a key is of an address with this postcode. */
export const hasPostcode = (key: string, postcode: string): boolean => key.startsWith(`${postcode}${bar}`)
