import { type Day, dayAt, startOfDay } from '../../policy/calendar.ts'
import { undecidedStates } from '../../policy/escalation/escalation.ts'
import { type EscalationMade, isOpenOn } from '../../policy/judging/escalators.ts'
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

/**
 * P13: the customers of whom this person, with whichever account, has made an escalation that is open on a day. Those
 * that are undecided, and those that were closed on the day, are each found by an index.
 */
export async function customersEscalatedBy(
  reading: Reading,
  person: Identity,
  { timeZone, today }: { timeZone: string; today: Day },
): Promise<string[]> {
  const theirs = escalations(reading).where(madeBy(person))
  const undecided = await theirs.where('state', 'in', undecidedStates).orderBy('escalated_at').execute()
  const decidedToday = reading
    .selectFrom('decisions')
    .select('escalation_id')
    .where('decided_at', '>=', startOfDay(today, timeZone).toISOString())
  const closed = await theirs.where('escalations.id', 'in', decidedToday).execute()
  const open = [...undecided, ...closed].filter((row) => isOpenOn(made(row, timeZone), today))
  return [...new Set(open.map((row) => row.customer_id))]
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
