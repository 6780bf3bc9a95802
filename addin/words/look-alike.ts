import { words as texts } from '../../server/contract/messages/en/words.ts'
import { say } from '../../server/contract/messages/say.ts'

/**
 * G: what is said of an address that looks like one of the council's domain without being of it. It may be somebody's own
 * domain, so it claims no more.
 */
export const onlyResembles = (domain: string): string => say(texts, 'address-only-resembles', { domain })
