import { type Beside, givesWay, mayStandBeside } from '../../policy/restriction/scope.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce, today } from '../act.ts'

/**
 * P8, P14: the customer's restrictions that end with these new terms: at once if only agreed, otherwise once the letter
 * has gone. What has run out is left to the night, whose letter gives what answer had not gone.
 */
export async function givingWayTo(
  reading: Reading,
  act: Act,
  customerId: string,
  next: Beside,
): Promise<KeptRestriction[]> {
  const known = act.council.services
  const standing = (await restrictionsIn(reading, customerId, ['agreed', 'in-force'])).filter(
    ({ until }) => until === null || today(act) <= until,
  )
  const besides = standing.map((one) => ({ ...one, services: one.terms.services }))
  enforce(mayStandBeside(next, besides, known))
  return standing.filter((one) => givesWay({ ...one, services: one.terms.services }, next, known))
}
