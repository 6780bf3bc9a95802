import { startOfDay } from '../../policy/calendar.ts'
import { precautionsWaiting } from '../../register/precaution/precautions.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'

/**
 * P4, G: for the officers: precautions for visits that are due to be looked at again, and those that the
 * customer has not been told about yet, which have no due day.
 */
export async function precautionsWork(reading: Reading, act: Act, ofEach: { most: number }): Promise<Waiting[]> {
  const { due, toTell } = await precautionsWaiting(reading, today(act), ofEach)
  const waits = { kind: 'precaution', restrictionId: null } as const
  return [
    ...due.map(({ id, customerId, lookAgainOn }) => {
      const since = startOfDay(lookAgainOn, act.council.timeZone).toISOString()
      return { ...waits, id, customerId, since, dueOn: lookAgainOn }
    }),
    ...toTell.map(({ id, customerId, recordedAt }) => ({ ...waits, id, customerId, since: recordedAt, dueOn: null })),
  ]
}
