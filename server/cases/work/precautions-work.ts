import { dayAt, startOfDay } from '../../policy/calendar.ts'
import { letterDueOn } from '../../policy/duty/letter-due.ts'
import { precautionsToLookAt, untoldPrecautions } from '../../register/precaution/precautions.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'

/**
 * P4, G: for the officers: precautions for visits that are due to be looked at again, and those that the
 * customer has not been told about yet.
 */
export async function precautionsWork(reading: Reading, act: Act, ofEach: { most: number }): Promise<Waiting[]> {
  const due = await precautionsToLookAt(reading, today(act), ofEach)
  return [
    ...due.map(({ id, customerId, lookAgainOn }) => {
      const since = startOfDay(lookAgainOn, act.council.timeZone).toISOString()
      return { ...waits, id, customerId, since, dueOn: lookAgainOn }
    }),
    ...(await precautionsToTell(reading, act, ofEach)),
  ]
}

/** P14: precautions that the customer has not been told about yet, with the day by which the letter goes. */
export async function precautionsToTell(reading: Reading, act: Act, ofEach: { most: number }): Promise<Waiting[]> {
  const { timeZone, duties } = act.council
  const toTell = await untoldPrecautions(reading, ofEach)
  return toTell.map(({ id, customerId, recordedAt }) => {
    const decidedOn = dayAt(new Date(recordedAt), timeZone)
    const dueOn = letterDueOn({ decidedOn, inForceOn: null }, duties.bankHolidays)
    return { ...waits, id, customerId, since: recordedAt, dueOn, letter: 'precautions' }
  })
}

const waits = { kind: 'precaution', restrictionId: null } as const
