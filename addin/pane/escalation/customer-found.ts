import { contactPoints as texts } from '../../../server/contract/messages/en/contact-points.ts'
import { whoseWords } from '../../../server/contract/messages/en/whose.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { LookupAnswer } from '../../../server/contract/standing/standing.ts'
import { Failure } from '../../api/failure.ts'

/** G, accuracy: the customer whom a known address or number names, or why it names nobody. */
export function customerFound(found: LookupAnswer['found']): string | Failure {
  if (found.kind === 'who-is-it') return shared()
  if (found.kind === 'other-name') return otherName()
  return found.kind === 'standing' && 'customerId' in found.standing ? found.standing.customerId : nobody()
}

const shared = () => notFound('who-is-it', say(whoseWords, 'which-one'), 422)
const otherName = () => notFound('other-name', say(texts, 'other-name'), 404)
const nobody = () => notFound('nobody', say(texts, 'nobody'), 404)

const notFound = (name: string, words: string, status: number) =>
  new Failure('refused', { name, words, reference: null, status })
