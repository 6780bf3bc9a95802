import { sql } from 'kysely'
import { type Day, dayAt, daysLater, monthsLater } from '../../policy/calendar.ts'
import { daysTaken, type Ending, type FigureFacts, type FlowFacts } from '../../policy/report/figures.ts'
import { dayReader, momentsOf, monthsOf, type Period } from '../../policy/report/period.ts'
import { behaviours, type DecidedState, measureKinds } from '../../policy/vocabulary.ts'
import { closesNothing } from '../decision/decisions.ts'
import { readWords } from '../log/log-entries.ts'
import type { Reading } from '../store.ts'
import { wasSaidIn } from '../warning/reply-sent.ts'
import { formalWarningsIn } from './formal-warnings.ts'

type InPeriod = { period: Period; timeZone: string }
type Asked = InPeriod & { today: Day }
/** Ids of records. */
type Only = readonly string[]

/** P15: everything that figures are made of, counted in the database. No name, no words, no customer. */
export async function figureFacts(reading: Reading, asked: Asked): Promise<FigureFacts> {
  const { period, today } = asked
  return {
    period,
    today,
    begun: await begun(reading, period),
    ended: await ended(reading),
    now: await liveNow(reading, today),
    letters: await lettersIn(reading, period),
    ...(await flowFacts(reading, asked)),
  }
}

/**
 * P15: what happened in a period. `only`: count only these records (warnings, escalations, restrictions) and what
 * belongs to them.
 */
export async function flowFacts(reading: Reading, asked: InPeriod, only?: Only): Promise<FlowFacts> {
  return {
    warnings: await eachMonth(asked, (month) => warningsIn(reading, month, only)),
    formalWarnings: await formalWarningsIn(reading, asked.period, only),
    escalations: await eachMonth(asked, (month) => escalationsIn(reading, month, only)),
    decisions: await decisionsIn(reading, asked, only),
    reviews: await reviewsIn(reading, asked, only),
    representations: await representationsIn(reading, asked, only),
  }
}

type Moments = ReturnType<typeof momentsOf>

async function eachMonth(
  { period, timeZone }: InPeriod,
  count: (month: Moments) => Promise<{ n: number }>,
): Promise<number[]> {
  const counts: number[] = []
  for (const month of monthsOf(period)) counts.push((await count(momentsOf(month, timeZone))).n)
  return counts
}

/** Restrictions that were in force, if only for a moment. One that was agreed and ended before its letter never was. */
export const everInForce = (reading: Reading) =>
  reading
    .selectFrom('restrictions')
    .where('in_force_on', 'is not', null)
    .where((eb) => eb.or([eb('lifted_on', 'is', null), eb('lifted_on', '>=', eb.ref('in_force_on'))]))
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', eb.ref('in_force_on'))]))

const count = sql<number>`cast(count(*) as integer)`.as('count')

async function begun(reading: Reading, { from, to }: Period): Promise<FigureFacts['begun']> {
  const all = await everInForce(reading)
    .select(['in_force_on', count])
    .where('in_force_on', '<=', to)
    .groupBy('in_force_on')
    .execute()
  const varying = await varied(reading, { from, to })
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
async function ended(reading: Reading): Promise<FigureFacts['ended']> {
  const byDecision = await everInForce(reading)
    .select(['lifted_on', 'state', count])
    .where('lifted_on', 'is not', null)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('lifted_on', '<=', eb.ref('until_on'))]))
    .groupBy(['lifted_on', 'state'])
    .execute()
  const byThemselves = await everInForce(reading)
    .select(['until_on', count])
    .where('until_on', 'is not', null)
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
  const live = reading
    .selectFrom('restrictions')
    .innerJoin('log_restrictions', 'log_restrictions.restriction_id', 'restrictions.id')
    .leftJoin('log_escalations', 'log_escalations.escalation_id', 'restrictions.escalation_id')
    .where('restrictions.in_force_on', '<=', today)
    .where((eb) => eb.or([eb('restrictions.lifted_on', 'is', null), eb('restrictions.lifted_on', '>', today)]))
    .where((eb) => eb.or([eb('restrictions.until_on', 'is', null), eb('restrictions.until_on', '>=', today)]))
    .select(['log_restrictions.measures', 'log_escalations.service', 'log_escalations.behaviours'])
    .select((eb) => eb.case().when('log_restrictions.review_due', '<', today).then(1).else(0).end().as('overdue'))
  const rows = await reading
    .selectFrom(live.as('live'))
    .select(['service', 'behaviours', 'measures', 'overdue', count])
    .groupBy(['service', 'behaviours', 'measures', 'overdue'])
    .execute()
  return rows.map((row) => ({
    service: row.service || null,
    grounds: readWords(behaviours, row.behaviours ?? ''),
    measures: readWords(measureKinds, row.measures),
    overdue: row.overdue === 1,
    count: row.count,
  }))
}

