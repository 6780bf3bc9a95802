import { dayInWords } from '../../letters/sentences.ts'
import { type Day, daysLater } from '../../policy/calendar.ts'
import type { KeptMerge, Moved } from '../../register/customer/merges.ts'
import { addHold, holdsOf } from '../../register/retention/holds.ts'
import { rightsRequestsOf } from '../../register/rights-request/rights-requests.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { openDueOf } from '../rights-request/rights-requests.ts'

/** `facts`: what the hold is for, as the trail says it. */
type ToHold = { reason: string; lookAgainOn: Day; facts: Record<string, string> }

/**
 * G: while two entries were one, a hold, or an open request about the record, kept the records of both. So from now on
 * a hold on the other entry keeps its records. `stayed`: what was recorded meanwhile. Returns how many requests may be
 * the other person's.
 */
export async function holdBoth(
  tx: Writing,
  act: Act,
  { customerId, otherId }: KeptMerge,
  stayed: Moved,
): Promise<number> {
  const place = async ({ reason, lookAgainOn, facts }: ToHold) => {
    const holdId = act.newId()
    await addHold(tx, { id: holdId, customerId: otherId, reason, lookAgainOn, at: act.at, by: act.by })
    await audit(tx, act, {
      what: 'hold-placed',
      subjectId: holdId,
      customerId: otherId,
      facts: { lookAgainOn, ...facts },
    })
  }
  for (const { id, lifted, reason, lookAgainOn } of await holdsOf(tx, customerId))
    if (!lifted && stayed.holds.includes(id)) await place({ reason, lookAgainOn, facts: { copyOf: id } })
  const requests = (await rightsRequestsOf(tx, customerId)).filter(
    ({ id, answer }) => answer === null && stayed.rights_requests.includes(id),
  )
  for (const request of requests) {
    const [, lookAgainOn] = [openDueOf(request), daysLater(today(act), 1)].toSorted() as [Day, Day]
    await place({ reason: mayBeTheirs(request.receivedOn), lookAgainOn, facts: { forRequest: request.id } })
  }
  return requests.length
}

/** It is in the other person's subject access file, so it says nothing of the first. */
const mayBeTheirs = (receivedOn: Day): string =>
  `A request about the record, received on ${dayInWords(receivedOn)}, was recorded while this entry was joined with another. It may be this person’s. Lift this hold once you know whose it is, or once it is answered.`
