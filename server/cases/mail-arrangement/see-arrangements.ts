import type { MailArrangements } from '../../contract/mail-arrangement/mail-arrangement.ts'
import { leftAlone } from '../../policy/mail-arrangement/left-alone.ts'
import { mailScopeOf, type ServiceMail } from '../../policy/mail-arrangement/mail-groups.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import { allCurrentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { councilsPeople } from '../designated-contact/absences.ts'

/**
 * P13: what ICT has to arrange, then what is in place: addresses, and nothing else about a case. Since addresses are
 * shown, the look is kept in the access ledger. Refuses: not-authorised.
 */
export async function seeArrangements(register: Register, act: Act): Promise<MailArrangements> {
  enforce(mayAs(act.by, 'ICT', 'RegisterKeeper'))
  return await register.look(async (tx) => {
    const left = await allCurrentArrangements(tx)
    const customerIds = [...new Set(left.map(({ customerId }) => customerId))]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    const people = councilsPeople(act)
    const mailboxes = await ownMailboxes(tx, customerIds)
    return {
      arrangements: left.map(({ id, restrictionId, customerId, services, until: _, naming, ...shown }) => ({
        arrangementId: id,
        reference: referenceOf('restriction', restrictionId),
        addresses: (mailboxes.get(customerId) ?? []).map(({ value }) => value),
        ...scopeSeen(services, act.council.scope),
        ...shown,
        exceptions: leftAlone(shown, naming, people),
      })),
    }
  })
}

function scopeSeen(services: readonly string[] | null, mail: ServiceMail) {
  const scope = mailScopeOf(services, mail)
  return { ...(scope ?? { groups: [], departments: [] }), lacksGroup: scope === null }
}
