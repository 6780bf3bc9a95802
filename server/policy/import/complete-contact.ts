import { comparableAddress } from '../contact-point/mail-address.ts'
import type { Contact } from '../restriction/instruction.ts'

/**
 * P8: a contact as a row names them, completed from the council's settings if exactly one person there has that name,
 * post or address. Somebody can be listed several times, as a contact and as a deputy. Otherwise as given: the register
 * does not guess.
 */
export function completeContact(given: Contact, contacts: readonly Contact[]): Contact {
  const { name, post, address } = given
  const isWhole = name !== '' && address !== '' && post !== ''
  // Without a name and an address, there is nobody to look for.
  if (isWhole || (name === '' && address === '')) return given
  const isMeant = (one: Contact) => name === '' || namesOf(one).includes(plain(name))
  const isAt = (one: Contact) => address === '' || plain(one.address) === plain(address)
  const meant = contacts.filter((one) => isMeant(one) && isAt(one))
  const only = meant.find((one) => one.post !== '') ?? meant[0]
  const people = new Set(meant.map((one) => `${plain(one.name)} ${comparableAddress(one.address)}`))
  if (!only || people.size > 1) return given
  return { name: name && address ? name : only.name, post: post || only.post, address: only.address }
}

/** "Sam Reyes", "Complaints Manager", "Sam Reyes, Complaints Manager" and "Sam Reyes (Complaints Manager)". */
const namesOf = ({ name, post }: Contact): string[] =>
  [name, post, `${name} ${post}`].map(plain).filter((one) => one !== '')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[(),–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
