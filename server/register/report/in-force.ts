import { sql } from 'kysely'
import { type Day, daysLater } from '../../policy/calendar.ts'
import type { Ending, FigureFacts } from '../../policy/report/figures.ts'
import { dayBefore, type Period } from '../../policy/report/period.ts'
import { countedKinds } from '../../policy/restriction/ways.ts'
import { behaviours, measureKinds } from '../../policy/vocabulary.ts'
import { readWords } from '../log/log-entries.ts'
import type { Reading } from '../store.ts'

/** P15: the restrictions in force before a period, those that began or ended in it, and those in force today. */
export async function inForceFacts(
  reading: Reading,
  { period, today }: { period: Period; today: Day },
): Promise<Pick<FigureFacts, 'before' | 'begun' | 'ended' | 'now'>> {
  return {
    before: (await liveOn(reading, dayBefore(period)).select(count).executeTakeFirstOrThrow()).count,
    begun: await begun(reading, period),
    ended: await ended(reading, period),
    now: await liveNow(reading, today),
  }
}

/** Restrictions in force at the end of a day: see `inForceAtEndOf`. */
export const liveOn = (reading: Reading, day: Day) =>
  reading
    .selectFrom('restrictions')
    .where('restrictions.in_force_on', '<=', day)
    .where((eb) => eb.or([eb('restrictions.lifted_on', 'is', null), eb('restrictions.lifted_on', '>', day)]))
    .where((eb) => eb.or([eb('restrictions.until_on', 'is', null), eb('restrictions.until_on', '>=', day)]))

/** Restrictions that were in force, if only for a moment. One that was agreed and ended before its letter never was. */
export const everInForce = (reading: Reading) =>
  reading
    .selectFrom('restrictions')
    .where('in_force_on', 'is not', null)
    .where((eb) => eb.or([eb('lifted_on', 'is', null), eb('lifted_on', '>=', eb.ref('in_force_on'))]))
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', eb.ref('in_force_on'))]))

export const count = sql<number>`cast(count(*) as integer)`.as('count')

async function begun(reading: Reading, period: Period): Promise<FigureFacts['begun']> {
  const all = await everInForce(reading)
    .select(['in_force_on', count])
    .where('in_force_on', '>=', period.from)
    .where('in_force_on', '<=', period.to)
    .groupBy('in_force_on')
    .execute()
  const varying = await varied(reading, period)
  const byDay = new Map(varying.map(({ in_force_on: on, count }) => [on, count]))
  return all.flatMap(({ in_force_on: on, count }) => {
    if (on === null) return []
    const variations = byDay.get(on) ?? 0
    return [
      { on, varies: false, count: count - variations },
      ...(variations > 0 ? [{ on, varies: true, count: variations }] : []),
    ]
  })
}

/**
 * Restrictions that replaced another: on the day they came into force, one of the same customer was replaced that had
 * not run out.
 */
const varied = (reading: Reading, { from, to }: Period) =>
  reading
    .selectFrom('restrictions as earlier')
    .innerJoin('restrictions as later', (join) =>
      join
        .onRef('later.customer_id', '=', 'earlier.customer_id')
        .onRef('later.in_force_on', '=', 'earlier.lifted_on')
        .onRef('later.id', '<>', 'earlier.id'),
    )
    .select(['later.in_force_on', sql<number>`cast(count(distinct later.id) as integer)`.as('count')])
    .where('earlier.state', '=', 'replaced')
    .where('earlier.in_force_on', 'is not', null)
    .where('earlier.lifted_on', '>=', from)
    .where('earlier.lifted_on', '<=', to)
    .where((eb) =>
      eb.or([eb('earlier.until_on', 'is', null), eb('earlier.lifted_on', '<=', eb.ref('earlier.until_on'))]),
    )
    .groupBy('later.in_force_on')
    .execute()

/** A restriction that reached its last day has run out, whatever was recorded about it afterwards. */
async function ended(reading: Reading, period: Period): Promise<FigureFacts['ended']> {
  const byDecision = await everInForce(reading)
    .select(['lifted_on', 'state', count])
    .where('lifted_on', '>=', period.from)
    .where('lifted_on', '<=', period.to)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('lifted_on', '<=', eb.ref('until_on'))]))
    .groupBy(['lifted_on', 'state'])
    .execute()
  const byThemselves = await everInForce(reading)
    .select(['until_on', count])
    .where('until_on', '>=', dayBefore(period))
    .where('until_on', '<', period.to)
    .where((eb) => eb.or([eb('lifted_on', 'is', null), eb('lifted_on', '>', eb.ref('until_on'))]))
    .groupBy('until_on')
    .execute()
  return [
    ...byDecision.flatMap(({ lifted_on: on, state, count }) => {
      const how: Ending = state === 'replaced' ? 'replaced' : 'lifted'
      return on === null ? [] : { on, how, count }
    }),
    ...byThemselves.flatMap(({ until_on: last, count }) =>
      last === null ? [] : { on: daysLater(last, 1), how: 'ran-out' as const, count },
    ),
  ]
}

async function liveNow(reading: Reading, today: Day): Promise<FigureFacts['now']> {
  const live = liveOn(reading, today)
    .innerJoin('log_restrictions', 'log_restrictions.restriction_id', 'restrictions.id')
    .leftJoin('log_escalations', 'log_escalations.escalation_id', 'restrictions.escalation_id')
    .select(['mail_kind', 'log_restrictions.measures', 'log_escalations.service', 'log_escalations.behaviours'])
    .select((eb) => eb.case().when('log_restrictions.review_due', '<', today).then(1).else(0).end().as('overdue'))
  const rows = await reading
    .selectFrom(live.as('live'))
    .select(['service', 'behaviours', 'measures', 'mail_kind', 'overdue', count])
    .groupBy(['service', 'behaviours', 'measures', 'mail_kind', 'overdue'])
    .execute()
  return rows.map((row) => ({
    service: row.service || null,
    grounds: readWords(behaviours, row.behaviours ?? ''),
    measures: countedKinds(readWords(measureKinds, row.measures), row.mail_kind),
    overdue: row.overdue === 1,
    count: row.count,
  }))
}
