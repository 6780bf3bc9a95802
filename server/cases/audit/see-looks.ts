import type { Looks } from '../../contract/customer/customer.ts'
import { mayAs } from '../../policy/who-may.ts'
import { looksAt } from '../../register/audit/access-ledger.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { knownAs } from '../../register/customer/while-joined.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, foundEntry } from '../act.ts'
import { recordLooks } from './record-looks.ts'

const pageSize = 50

/**
 * G: who looked at a customer, when, and how they found them. This reveals that the customer is on the register, so it
 * is a look itself; it is not among those shown.
 */
export async function seeLooks(register: Register, act: Act, id: string, before: string | null): Promise<Looks> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return await register.look(async (tx) => {
    const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
    const looks = await looksAt(tx, await knownAs(tx, [customerId]), { before, most: pageSize + 1 })
    await recordLooks(tx, act)
    const shown = looks.slice(0, pageSize)
    const last = shown.at(-1)
    return {
      looks: shown.map(({ id: lookId, ...look }) => ({ lookId, ...look })),
      next: last && looks.length > pageSize ? last.id : null,
    }
  })
}
