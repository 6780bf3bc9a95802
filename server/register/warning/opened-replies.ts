import type { OpenedOnce } from '../../policy/warning/reply.ts'
import type { Person } from '../../policy/who-may.ts'
import { statement } from '../store/statement.ts'
import type { Reading } from '../store.ts'

/**
 * A reply that this person opened and has not confirmed: a warning, or a reminder and a forward. `sentAt`: when the
 * message that it answers was sent, if Outlook said so.
 */
export type OpenedReply = { customerId: string; at: string; messageId: string | null; sentAt: string | null } & (
  | { kind: 'warning'; id: string }
  | { kind: 'passed-on'; id: string; restrictionId: string; reminder: boolean; forward: boolean }
)

type By = { oid: string; tid: string }

const openedWarnings = statement((db, { oid, tid, customerIds }: By & { customerIds: string[] }) =>
  db
    .selectFrom('warnings')
    .select(['id', 'customer_id', 'warned_at', 'message_id', 'contact'])
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
    .select(['passed_on.id', 'customer_id', 'restriction_id', 'passed_on_at', 'message_id', 'passed_on.contact'])
    .select(['reminder_reply', 'forward_reply'])
    .where('customer_id', 'in', customerIds)
    .where('passed_on.by_oid', '=', oid)
    .where('passed_on.by_tid', '=', tid)
    .where((eb) => eb.or([eb('reminder_reply', '=', 'opened'), eb('forward_reply', '=', 'opened')]))
    .where('undone_at', 'is', null),
)

type About = By & { customerIds: string[]; messageIds: string[] }

const sentWarnings = statement((db, { oid, tid, customerIds, messageIds }: About) =>
  db
    .selectFrom('warnings')
    .select(['id', 'customer_id', 'warned_at', 'message_id'])
    .where('customer_id', 'in', customerIds)
    .where('message_id', 'in', messageIds)
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .where('reply', '=', 'sent')
    .where('undone_at', 'is', null),
)

const sentPassedOn = statement((db, { oid, tid, customerIds, messageIds }: About) =>
  db
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'customer_id', 'passed_on_at', 'message_id', 'reminder_reply', 'forward_reply'])
    .where('customer_id', 'in', customerIds)
    .where('message_id', 'in', messageIds)
    .where('passed_on.by_oid', '=', oid)
    .where('passed_on.by_tid', '=', tid)
    .where((eb) => eb.or([eb('reminder_reply', '=', 'sent'), eb('forward_reply', '=', 'sent')]))
    .where('undone_at', 'is', null),
)

/** What this person sent to these customers, or to their contacts, about these messages. */
export async function sentReplies(
  reading: Reading,
  { oid, tid }: Person,
  { customerIds, messageIds }: { customerIds: string[]; messageIds: string[] },
): Promise<OpenedOnce[]> {
  if (customerIds.length === 0 || messageIds.length === 0) return []
  const about = { oid, tid, customerIds, messageIds }
  const warnings = (await sentWarnings(reading, about)).map(
    (row): OpenedOnce => ({
      what: 'warning',
      id: row.id,
      customerId: row.customer_id,
      messageId: row.message_id,
      at: row.warned_at,
    }),
  )
  const passedOn = (await sentPassedOn(reading, about)).flatMap((row): OpenedOnce[] => {
    const one = { id: row.id, customerId: row.customer_id, messageId: row.message_id, at: row.passed_on_at }
    return [
      ...(row.reminder_reply === 'sent' ? [{ what: 'reminder' as const, ...one }] : []),
      ...(row.forward_reply === 'sent' ? [{ what: 'forward' as const, ...one }] : []),
    ]
  })
  return [...warnings, ...passedOn]
}

/** What this person opened for these customers and has not confirmed, newest first; ids grow with time. */
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
        sentAt: sentAtIn(row.contact),
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
        sentAt: sentAtIn(row.contact),
        reminder: row.reminder_reply === 'opened',
        forward: row.forward_reply === 'opened',
      }),
    ),
  ].toSorted((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id))
}

function sentAtIn(contact: string | null): string | null {
  const { sentAt } = JSON.parse(contact ?? '{}') as { sentAt?: string | null }
  return sentAt ?? null
}
