import { isSameMailbox } from '../contact-point/mail-address.ts'
import type { HowToContact } from './how-to-contact.ts'

export type PersonNamed = { name: string; address: string; telephone?: string | undefined }

/**
 * P8, P14: the people whom a letter tells the customer to contact, with their addresses: as the restriction lists them,
 * else from the council's contacts (`known`). People of whom neither has an address are left out.
 */
export function peopleNamed(
  { only, addresses }: Pick<HowToContact, 'only' | 'addresses'>,
  contact: PersonNamed,
  known: readonly PersonNamed[],
): PersonNamed[] {
  const listed = (fits: (one: PersonNamed) => boolean) => known.find(fits)
  const withNumber = (person: PersonNamed): PersonNamed => ({
    ...person,
    telephone: listed(({ address }) => isSameMailbox(address, person.address))?.telephone,
  })
  return (only ?? [contact.name]).flatMap((name) => {
    if (name === contact.name) return withNumber(contact)
    const address = addresses.get(name)
    if (address) return withNumber({ name, address })
    return listed((one) => one.name.toLowerCase() === name.trim().toLowerCase()) ?? []
  })
}

/** The contacts of the settings, and their deputies. */
export const peopleOf = (contacts: readonly (PersonNamed & { deputy: PersonNamed | null })[]): PersonNamed[] =>
  contacts.flatMap(({ deputy, ...one }) => (deputy ? [one, deputy] : [one]))
