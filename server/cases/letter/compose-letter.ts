import type { Letter } from '../../contract/letter.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { composeCurrentLetter, readCurrentLetter } from './current-letter.ts'

/**
 * P14: a letter as it would be sent now, or as it was sent. The look is kept in the access ledger. Refuses:
 * not-authorised, unknown-letter.
 */
export async function composeLetter(register: Register, act: Act, letterId: string): Promise<Letter> {
  enforce(maySeeRestrictions(act.by))
  const standing = await register.look(async (tx) => {
    const asItStands = await readCurrentLetter(tx, act, letterId)
    const customerIds = [asItStands.restriction.customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return asItStands
  })
  const { letter, to, facts } = standing
  const { subject, paragraphs, missing } = composeCurrentLetter(act, standing)
  const { restrictionId, kind, state } = letter
  const asSent = state === 'sent' && letter.text ? letter.text.trim().split(/\n{2,}/) : null
  return { letterId, restrictionId, kind, state, on: facts.on, to, subject, paragraphs: asSent ?? paragraphs, missing }
}
