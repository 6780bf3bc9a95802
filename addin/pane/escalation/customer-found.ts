import type { LookupAnswer } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Failure } from '../../api/failure.ts'

/** G, accuracy: the customer whom a known address or number names, or why it names nobody. */
export function customerFound(found: LookupAnswer['found']): string | Failure {
  if (found.kind === 'who-is-it') return shared()
  if (found.kind === 'other-name') return otherName()
  return found.kind === 'standing' && 'customerId' in found.standing ? found.standing.customerId : nobody()
}

const shared = () =>
  notFound('who-is-it', say('Several people use this number or address. Give the name of the one you mean.'), 422)
const otherName = () =>
  notFound('other-name', say('We know this number or address, but not with this name. Check the spelling.'), 404)
const nobody = () => notFound('nobody', say('Nobody on the register has this address or number.'), 404)

const notFound = (name: string, words: string, status: number) =>
  new Failure('refused', { name, words, reference: null, status })
