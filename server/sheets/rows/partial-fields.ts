import type { Contact } from '../../policy/restriction/instruction.ts'
import { isNothing, isUnanswered } from '../words/empty-answers.ts'
import { listedPostalAddresses } from '../words/lists.ts'
import type { RowCells } from './read-cells.ts'
import { severalPeople } from './several-people.ts'

/**
 * The customer's name, from one column or from first name and surname. A finding asks about "n/k" and about a name that
 * seems to be several people's, unless the keeper has corrected it or the register itself has written it.
 */
export function joinedName(cells: RowCells): string {
  const parts = [cells.text('firstNames'), cells.text('surname')].filter((part) => part !== '' && !isNothing(part))
  const name = cells.text('name') || parts.join(' ')
  if (cells.isCorrected('name') || cells.text('customerId') !== '') return name
  if (isUnanswered(name)) cells.tell('name', 'not-known-yet')
  else if (severalPeople(name)) cells.tell('name', 'several-people')
  return name
}

/** The customer's postal addresses: each in one cell, or one whose lines and postcode have columns of their own. */
export function joinedPostalAddresses(cells: RowCells): string[] {
  const whole = listedPostalAddresses(cells.words('postalAddresses'))
  if (cells.isCorrected('postalAddresses')) return whole
  const lines = cells.words('addressLines')
  const postcode = cells.words('postcode')
  if (lines !== '') return [...whole, [lines, postcode].filter((part) => part !== '').join(', ')]
  const [only] = whole
  if (postcode === '' || whole.length !== 1 || only === undefined || endsWith(only, postcode)) return whole
  return [`${only.replace(/(?<![\s,])[\s,]+$/, '')}${only.includes('\n') ? '\n' : ', '}${postcode}`]
}

const endsWith = (address: string, postcode: string): boolean =>
  withoutSpaces(address).endsWith(withoutSpaces(postcode))
const withoutSpaces = (text: string) => text.replace(/\s+/g, '').toUpperCase()

const ofContact = {
  contact: { name: 'contactName', post: 'contactPost', address: 'contactAddress' },
  deputy: { name: 'deputyName', post: 'deputyPost', address: 'deputyAddress' },
} as const

/** A contact: also with the address in the cell for the name, like "Sam Reyes (sam.reyes@council.gov.uk)". */
export function joinedContact(cells: RowCells, who: keyof typeof ofContact): Contact {
  const of = ofContact[who]
  const [name, post, address] = [cells.words(of.name), cells.words(of.post), cells.words(of.address)]
  const within = address === '' ? /(?<![^\s<>(),;@])[^\s<>(),;@]+@[^\s<>(),;]+/.exec(name)?.[0] : undefined
  if (within === undefined) return { name, post, address }
  const rest = name.replace(within, '').replace(/(?<![<>(),;:–-])[<>(),;:–-]+\s*$|[<>()]/g, '')
  return { name: rest.replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '').trim(), post, address: within }
}
