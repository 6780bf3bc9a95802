import { whoseWords } from '../../server/contract/messages/en/whose.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { LookupAnswer } from '../../server/contract/standing/standing.ts'
import { Failure } from '../api/failure.ts'

/** G, accuracy: the customer whom a known address or number names, or why it names nobody. */
export function customerFound(found: LookupAnswer['found']): string | Failure {
  if (found.kind === 'who-is-it') return shared
  if (found.kind === 'other-name') return otherName
  return found.kind === 'standing' && 'customerId' in found.standing ? found.standing.customerId : nobody
}

const shared = new Failure('refused', {
  name: 'who-is-it',
  words: say(whoseWords, 'which-one'),
  reference: null,
  status: 422,
})

const otherName = new Failure('refused', {
  name: 'other-name',
  words: 'We know this number or address, but not with this name. Check the spelling.',
  reference: null,
  status: 404,
})

const nobody = new Failure('refused', {
  name: 'nobody',
  words: 'Nobody on the register has this address or number.',
  reference: null,
  status: 404,
})
