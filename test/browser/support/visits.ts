import { recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'

/** P4: nobody visits Petra alone, because she hit a colleague. */
export async function visitedWithCare({ register }: { register: Register }): Promise<void> {
  const [address = ''] = customers.petra.addresses
  const [petra] = await register.read((reading) => customersByKey(reading, 'email', [address]))
  const act = actBy(colleagues.frances, new Date())
  const careful = {
    steps: ['not-alone' as const],
    more: null,
    reason: 'She hit a colleague.',
    lookAgainOn: daysLater(act.at.toISOString().slice(0, 10), 1),
    notTold: 'A visitor would be at risk.',
  }
  await register.write((tx) => recordPrecaution(tx, act, petra?.customerId ?? '', careful))
}
