import { comparableText } from '../comparable-text.ts'
import { comparableAddress } from '../contact-point/mail-address.ts'
import type { Measure } from '../restriction/measures.ts'
import { listedPeople } from '../restriction/measures.ts'
import type { Role } from '../vocabulary.ts'
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

/** Whom a restriction names; `mail.exceptions`: councillors whose mail the arrangement leaves alone (P16). */
export type Named = {
  contact: { address: string }
  deputy: { address: string } | null
  measures: Measure[]
  mail: { exceptions: readonly string[] }
}

/**
 * P8, P14, P16: in which role somebody may write to a restricted customer, in the pane, above a draft and before it is
 * sent: as the designated contact, the deputy, one of the people whom the customer may contact, a ward councillor whom
 * the arrangement excepts, or an authorising officer, who sends the letters. Null: in none. People whom older records
 * list by name alone are recognised by the name in the council's directory.
 */
export function namedIn({ contact, deputy, measures, mail }: Named, writer: Writer): NamedIn | null {
  const own = writer.addresses.map(comparableAddress).filter(Boolean)
  const is = (address: string) => own.includes(comparableAddress(address))
  if (is(contact.address)) return 'contact'
  if (deputy && is(deputy.address)) return 'deputy'
  const called = comparableText(writer.name)
  const isCalled = (name: string) => called !== '' && called === comparableText(name)
  if (listedPeople(measures).some(({ name, address }) => (address ? is(address) : isCalled(name)))) return 'people'
  if (mail.exceptions.some(is)) return 'councillor'
  return writer.roles.includes('AuthorisingOfficer') ? 'officer' : null
}
