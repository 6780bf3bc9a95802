import type { Looks } from '../contract/customer.ts'
import { mayAs } from '../policy/who-may.ts'
import { looksAt } from '../register/access-ledger.ts'
import { entriesOf, entryOf } from '../register/customers.ts'
import type { Register } from '../register/register.ts'
import { type Act, found, obey } from './act.ts'

const atOnce = 50

/**
 * G: who looked at a customer, when, and how they found them. It tells of colleagues and nothing of the customer, so it
 * is no look itself. Refuses: not-authorised, unknown-entry.
 */
export async function seeLooks(register: Register, act: Act, id: string, before: string | null): Promise<Looks> {
  obey(mayAs(act.by, 'RegisterKeeper'))
  return await register.read(async (reading) => {
    const customerId = found(await entryOf(reading, id), 'unknown-entry')
    const looks = await looksAt(reading, await entriesOf(reading, customerId), { before, most: atOnce + 1 })
    const shown = looks.slice(0, atOnce)
    const last = shown.at(-1)
    return {
      looks: shown.map(({ id: lookId, at, by, foundBy }) => ({ lookId, at, by, foundBy })),
      next: last && looks.length > atOnce ? last.id : null,
    }
  })
}
