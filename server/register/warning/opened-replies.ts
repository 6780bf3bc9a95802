import type { Person } from '../../policy/who-may.ts'
import { statement } from '../store/statement.ts'
import type { Reading } from '../store.ts'

/** A reply that this person opened and has not confirmed: a warning, or a reminder and a forward. */
export type OpenedReply = { customerId: string; at: string; messageId: string | null } & (
  | { kind: 'warning'; id: string }
  | { kind: 'passed-on'; id: string; restrictionId: string; reminder: boolean; forward: boolean }
)

type By = { oid: string; tid: string }

const openedWarnings = statement((db, { oid, tid, customerIds }: By & { customerIds: string[] }) =>
  db
    .selectFrom('warnings')
    .select(['id', 'customer_id', 'warned_at', 'message_id'])
    .where('customer_id', 'in', customerIds)
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .where('reply', '=', 'opened')
    .where('undone_at', 'is', null),
)

const openedPassedOn = statement((db, { oid, tid, customerIds }: By & { customerIds: string[] }) =>
  db
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'customer_id', 'restriction_id', 'passed_on_at', 'message_id'])
    .select(['reminder_reply', 'forward_reply'])
    .where('customer_id', 'in', customerIds)
    .where('passed_on.by_oid', '=', oid)
    .where('passed_on.by_tid', '=', tid)
    .where((eb) => eb.or([eb('reminder_reply', '=', 'opened'), eb('forward_reply', '=', 'opened')]))
    .where('undone_at', 'is', null),
)

/** What this person opened for these customers and has not confirmed, newest first. */
export async function openedReplies(
  reading: Reading,
  { oid, tid }: Person,
  customerIds: string[],
): Promise<OpenedReply[]> {
  if (customerIds.length === 0) return []
  const warnings = await openedWarnings(reading, { oid, tid, customerIds })
  const passedOn = await openedPassedOn(reading, { oid, tid, customerIds })
  return [
    ...warnings.map(
      (row): OpenedReply => ({
        kind: 'warning',
        id: row.id,
        customerId: row.customer_id,
        at: row.warned_at,
        messageId: row.message_id,
      }),
    ),
    ...passedOn.map(
      (row): OpenedReply => ({
        kind: 'passed-on',
        id: row.id,
        customerId: row.customer_id,
        restrictionId: row.restriction_id,
        at: row.passed_on_at,
        messageId: row.message_id,
        reminder: row.reminder_reply === 'opened',
        forward: row.forward_reply === 'opened',
      }),
    ),
  ].toSorted((one, other) => other.at.localeCompare(one.at))
}
