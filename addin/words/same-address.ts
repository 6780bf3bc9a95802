/** An address as two spellings of it are compared. */
export const plainAddress = (address: string): string => address.trim().toLowerCase()

/** Whether two addresses are spelt alike; only the register decides what else is the same mailbox. */
export const isSameAddress = (one: string, other: string): boolean => plainAddress(one) === plainAddress(other)
