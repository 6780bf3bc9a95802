import type { CustomerClue } from '../contract/parts.ts'
import type { LookUpKind } from '../policy/vocabulary-looks.ts'

/** How many look-ups of each kind a request counts as. */
export type LookUps = Partial<Record<LookUpKind, number>>

/** Its answer may tell of one customer. */
export const oneLookUp: LookUps = { addresses: 1 }
/** Of two: the one that is named, and whoever has the address or the id that is given beside. */
export const twoLookUps: LookUps = { addresses: 2 }
/** Of many. */
export const onePage: LookUps = { pages: 1 }
/** One search by an address, a number or a name. */
export const oneSearch: LookUps = { searches: 1 }
/** Of nobody on the register, whatever was asked. */
export const nobodyTold: LookUps = {}

/** A record about whoever has one of these addresses or numbers: as many as looking them up would be. */
export const lookUpsOfClue = ({ customer }: { customer: CustomerClue }): LookUps => ({
  addresses: Math.max(1, customer.addresses.length),
  searches: customer.numbers.length,
})
