import type { MailArrangements } from '../../contract/mail-arrangement/mail-arrangement.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { allCurrentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { askedOf } from './asked.ts'

/**
 * P13: what ICT has to arrange, then what is in place: addresses, and nothing else about a case. Since addresses are
 * shown, the look is kept in the access ledger.
 */
export async function seeArrangements(register: Register, act: Act): Promise<MailArrangements> {
  enforce(mayAs(act.by, 'ICT', 'RegisterKeeper'))
  return await register.look(async (tx) => {
    const left = await allCurrentArrangements(tx)
    const customerIds = [...new Set(left.map(({ customerId }) => customerId))]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    const all = await askedOf(tx, act, left)
    return {
      arrangements: all.map(({ asked, arrangement: { id, restrictionId, kind, confirmedAt, verifiedAt } }) => ({
        arrangementId: id,
        reference: referenceOf('restriction', restrictionId),
        kind,
        ...asked,
        confirmedAt,
        verifiedAt,
      })),
    }
  })
}
