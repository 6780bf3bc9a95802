import { undecidedStates } from '../../policy/escalation/escalation.ts'
import type { CustomerFacts } from '../../policy/standing/standing.ts'
import { passedOnAbout } from '../restriction/passed-on.ts'
import { restrictionsOf } from '../restriction/restrictions.ts'
import { statement } from '../store/statement.ts'
import type { Reading } from '../store.ts'
import { personOf } from '../tables/colleague.ts'

type Asked = { customerIds: string[] }

const undecidedEscalations = statement((db, { customerIds }: Asked) =>
  db
    .selectFrom('escalations')
    .select(['id', 'customer_id', 'state', 'escalated_at', 'service', 'by_oid', 'by_tid'])
    .select((eb) =>
      eb
        .exists(eb.selectFrom('decisions').select('id').whereRef('escalation_id', '=', 'escalations.id'))
        .as('is_acted_on'),
    )
    .where('customer_id', 'in', customerIds)
    .where('state', 'in', undecidedStates),
)

const warningsOf = statement((db, { customerIds }: Asked) =>
  db
    .selectFrom('warnings')
    .select(['id', 'customer_id', 'warned_at', 'service', 'lapses_on', 'undone_at', 'reply'])
    .where('customer_id', 'in', customerIds),
)

const formalWarningsOf = statement((db, { customerIds }: Asked) =>
  db
    .selectFrom('formal_warnings')
    .select(['id', 'customer_id', 'sent_on', 'service', 'lapses_on', 'state'])
    .where('customer_id', 'in', customerIds)
    .where('state', '=', 'given'),
)

/**
 * What the standing of these customers depends on, in the order given: four queries, and a fifth about a message.
 * @param messageId of the message that is asked about, if any
 */
export async function standingFacts(
  reading: Reading,
  customerIds: string[],
  messageId: string | null = null,
): Promise<CustomerFacts[]> {
  if (customerIds.length === 0) return []
  const restrictions = await restrictionsOf(reading, customerIds)
  const escalations = await undecidedEscalations(reading, { customerIds })
  const warnings = await warningsOf(reading, { customerIds })
  const formalWarnings = await formalWarningsOf(reading, { customerIds })
  const passedOn = messageId === null ? [] : await passedOnAbout(reading, customerIds, [messageId])

  return customerIds.map((customerId) => {
    const isTheirs = (row: { customer_id: string }) => row.customer_id === customerId
    return {
      customerId,
      restrictions: restrictions.filter((restriction) => restriction.customerId === customerId),
      pendingEscalations: escalations.filter(isTheirs).map((row) => ({
        id: row.id,
        state: row.state,
        at: row.escalated_at,
        service: row.service,
        by: personOf(row),
        isActedOn: Boolean(row.is_acted_on),
      })),
      warnings: warnings.filter(isTheirs).map((row) => ({
        id: row.id,
        at: row.warned_at,
        service: row.service,
        lapsesOn: row.lapses_on,
        undone: row.undone_at !== null,
        reply: row.reply,
      })),
      formalWarnings: formalWarnings.filter(isTheirs).map((row) => ({
        id: row.id,
        on: row.sent_on ?? '',
        service: row.service,
        lapsesOn: row.lapses_on,
        state: row.state,
      })),
      passedOn: passedOn.filter((one) => one.customerId === customerId),
    }
  })
}
