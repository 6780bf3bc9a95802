import { say } from '../../server/contract/texts/say.ts'

/** How to write a postal address, or a place, in a field of several lines. */
export const postalAddressHint = (): string => say('On separate lines, with the postcode last.')
