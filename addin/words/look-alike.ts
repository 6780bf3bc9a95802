import { words as texts } from '../../server/contract/messages/en/words.ts'
import { say } from '../../server/contract/messages/say.ts'

/**
 * G: the warning about an address that resembles the council's domain but is not in it. It may be somebody's legitimate
 * domain, so the warning claims no more.
 */
export const onlyResembles = (domain: string): string => say(texts, 'address-only-resembles', { domain })
