import { type Day, dayAt } from '../../policy/calendar.ts'
import type { EscalationMade } from '../../policy/judging/escalators.ts'
import type { Identity } from '../../policy/judging/same-person.ts'
import { closesNothing } from '../decision/decisions.ts'
import { madeBy } from '../escalation/made-by.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'

/**
 * P13: every escalation of a customer that somebody made here. What came from a file was escalated by somebody whom only
 * the file knows.
 */
export async function escalationsOf(reading: Reading, customerId: string, timeZone: string): Promise<EscalationMade[]> {
  const rows = await escalations(reading).where('customer_id', '=', customerId).execute()
  return rows.map((row) => made(row, timeZone))
}

/** P13: those that this person made, of any customer and with whichever account. */
export async function escalationsBy(
  reading: Reading,
  person: Identity,
  timeZone: string,
): Promise<(EscalationMade & { customerId: string })[]> {
  const rows = await escalations(reading).where(madeBy(person)).execute()
  return rows.map((row) => ({ ...made(row, timeZone), customerId: row.customer_id }))
}

const escalations = (reading: Reading) =>
  reading
    .selectFrom('escalations')
    .leftJoin('imported_records', 'imported_records.record_id', 'escalations.id')
    .select(['escalations.id', 'customer_id', 'escalated_at', 'state', 'by_oid', 'by_tid', 'by_address', 'by_key'])
    .select((eb) =>
      eb
        .selectFrom('decisions')
        .select(({ fn }) => fn.max('decided_at').as('at'))
        .whereRef('decisions.escalation_id', '=', 'escalations.id')
        .where('outcome', 'not in', closesNothing)
        .as('closed_at'),
    )
    .where('imported_records.record_id', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof escalations>['execute']>>[number]

const made = (row: Row, timeZone: string): EscalationMade => ({
  id: row.id,
  by: accountOf(row),
  at: row.escalated_at,
  state: row.state,
  closedOn: closedOn(row.closed_at, timeZone),
})

const closedOn = (at: string | null, timeZone: string): Day | null =>
  at === null ? null : dayAt(new Date(at), timeZone)
