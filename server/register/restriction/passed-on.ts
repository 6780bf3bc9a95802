import type { PassedOn } from '../../policy/restriction/passed-on.ts'
import type { ReplyState } from '../../policy/vocabulary-states.ts'
import type { Person } from '../../policy/who-may.ts'
import { interactionColumns, type KeptInteraction, noInteraction } from '../evidence/interaction.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'

/** P14: a message that was passed on to the contact, or answered with a reminder, or both. */
export async function addPassedOn(
  tx: Writing,
  passedOn: PassedOn & { id: string; restrictionId: string; at: Date; interaction: KeptInteraction; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('passed_on')
    .values({
      id: passedOn.id,
      restriction_id: passedOn.restrictionId,
      reminded: Number(passedOn.reminded),
      forwarded: Number(passedOn.forwarded),
      reminder_reply: passedOn.reminderReply,
      forward_reply: passedOn.forwardReply,
      passed_on_at: passedOn.at.toISOString(),
      undone_at: null,
      ...interactionColumns(passedOn.interaction),
      ...byColumns(passedOn.by),
    })
    .execute()
}

/** A record of passing on, for who may change it. */
export type PassedOnFound = Pick<PassedOn, 'reminderReply' | 'forwardReply'> & {
  id: string
  customerId: string
  messageId: string | null
  at: Date
  by: Person
  undone: boolean
}

const withCustomer = (reading: Reading) =>
  reading
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'restrictions.customer_id', 'passed_on.passed_on_at', 'passed_on.undone_at'])
    .select(['passed_on.by_oid', 'passed_on.by_tid', 'message_id', 'reminder_reply', 'forward_reply'])

type FoundRow = Awaited<ReturnType<ReturnType<typeof withCustomer>['executeTakeFirstOrThrow']>>

const asFound = (row: FoundRow): PassedOnFound => ({
  id: row.id,
  customerId: row.customer_id,
  messageId: row.message_id,
  at: new Date(row.passed_on_at),
  by: personOf(row),
  undone: row.undone_at !== null,
  reminderReply: row.reminder_reply,
  forwardReply: row.forward_reply,
})

/** It with its customer, undone or not. */
export async function findPassedOn(reading: Reading, id: string): Promise<PassedOnFound | undefined> {
  const row = await withCustomer(reading).where('passed_on.id', '=', id).executeTakeFirst()
  return row && asFound(row)
}

/** It no longer counts, and the facts of its interaction are erased. */
export async function markPassedOnUndone(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('passed_on')
    .set({ undone_at: at.toISOString(), ...noInteraction })
    .where('id', '=', id)
    .execute()
}

/** What became of the reminder and of the message to the contact; what is left out stays as it was. */
export async function markReplies(
  tx: Writing,
  id: string,
  { reminder, forward }: { reminder?: ReplyState; forward?: ReplyState },
): Promise<void> {
  await tx
    .updateTable('passed_on')
    .set({ ...(reminder && { reminder_reply: reminder }), ...(forward && { forward_reply: forward }) })
    .where('id', '=', id)
    .execute()
}

/** What was passed on about a customer's messages, oldest first, without what was undone. */
export type KeptPassedOn = PassedOn & { customerId: string; messageId: string; at: string; by: Colleague }

const aboutMessage = statement((db, { customerIds, messageIds }: { customerIds: string[]; messageIds: string[] }) =>
  db
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['customer_id', 'message_id', 'passed_on_at', 'reminded', 'forwarded', 'reminder_reply', 'forward_reply'])
    .select(['passed_on.by_oid', 'passed_on.by_tid', 'passed_on.by_name'])
    .where('customer_id', 'in', customerIds)
    .where('message_id', 'in', messageIds)
    .where('undone_at', 'is', null)
    .orderBy('passed_on_at')
    .orderBy('passed_on.id'),
)

/** What was done about these messages, for each of these customers. */
export async function passedOnAbout(
  reading: Reading,
  customerIds: string[],
  messageIds: string[],
): Promise<KeptPassedOn[]> {
  if (customerIds.length === 0 || messageIds.length === 0) return []
  const rows = await aboutMessage(reading, { customerIds, messageIds })
  return rows.map((row) => ({
    customerId: row.customer_id,
    messageId: row.message_id ?? '',
    at: row.passed_on_at,
    by: { ...personOf(row), name: row.by_name },
    reminded: row.reminded === 1,
    forwarded: row.forwarded === 1,
    reminderReply: row.reminder_reply,
    forwardReply: row.forward_reply,
  }))
}
