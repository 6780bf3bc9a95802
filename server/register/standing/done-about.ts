import { openStates } from '../../policy/escalation/escalation.ts'
import type { DoneFacts } from '../../policy/standing/already-done.ts'
import { statement } from '../store/statement.ts'
import type { Reading } from '../store.ts'
import { personOf } from '../tables/colleague.ts'

type About = { customerIds: string[]; messageId: string }

const warningsAbout = statement((db, { customerIds, messageId }: About) =>
  db
    .selectFrom('warnings')
    .select(['customer_id', 'warned_at', 'service', 'reply', 'by_oid', 'by_tid'])
    .where('customer_id', 'in', customerIds)
    .where('message_id', '=', messageId)
    .where('undone_at', 'is', null),
)

const escalationsWith = statement((db, { customerIds, messageId }: About) =>
  db
    .selectFrom('evidence')
    .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
    .select(['customer_id', 'escalated_at', 'service', 'state', 'by_oid', 'by_tid'])
    .where('customer_id', 'in', customerIds)
    .where('state', 'in', openStates)
    .where('evidence.message_id', '=', messageId),
)

/** The warnings about this message that were not undone, and the open escalations that contain it, by customer. */
export async function doneAbout(
  reading: Reading,
  customerIds: string[],
  messageId: string,
): Promise<ReadonlyMap<string, DoneFacts>> {
  if (customerIds.length === 0) return new Map()
  const warnings = await warningsAbout(reading, { customerIds, messageId })
  const escalations = await escalationsWith(reading, { customerIds, messageId })
  const theirs = (customerId: string): DoneFacts => ({
    warnings: warnings
      .filter((row) => row.customer_id === customerId)
      .map((row) => ({ at: row.warned_at, service: row.service, reply: row.reply, by: personOf(row) })),
    escalations: escalations
      .filter((row) => row.customer_id === customerId)
      .map((row) => ({ at: row.escalated_at, service: row.service, state: row.state, by: personOf(row) })),
  })
  return new Map(customerIds.map((customerId) => [customerId, theirs(customerId)]))
}
