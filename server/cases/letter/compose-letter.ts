import type { Letter } from '../../contract/letter.ts'
import { mayReviewOrKeep } from '../../policy/who-may.ts'
import { keepAccess } from '../../register/audit/access-ledger.ts'
import type { Register } from '../../register/register.ts'
import { type Act, obey } from '../act.ts'
import { composed, letterAsItStands } from './letter-as-it-stands.ts'

/**
 * P14: a letter as it would be sent now, or as it was sent. The look is kept in the access ledger. Refuses:
 * not-authorised, unknown-letter.
 */
export async function composeLetter(register: Register, act: Act, letterId: string): Promise<Letter> {
  obey(mayReviewOrKeep(act.by))
  const standing = await register.look(async (tx) => {
    const asItStands = await letterAsItStands(tx, act, letterId)
    const customerIds = [asItStands.restriction.customerId]
    await keepAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return asItStands
  })
  const { letter, to, facts } = standing
  const { subject, paragraphs, missing } = composed(act, standing)
  const { restrictionId, kind, state } = letter
  const asSent = state === 'sent' && letter.text ? letter.text.trim().split(/\n{2,}/) : null
  return { letterId, restrictionId, kind, state, on: facts.on, to, subject, paragraphs: asSent ?? paragraphs, missing }
}
