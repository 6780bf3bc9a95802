import type { CustomerClue } from '../../server/contract/parts.ts'

/** Whom an act on a message is about: the address that counts, and the customer's id in the register where known. */
export type Subject = { address: string; name: string; customerId: string | null }

export const clueOf = ({ address, customerId }: Subject): CustomerClue => ({
  ...(customerId ? { customerId } : {}),
  addresses: [address],
  numbers: [],
  names: [],
})

/** The name where Outlook gives one, otherwise the address. */
export const nameOrAddress = ({ name, address }: Pick<Subject, 'name' | 'address'>): string => name || address
