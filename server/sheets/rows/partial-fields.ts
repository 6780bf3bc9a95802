import type { Contact } from '../../policy/restriction/instruction.ts'
import { isNothing, isUnanswered } from '../words/empty-answers.ts'
import { listedPostalAddresses } from '../words/lists.ts'
import type { RowCells } from './read-cells.ts'
import { severalPeople } from './several-people.ts'

/**
 * The customer's name, from one column or from first name and surname. A finding asks about "n/k" and about a name that
 * seems to be several people's, unless the keeper has corrected it.
 */
export function joinedName(cells: RowCells): string {
  const parts = [cells.text('firstNames'), cells.text('surname')].filter((part) => part !== '' && !isNothing(part))
  const name = cells.text('name') || parts.join(' ')
  if (cells.isCorrected('name')) return name
  if (isUnanswered(name)) cells.tell('name', 'not-known-yet')
  else if (severalPeople(name)) cells.tell('name', 'several-people')
  return name
}

/** The customer's postal addresses: in one cell, or one whose lines and postcode have columns of their own. */
export function joinedPostalAddresses(cells: RowCells): string[] {
  if (cells.isCorrected('postalAddresses')) return listedPostalAddresses(cells.words('postalAddresses'))
  const [first = '', ...more] = cells.parts('postalAddresses')
  const whole = listedPostalAddresses(isUnanswered(first) ? cells.words('postalAddresses') : first)
  const [only] = whole
  if (more.length === 0 || whole.length !== 1 || only === undefined) return whole
  const trimmed = only.replace(/(?<![\s,])[\s,]+$/, '')
  const joint = only.includes('\n') ? '\n' : ', '
  return [more.reduce((all, part) => (endsWith(all, part) ? all : `${all}${joint}${part}`), trimmed)]
}

const endsWith = (address: string, part: string): boolean => withoutSpaces(address).endsWith(withoutSpaces(part))
const withoutSpaces = (text: string) => text.replace(/\s+/g, '').toUpperCase()

/** The contact: also with the address in the cell for the name, like "Sam Reyes (sam.reyes@council.gov.uk)". */
export function joinedContact(cells: RowCells): Contact {
  const [name, post, address] = [cells.words('contactName'), '', cells.words('contactAddress')]
  const within = address === '' ? /(?<![^\s<>(),;@])[^\s<>(),;@]+@[^\s<>(),;]+/.exec(name)?.[0] : undefined
  if (within === undefined) return { name, post, address }
  const rest = name.replace(within, '').replace(/(?<![<>(),;:–-])[<>(),;:–-]+\s*$|[<>()]/g, '')
  return { name: rest.replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '').trim(), post, address: within }
}
