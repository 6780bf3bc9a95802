import { startOfDay } from '../../policy/calendar.ts'
import { formerCouncillors } from '../../policy/decision/councillors.ts'
import { restrictionsWithExceptions } from '../../register/mail-arrangement/excepting.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'

/**
 * P16: for the officers: restrictions whose mail arrangement excepts an address that is no councillor's any more, for
 * example since an election. Mail to whoever came after them is diverted until an officer changes the restriction.
 */
export async function councillorsWork(reading: Reading, act: Act, { most }: { most: number }): Promise<Waiting[]> {
  const since = startOfDay(today(act), act.council.timeZone).toISOString()
  return (await restrictionsWithExceptions(reading))
    .map(({ exceptions, ...one }) => ({ ...one, former: formerCouncillors(exceptions, act.council.councillors) }))
    .filter(({ former }) => former.length > 0)
    .slice(0, most)
    .map(({ restrictionId, customerId, former }) => ({
      kind: 'changed-circumstances',
      ...{ id: restrictionId, restrictionId, customerId, since, dueOn: null, formerCouncillors: former },
    }))
}
