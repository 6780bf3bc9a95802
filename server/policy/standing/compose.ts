import { comparableText } from '../comparable-text.ts'
import { comparableAddress } from '../contact-point/mail-address.ts'
import { arrangedFor, type ForCouncillors } from '../decision/councillors.ts'
import { exceptedFrom } from '../mail-arrangement/diverts.ts'
import type { Measure } from '../restriction/measures.ts'
import { listedPeople } from '../restriction/measures.ts'
import type { MailArrangementKind, Role } from '../vocabulary.ts'
import type { NamedIn } from '../vocabulary-states.ts'

/** Which message a draft answers; null: none; undefined: Outlook does not tell. */
export type Answers = string | null | undefined

/**
 * P9, P14: whether a draft may be what the pane opened about this message. A message to the contact answers none. A
 * reply answers it, or is a new message to the customer alone. If it answers none, or Outlook does not tell, the words in
 * the draft decide.
 */
export const mayBeOpened = (kind: 'reply' | 'forward', messageId: string | null, answers: Answers): boolean =>
  answers === undefined || answers === null || (kind === 'reply' && answers === messageId)

/**
 * P14: whether the council has silenced the guard. Somebody who presses a button of the add-in still gets an answer.
 */
export const isSilent = (guard: { silent: boolean }, pressed: boolean): boolean => guard.silent && !pressed

/** Who reads or writes: the addresses they use, their name in the directory, and their roles. */
export type Writer = { addresses: readonly string[]; name: string; roles: readonly Role[] }

/** Whom a restriction names, and what it does to the customer's way to their councillors (P16). */
export type Named = {
  contact: { address: string }
  deputy: { address: string } | null
  measures: Measure[]
  mail: { kind: MailArrangementKind; exceptions: readonly string[] }
  councillors: ForCouncillors
}

/**
 * Whom letters name besides, by the council's settings: the ward councillors (P16), and the address of the office that
 * takes representations (P14); null: the settings name none.
 */
export type AlsoNamed = { councillors: readonly { address: string }[]; office: string | null }

/**
 * P8, P14, P16: in which role somebody may write to a restricted customer, in the pane, above a draft and before it is
 * sent: as the designated contact, the deputy, one of the people whom the customer may contact, a ward councillor, in the
 * mailbox for representations, or as an authorising officer, who sends the letters. Null: in none. People whom older
 * records list by name alone are recognised by the name in the council's directory.
 */
export function namedIn(restriction: Named, writer: Writer, also: AlsoNamed): NamedIn | null {
  const { contact, deputy, measures } = restriction
  const is = isOneOf(writer)
  if (is(contact.address)) return 'contact'
  if (deputy && is(deputy.address)) return 'deputy'
  const called = comparableText(writer.name)
  const isCalled = (name: string) => called !== '' && called === comparableText(name)
  if (listedPeople(measures).some(({ name, address }) => (address ? is(address) : isCalled(name)))) return 'people'
  if (isFreeCouncillor(restriction, writer, also)) return 'councillor'
  if (also.office !== null && is(also.office)) return 'objections'
  return writer.roles.includes('AuthorisingOfficer') ? 'officer' : null
}

const isOneOf = ({ addresses }: Writer) => {
  const own = addresses.map(comparableAddress).filter(Boolean)
  return (address: string) => own.includes(comparableAddress(address))
}

/** P16: whether somebody is a ward councillor, also one whom the settings no longer name and the mail rule excepts. */
export const isCouncillor = ({ mail }: Pick<Named, 'mail'>, writer: Writer, { councillors }: AlsoNamed): boolean =>
  [...exceptedFrom(mail), ...councillors.map(({ address }) => address)].some(isOneOf(writer))

/**
 * P16: as the letter says: the customer contacts their councillors as before, unless something was arranged instead. Mail
 * to a councillor who is excepted arrives all the same.
 */
const isFreeCouncillor = (restriction: Named, writer: Writer, also: AlsoNamed): boolean =>
  arrangedFor(restriction.councillors) === null
    ? isCouncillor(restriction, writer, also)
    : exceptedFrom(restriction.mail).some(isOneOf(writer))
