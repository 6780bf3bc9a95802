import type { CustomerClue } from '../../server/contract/parts.ts'
import { isSameAddress } from '../words/same-address.ts'

/** Whom an act on a message is about. */
export type Subject = {
  /** The address that counts. */
  address: string
  name: string
  /** In the register, if known. */
  customerId: string | null
}

/** A new entry keeps the display name that Outlook gives, so that officers see who it is. A name identifies nobody. */
export const clueOf = ({ address, name, customerId }: Subject): CustomerClue => ({
  ...(customerId && { customerId }),
  addresses: [address],
  numbers: [],
  names: displayName(name, address),
})

const displayName = (name: string, address: string): string[] => {
  const given = name.trim()
  return given === '' || given.includes('@') || isSameAddress(given, address) ? [] : [given.slice(0, 200)]
}

/** The name if Outlook gives one, otherwise the address. */
export const nameOrAddress = ({ name, address }: Pick<Subject, 'name' | 'address'>): string => name || address

/** Tells whether an act is still about the same person, whatever the register knows of them meanwhile. */
export const subjectKey = (subject: Subject | null): string => (subject ? `${subject.address} ${subject.name}` : '')
