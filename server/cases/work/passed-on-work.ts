import { dutiesOf, type KeptDuty, overdueDuties } from '../../register/duty/duties.ts'
import { messagesOf } from '../../register/duty/passed-on-messages.ts'
import type { Reading } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'
import { messagesPassedTo } from '../duty/see-passed-to-you.ts'

/** P14: what was passed to the person as contact or deputy and is not dealt with, by its most pressing duty. */
export async function workOfContact(reading: Reading, act: Act, most: number): Promise<Waiting[]> {
  const messages = await messagesPassedTo(reading, act, most)
  const duties = await dutiesOf(
    reading,
    messages.map(({ id }) => id),
  )
  return messages.flatMap(({ id, customerId, at }) => {
    const [first] = duties.filter((one) => one.passedOnId === id && one.dealtAt === null).toSorted(sooner)
    return first ? [{ ...waitingFor(first, customerId), since: at, nameOnly: true }] : []
  })
}

/** G: duties that nobody dealt with in time, for authorising officers; without those that are the person's own work. */
export async function overdueForOfficers(
  reading: Reading,
  act: Act,
  { own, most }: { own: ReadonlySet<string>; most: number },
): Promise<Waiting[]> {
  const found = new Map<string, Waiting>()
  const overdue = await overdueDuties(reading, today(act), most)
  const messages = await messagesOf(reading, overdue)
  for (const duty of overdue) {
    const message = messages.get(duty.passedOnId)
    if (!message || own.has(duty.passedOnId) || found.has(duty.passedOnId)) continue
    const { customerId, restrictionId } = message
    found.set(duty.passedOnId, { ...waitingFor(duty, customerId), restrictionId })
  }
  return [...found.values()]
}

const sooner = (one: KeptDuty, other: KeptDuty) => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : 1)

const waitingFor = (duty: KeptDuty, customerId: string): Waiting => ({
  kind: 'passed-on',
  id: duty.passedOnId,
  restrictionId: null,
  customerId,
  since: duty.notedAt,
  dueOn: duty.dueOn,
  duty: duty.kind,
})