const n = sql<number>`cast(count(*) as integer)`.as('n')

const warningsIn = (reading: Reading, { since, before }: Moments, only?: Only) =>
  reading
    .selectFrom('warnings')
    .select(n)
    .where('undone_at', 'is', null)
    .where(wasSaidIn('reply'))
    .where('warned_at', '>=', since)
    .where('warned_at', '<', before)
    .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
    .executeTakeFirstOrThrow()

const escalationsIn = (reading: Reading, { since, before }: Moments, only?: Only) =>
  reading
    .selectFrom('escalations')
    .select(n)
    .where('state', '!=', 'withdrawn')
    .where('escalated_at', '>=', since)
    .where('escalated_at', '<', before)
    .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
    .executeTakeFirstOrThrow()

const stateOf: Record<string, DecidedState> = {
  approve: 'approved',
  decline: 'declined',
  'no-action': 'no-action',
  'refer-to-legal': 'referred',
  'warn-instead': 'warning-instead',
  'treat-as-complaint': 'complaint',
  'warn-formally': 'formal-warning',
}

async function decisionsIn(
  reading: Reading,
  { period, timeZone }: InPeriod,
  only?: Only,
): Promise<FigureFacts['decisions']> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('decisions')
    .innerJoin('log_escalations', 'log_escalations.escalation_id', 'decisions.escalation_id')
    .select(['outcome', 'escalated_at', 'decided_at'])
    .where('outcome', 'not in', closesNothing)
    .where('decided_at', '>=', since)
    .where('decided_at', '<', before)
    .$if(only !== undefined, (query) => query.where('decisions.escalation_id', 'in', only ?? []))
    .execute()
  const read = dayReader({ from: monthsLater(period.from, -24), to: period.to }, timeZone)
  const day = (moment: string) => read(moment) ?? dayAt(new Date(moment), timeZone)
  const counts = new Map<string, FigureFacts['decisions'][number]>()
  for (const { outcome, escalated_at, decided_at } of rows) {
    const state = stateOf[outcome]
    if (!state) continue
    const days = daysTaken(day(escalated_at), day(decided_at))
    const so = counts.get(`${state} ${days}`) ?? { outcome: state, days, count: 0 }
    so.count++
    counts.set(`${state} ${days}`, so)
  }
  return [...counts.values()]
}

async function lettersIn(reading: Reading, { from, to }: Period): Promise<FigureFacts['letters']> {
  const rows = await reading
    .selectFrom('letters')
    .select(['decided_on', 'sent_on', count])
    .where('kind', 'in', ['restriction', 'variation'])
    .where('sent_on', '>=', from)
    .where('sent_on', '<=', to)
    .groupBy(['decided_on', 'sent_on'])
    .execute()
  return rows.map(({ decided_on, sent_on, count }) => ({ days: daysTaken(decided_on, sent_on ?? decided_on), count }))
}

async function reviewsIn(
  reading: Reading,
  { period, timeZone }: InPeriod,
  only?: Only,
): Promise<FigureFacts['reviews']> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('reviews')
    .select(['outcome', 'due_on', 'reviewed_at'])
    .where('reviewed_at', '>=', since)
    .where('reviewed_at', '<', before)
    .$if(only !== undefined, (query) => query.where('restriction_id', 'in', only ?? []))
    .execute()
  const day = dayReader(period, timeZone)
  const counts = new Map<string, FigureFacts['reviews'][number]>()
  for (const { outcome, due_on, reviewed_at } of rows) {
    const late = (day(reviewed_at) ?? due_on) > due_on
    const so = counts.get(`${outcome} ${late}`) ?? { outcome, late, count: 0 }
    so.count++
    counts.set(`${outcome} ${late}`, so)
  }
  return [...counts.values()]
}

async function representationsIn(
  reading: Reading,
  { period, timeZone }: InPeriod,
  only?: Only,
): Promise<FigureFacts['representations']> {
  const { since, before } = momentsOf(period, timeZone)
  const received = await reading
    .selectFrom('representations')
    .select(n)
    .where('received_on', '>=', period.from)
    .where('received_on', '<=', period.to)
    .$if(only !== undefined, (query) => query.where('restriction_id', 'in', only ?? []))
    .executeTakeFirstOrThrow()
  const answered = await reading
    .selectFrom('representations')
    .select(['outcome', count])
    .where('answered_at', '>=', since)
    .where('answered_at', '<', before)
    .groupBy('outcome')
    .$if(only !== undefined, (query) => query.where('restriction_id', 'in', only ?? []))
    .execute()
  const waiting = await reading
    .selectFrom('representations')
    .select(n)
    .where('answered_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('restriction_id', 'in', only ?? []))
    .executeTakeFirstOrThrow()
  return {
    received: received.n,
    answered: answered.flatMap(({ outcome, count }) => (outcome === null ? [] : { outcome, count })),
    waiting: waiting.n,
  }
}
