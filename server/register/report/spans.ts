import { daysLater } from '../../policy/calendar.ts'
import { dayBefore, momentsOf, type Period } from '../../policy/report/period.ts'
import type { HeldRestriction, Looked } from '../../policy/report/spans.ts'
import type { LookUpExcess } from '../../policy/vocabulary-looks.ts'
import type { Reading } from '../store.ts'
import { everInForce } from './in-force.ts'

/** P15: the restrictions that make the spans of a period: see `spansOf`. */
export async function heldRestrictions(reading: Reading, { from, to }: Period): Promise<HeldRestriction[]> {
  const rows = await everInForce(reading)
    .select(['id', 'customer_id', 'in_force_on', 'lifted_on', 'until_on', 'state', 'adjustments'])
    .where('in_force_on', '<=', to)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'replaced'),
        eb.and([
          eb.or([eb('lifted_on', 'is', null), eb('lifted_on', '>=', from)]),
          eb.or([eb('until_on', 'is', null), eb('until_on', '>=', dayBefore({ from, to }))]),
        ]),
      ]),
    )
    .execute()
  return rows.flatMap(({ id, customer_id, in_force_on, adjustments, ...row }) =>
    in_force_on === null
      ? []
      : [{ id, customerId: customer_id, on: in_force_on, ended: endOf(row), adjusted: adjustments !== null }],
  )
}

/** One that reached its last day has run out, whatever was recorded about it afterwards. */
function endOf(row: { lifted_on: string | null; until_on: string | null; state: string }): HeldRestriction['ended'] {
  const { lifted_on: lifted, until_on: until, state } = row
  if (until !== null && (lifted === null || lifted > until)) return { on: daysLater(until, 1), how: 'ran-out' }
  return lifted === null ? null : { on: lifted, how: state === 'replaced' ? 'replaced' : 'lifted' }
}

const excess = ['stopped', 'many-at-once', 'many-in-a-day'] as const satisfies readonly LookUpExcess[]

/** P15: how many accounts were shown a customer on the register in a period, and how often. */
export async function lookedIn(reading: Reading, period: Period, timeZone: string): Promise<Looked> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('access_ledger')
    .select(['by_oid', 'by_tid', ({ fn }) => fn.countAll<number | string>().as('n')])
    .where('at', '>=', since)
    .where('at', '<', before)
    .where('found_by', 'not in', excess)
    .groupBy(['by_oid', 'by_tid'])
    .execute()
  return { lookers: rows.length, looks: rows.reduce((all, { n }) => all + Number(n), 0) }
}
