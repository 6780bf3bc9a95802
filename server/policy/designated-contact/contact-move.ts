import { comparableText } from '../comparable-text.ts'
import { isSameMailbox } from '../contact-point/mail-address.ts'
import type { Contact } from '../restriction/instruction.ts'
import { readPerson, writePerson } from '../restriction/listed-person.ts'
import type { Measure } from '../restriction/measures.ts'
import type { Terms } from '../restriction/terms.ts'
import { type Way, withoutOtherWords } from '../restriction/ways.ts'
import type { NamedAs } from '../vocabulary.ts'

/** The parts of a restriction that may name somebody at the council. */
type Naming = Pick<Terms, 'measures' | 'ways' | 'contact' | 'deputy' | 'mail'>

/** `names`: what the departing contact is called; older records list people by name alone. */
type Move = { from: string; names: readonly string[]; to: Contact }

/** P11: whether this way is that person's mailbox. */
const isTheirs = (way: Way, from: string) => way.channel === 'email' && isSameMailbox(way.address, from)

/**
 * Whether an entry in a list of people is this person: by the address, else the name alone, or the name, a comma and
 * more.
 */
function isListed(entry: string, from: string, names: readonly string[]): boolean {
  const { name: listed, address } = readPerson(entry)
  if (address !== null) return isSameMailbox(address, from)
  return names.some(
    (name) =>
      comparableText(listed) === comparableText(name) || comparableText(listed).startsWith(`${comparableText(name)},`),
  )
}

/** The roles in which a restriction names somebody. */
export function namedRoles(
  { measures, ways, contact, deputy, mail }: Naming,
  from: string,
  names: readonly string[],
): NamedAs[] {
  const people = measures.flatMap((measure) => (measure.kind === 'fewer-people' ? measure.people : []))
  const found: [NamedAs, boolean][] = [
    ['contact', isSameMailbox(contact.address, from) || ways.some((way) => isTheirs(way, from))],
    ['deputy', deputy !== null && isSameMailbox(deputy.address, from)],
    ['people', people.some((entry) => isListed(entry, from, names))],
    ['exception', mail.exceptions.some((address) => isSameMailbox(address, from))],
  ]
  return found.flatMap(([as, is]) => (is ? [as] : []))
}

/**
 * P14: the same restriction with somebody else in that person's place. Nobody is their own deputy: a deputy who takes
 * over leaves the deputy's place empty. Exceptions are councillors' addresses (P16) and stay.
 */
export function withContactMoved<T extends Naming>(terms: T, { from, names, to }: Move): T {
  const instead = (one: Contact) => (isSameMailbox(one.address, from) ? to : one)
  const contact = instead(terms.contact)
  const deputy = terms.deputy && instead(terms.deputy)
  const inList = (entry: string) => {
    if (!isListed(entry, from, names)) return entry
    const { name, address } = readPerson(entry)
    return writePerson({
      name: name.includes(',') ? `${to.name}, ${to.post}` : to.name,
      address: address && to.address,
    })
  }
  const measures = terms.measures.map(
    (measure): Measure =>
      measure.kind === 'fewer-people' ? { ...measure, people: [...new Set(measure.people.map(inList))] } : measure,
  )
  const ways = terms.ways.map((way) => (isTheirs(way, from) ? { ...way, address: to.address } : way))
  return withoutOtherWords({
    ...terms,
    contact,
    deputy: deputy && isSameMailbox(deputy.address, contact.address) ? null : deputy,
    measures,
    ways,
  })
}
