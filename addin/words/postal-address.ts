import { words as texts } from '../../server/contract/messages/en/words.ts'
import { say } from '../../server/contract/messages/say.ts'

/** How to write a postal address, or a place, in a field of several lines. */
export const postalAddressHint = (): string => say(texts, 'postal-address-hint')
