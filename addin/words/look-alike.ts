import { say } from '../../server/contract/texts/say.ts'

/**
 * G: the warning about an address that resembles the council's domain but is not in it. It may be somebody's legitimate
 * domain, so the warning claims no more.
 */
export const onlyResembles = (domain: string): string => say('The address only resembles {domain}.', { domain })
