import { keepersDuties } from '../../policy/duty/duty.ts'
import { openDuties } from '../../register/duty/duties.ts'
import { messagesOf } from '../../register/duty/passed-on-messages.ts'
import { rightsRequestsWaiting } from '../../register/rights-request/rights-requests.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { openDueOf } from '../rights-request/rights-requests.ts'

/** G: what customers ask about their own record, until it is answered. */
export async function rightsWork(reading: Reading, ofEach: { most: number }): Promise<Waiting[]> {
  const waiting = await rightsRequestsWaiting(reading, ofEach)
  return waiting.map((request) => ({
    kind: 'rights-request',
    id: request.id,
    restrictionId: null,
    customerId: request.customerId,
    since: request.recordedAt,
    dueOn: openDueOf(request),
    ...(request.acknowledgement ? { acknowledgedOn: request.acknowledgement.sentOn } : {}),
  }))
}

/** G: what messages passed on ask for and only the register keeper can fulfil, until it is dealt with. */
export async function keepersRightsWork(reading: Reading, { most }: { most: number }): Promise<Waiting[]> {
  const duties = await openDuties(reading, keepersDuties, most)
  const messages = await messagesOf(reading, duties)
  return duties.flatMap(({ id, passedOnId, kind: duty, notedAt: since, dueOn }) => {
    const customerId = messages.get(passedOnId)?.customerId
    return customerId ? [{ kind: 'rights-request', id, restrictionId: null, customerId, since, dueOn, duty }] : []
  })
}
