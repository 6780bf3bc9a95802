import { rightsRequestsWaiting } from '../../register/rights-request/rights-requests.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'

/** G: what customers ask about their own record, until it is answered. */
export async function rightsWork(reading: Reading, ofEach: { most: number }): Promise<Waiting[]> {
  const waiting = await rightsRequestsWaiting(reading, ofEach)
  return waiting.map(({ id, customerId, recordedAt, dueOn }) => ({
    kind: 'rights-request',
    id,
    restrictionId: null,
    customerId,
    since: recordedAt,
    dueOn,
  }))
}
