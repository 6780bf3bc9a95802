import type { Whose } from '../../server/contract/contact-point/whose.ts'
import { say } from '../../server/contract/texts/say.ts'
import { partWords } from '../../server/contract/texts/words/whose.ts'

/** P8: whose a contact point is, in a few words; empty for the customer's own. */
export function whoseInWords(whose: Whose): string {
  if (whose.kind === 'own') return ''
  if (whose.kind === 'shared') return say('Shared with others')
  return say('{name}, {partWords}: acts for the customer, and is not restricted', {
    name: whose.name,
    partWords: say(partWords[whose.part]),
  })
}
