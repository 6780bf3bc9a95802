import type { Whose } from '../../server/contract/contact-point/whose.ts'
import { partWords, whoseWords } from '../../server/contract/messages/en/whose.ts'
import { words as texts } from '../../server/contract/messages/en/words.ts'
import { say } from '../../server/contract/messages/say.ts'

/** P8: whose a contact point is, in a few words; empty for the customer's own. */
export function whoseInWords(whose: Whose): string {
  if (whose.kind === 'own') return ''
  if (whose.kind === 'shared') return say(whoseWords, 'shared')
  return say(texts, 'acts-for-customer-and', { name: whose.name, partWords: say(partWords, whose.part) })
}
