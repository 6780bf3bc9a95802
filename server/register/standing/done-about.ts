import { openStates } from '../../policy/escalation/escalation.ts'
import type { DoneFacts } from '../../policy/standing/already-done.ts'
import { statement } from '../store/statement.ts'
import type { Reading } from '../store.ts'
import { personOf } from '../tables/colleague.ts'

type About = { customerIds: string[]; messageIds: string[] }

const warningsAbout = statement((db, { customerIds, messageIds }: About) =>
  db
    .selectFrom('warnings')
    .select(['customer_id', 'message_id', 'warned_at', 'service', 'reply', 'by_oid', 'by_tid'])
    .where('customer_id', 'in', customerIds)
    .where('message_id', 'in', messageIds)
    .where('undone_at', 'is', null),
)

const escalationsWith = statement((db, { customerIds, messageIds }: About) =>
  db
    .selectFrom('evidence')
    .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
    .select(['customer_id', 'message_id', 'escalated_at', 'service', 'state', 'by_oid', 'by_tid'])
    .where('customer_id', 'in', customerIds)
    .where('state', 'in', openStates)
    .where('evidence.message_id', 'in', messageIds),
)

/** What was done about one message of one customer. */
export type DoneAbout = { customerId: string; messageId: string; facts: DoneFacts }

/**
 * The warnings about these messages that were not undone, and the open escalations that contain them, by customer and
 * message. Left out where there is none.
 */
export async function doneAbout(reading: Reading, customerIds: string[], messageIds: string[]): Promise<DoneAbout[]> {
  if (customerIds.length === 0 || messageIds.length === 0) return []
  const warnings = await warningsAbout(reading, { customerIds, messageIds })
  const escalations = await escalationsWith(reading, { customerIds, messageIds })
  const found = new Map<string, DoneAbout>()
  const factsOf = (row: { customer_id: string; message_id: string | null }): DoneFacts => {
    const [customerId, messageId] = [row.customer_id, row.message_id ?? '']
    const key = `${customerId} ${messageId}`
    const one = found.get(key) ?? { customerId, messageId, facts: { warnings: [], escalations: [] } }
    found.set(key, one)
    return one.facts
  }
  for (const row of warnings)
    factsOf(row).warnings.push({ at: row.warned_at, service: row.service, reply: row.reply, by: personOf(row) })
  for (const row of escalations)
    factsOf(row).escalations.push({ at: row.escalated_at, service: row.service, state: row.state, by: personOf(row) })
  return [...found.values()]
}
