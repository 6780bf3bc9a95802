import type { AlreadyDone, DoneAbout } from '../../contract/standing/standing.ts'
import { passedOnBefore } from '../../policy/restriction/passed-on.ts'
import { alreadyDone } from '../../policy/standing/already-done.ts'
import { passedOnAbout } from '../../register/restriction/passed-on.ts'
import { doneAbout } from '../../register/standing/done-about.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/** P9, P10: what was done about the message, by the customer whose it was. */
export async function doneAboutOne(
  reading: Reading,
  { by }: Pick<Act, 'by'>,
  customerIds: string[],
  messageId: string | null,
): Promise<ReadonlyMap<string, AlreadyDone[]>> {
  const all = messageId === null ? [] : await doneAbout(reading, customerIds, [messageId])
  const done = all.map(({ customerId, facts }) => [customerId, alreadyDone(facts, by)] as const)
  return new Map(done.filter(([, some]) => some.length > 0))
}

/** What was done about one of several messages, and whose it was. */
export type DoneAboutCustomers = DoneAbout & { customerId: string }

/**
 * P9, P10, P14: what was done about each of several messages. Says that a message was passed on only for the customers
 * whose restriction it was passed on under. Messages of which nothing was done are left out.
 */
export async function doneAboutSeveral(
  reading: Reading,
  { by }: Pick<Act, 'by'>,
  { customerIds, restricted }: { customerIds: string[]; restricted: string[] },
  messageIds: string[],
): Promise<DoneAboutCustomers[]> {
  const done = await doneAbout(reading, customerIds, messageIds)
  const passedOn = await passedOnAbout(reading, restricted, messageIds)
  return customerIds.flatMap((customerId) =>
    messageIds.flatMap((messageId) => {
      const isIt = (one: { customerId: string; messageId: string }) =>
        one.customerId === customerId && one.messageId === messageId
      const facts = done.find(isIt)?.facts
      const already = facts ? alreadyDone(facts, by) : []
      const passed = passedOnBefore(passedOn.filter(isIt), by)
      return already.length > 0 || passed ? [{ customerId, messageId, alreadyDone: already, passedOn: passed }] : []
    }),
  )
}
