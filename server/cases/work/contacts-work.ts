import { startOfDay } from '../../policy/calendar.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'
import { contactTroubles } from '../designated-contact/contact-troubles.ts'

/**
 * P14: for the register keeper and the officers: restrictions that need another contact. Those without anybody here are
 * due today, so they come before what can wait.
 */
export async function contactsWork(reading: Reading, act: Act): Promise<Waiting[]> {
  const since = startOfDay(today(act), act.council.timeZone).toISOString()
  return (await contactTroubles(reading, act)).map(({ restrictionId, customerId, trouble, contact: name }) => ({
    kind: 'changed-circumstances',
    id: restrictionId,
    restrictionId,
    customerId,
    since,
    dueOn: trouble === 'nobody-here' ? today(act) : null,
    contact: { trouble, name },
  }))
}
