import { dayInWords } from '../../letters/sentences.ts'
import { endOfMonth } from '../../policy/calendar.ts'
import type { FindingName } from '../../policy/import/import-finding.ts'
import { isNothing, isUnanswered } from '../words/empty-answers.ts'
import { listedNumbers } from '../words/lists.ts'
import { orderOf, readDay } from './read-day.ts'
import { severalPeople } from './several-people.ts'

type Asked = { what: FindingName; field: string; value: string }

/**
 * What a cell that was not understood may mean, for somebody to confirm; null: they must say. Never used without
 * confirmation.
 */
export function proposalFor({ what, field, value }: Asked, services: readonly string[]): string | null {
  switch (what) {
    case 'date-ambiguous':
    case 'date-impossible':
    case 'date-not-readable':
      return likelyDay(value)
    case 'date-month-first':
      return turnedDay(value)
    case 'date-without-day':
      return likelyDay(value, lasts.has(field))
    case 'not-known-yet':
      return needed.has(field) ? null : ''
    case 'several-people':
      return severalPeople(value)?.join('; ') ?? null
    case 'row-of-whom':
      return 'as-above'
    case 'unknown-service':
      return servicesMeant(value, services)
    case 'number-not-valid':
      return numbersIn(value)
    case 'address-not-valid':
      return addressesIn(value)
    default:
      return null
  }
}

/** Days on which something ends: for a month alone, its last day is the likely one. */
const lasts = new Set(['until', 'reviewOn', 'liftedOn'])
/** A record cannot do without these. */
const needed = new Set(['name', 'inForceOn', 'warnedOn', 'liftedOn'])

function likelyDay(value: string, isLast = false): string | null {
  const read = readDay(value)
  const likely = 'day' in read ? read.day : read.likely
  return likely === undefined ? null : dayInWords(isLast ? endOfMonth(likely) : likely)
}

function turnedDay(value: string): string | null {
  const turned = orderOf(value)?.turned ?? null
  return turned && dayInWords(turned)
}

/** Services whose names differ only in how they are written, or which these letters abbreviate. */
function servicesMeant(value: string, services: readonly string[]): string | null {
  const parts = value.split(/(?:(?<!\s)\s+)?[;,\n]\s*/).filter((part) => part !== '')
  const meant = parts.map((part) => services.filter((one) => isMeant(part, one)))
  return meant.length > 0 && meant.every((some) => some.length === 1) ? meant.flat().join('; ') : null
}

function isMeant(said: string, service: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z0-9]+/g, '')
  const initials = service.replace(/\b(\w)\w*\W*/g, '$1').toLowerCase()
  const bare = plain(said).replace(/(?:services?|teams?|departments?|dept)$/, '')
  return (
    bare !== '' && (bare === plain(service).replace(/(?:services?|teams?|departments?|dept)$/, '') || bare === initials)
  )
}

/** The numbers without the words around them: "07700 900123 (mobile), n/k". Null if words stand between digits. */
function numbersIn(value: string): string | null {
  const numbers = listedNumbers(value).flatMap((part) => {
    // "01904 551550 (after 6pm)": the 6 is of the remark, and would make another number.
    if (
      part
        .split(/\d/)
        .slice(1, -1)
        .some((between) => /[\p{L}:]/u.test(between))
    )
      return null
    const bare = part
      .replace(/\([^()\d]*\)|[a-z.:]+/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return bare.replace(/\D/g, '').length >= 9 ? bare : isUnanswered(part) || isNothing(part) || bare === '' ? [] : null
  })
  if (numbers.includes(null)) return null
  return numbers.length > 0 ? numbers.join('; ') : isUnanswered(value) ? '' : null
}

function addressesIn(value: string): string | null {
  const repaired = value
    .replace(/(?:(?<!\s)\s+)?(?:\(at\)|\[at\])\s*/gi, '@')
    .replace(/mailto:/gi, '')
    .replace(/(?:(?<!\s)\s+)?@\s*/g, '@')
  const words = repaired.match(/[^\s<>;,()"]+/g) ?? []
  const cleaned = words.flatMap(addressIn).join('; ')
  return cleaned === '' || cleaned === value.trim() ? null : cleaned
}

/** A word up to its last ending such as `.org`, if an `@` is before it. Not one pattern: that needs hours for many `@`. */
function addressIn(word: string): string[] {
  const ending = [...word.matchAll(/\.[a-z]{2,}/gi)].at(-1)
  if (!ending) return []
  const isAddress = word.slice(0, ending.index - 1).indexOf('@', 1) > 0
  return isAddress ? [word.slice(0, ending.index + ending[0].length)] : []
}
