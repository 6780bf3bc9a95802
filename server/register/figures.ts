import { type Expression, type SqlBool, sql } from 'kysely'
import { type Day, dayAt, daysLater, monthsLater } from '../policy/calendar.ts'
import { daysTaken, type Ending, type FigureFacts } from '../policy/figures.ts'
import { dayReader, momentsOf, monthsOf, type Period } from '../policy/period.ts'
import { type DecidedState, type MeasureKind, measureKinds } from '../policy/vocabulary.ts'
import type { Reading } from './store.ts'

type Asked = { period: Period; today: Day; timeZone: string }

/** P15: everything that figures are made of, counted where it lies. No name, no words, no customer. */
export async function figureFacts(reading: Reading, asked: Asked): Promise<FigureFacts> {
  const { period, today } = asked
  return {
    period,
    today,
    begun: await begun(reading, period),
    ended: await ended(reading),
    now: await liveNow(reading, today),
    warnings: await eachMonth(asked, (month) => warningsIn(reading, month)),
    escalations: await eachMonth(asked, (month) => escalationsIn(reading, month)),
    decisions: await decisionsIn(reading, asked),
    letters: await lettersIn(reading, period),
    reviews: await reviewsIn(reading, asked),
    representations: await representationsIn(reading, asked),
  }
}

type Moments = ReturnType<typeof momentsOf>

async function eachMonth(
  { period, timeZone }: Asked,
  count: (month: Moments) => Promise<{ n: number }>,
): Promise<number[]> {
  const counts: number[] = []
  for (const month of monthsOf(period)) counts.push((await count(momentsOf(month, timeZone))).n)
  return counts
}

/** What came into force and held for a moment at least: what was agreed and ended before its letter never did. */
const held = (reading: Reading) =>
  reading
    .selectFrom('restrictions')
    .where('in_force_on', 'is not', null)
    .where((eb) => eb.or([eb('lifted_on', 'is', null), eb('lifted_on', '>=', eb.ref('in_force_on'))]))
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', eb.ref('in_force_on'))]))

const count = sql<number>`cast(count(*) as integer)`.as('count')

async function begun(reading: Reading, { from, to }: Period): Promise<FigureFacts['begun']> {
  const all = await held(reading)
    .select(['in_force_on', count])
    .where('in_force_on', '<=', to)
    .groupBy('in_force_on')
    .execute()
  const varying = await held(reading)
    .select(['in_force_on', count])
    .where('in_force_on', '>=', from)
    .where('in_force_on', '<=', to)
    .where(tookAnothersPlace)
    .groupBy('in_force_on')
    .execute()
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

/** On the day on which it came into force, another of the same customer was replaced, which had not run out before. */
const tookAnothersPlace = sql<boolean>`exists (
  select 1 from restrictions as earlier
  where earlier.customer_id = restrictions.customer_id
    and earlier.id <> restrictions.id
    and earlier.state = 'replaced'
    and earlier.in_force_on is not null
    and earlier.lifted_on = restrictions.in_force_on
    and (earlier.until_on is null or earlier.lifted_on <= earlier.until_on))` as Expression<SqlBool>

/** What its own last day ended has run out, whatever was recorded of it afterwards. */
async function ended(reading: Reading): Promise<FigureFacts['ended']> {
  const byDecision = await held(reading)
    .select(['lifted_on', 'state', count])
    .where('lifted_on', 'is not', null)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('lifted_on', '<=', eb.ref('until_on'))]))
    .groupBy(['lifted_on', 'state'])
    .execute()
  const byThemselves = await held(reading)
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

/** A measure's kind as it stands in the text of the measures; the council's own words there have their quotes escaped. */
const has = (kind: MeasureKind) =>
  sql<number>`case when restrictions.measures like ${sql.lit(`%"kind":"${kind}"%`)} then 1 else 0 end`

async function liveNow(reading: Reading, today: Day): Promise<FigureFacts['now']> {
  const live = reading
    .selectFrom('restrictions')
    .leftJoin('escalations', 'escalations.id', 'restrictions.escalation_id')
    .where('in_force_on', '<=', today)
    .where((eb) => eb.or([eb('lifted_on', 'is', null), eb('lifted_on', '>', today)]))
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .select(['escalations.service', 'escalations.behaviours'])
    .select((eb) => eb.case().when('review_due', '<', today).then(1).else(0).end().as('overdue'))
    .select(sql<string>`${sql.join(measureKinds.map(has), sql` || ','  || `)}`.as('parts'))
  const rows = await reading
    .selectFrom(live.as('live'))
    .select(['service', 'behaviours', 'overdue', 'parts', count])
    .groupBy(['service', 'behaviours', 'overdue', 'parts'])
    .execute()
  return rows.map(({ service, behaviours, overdue, parts, count }) => {
    const marks = parts.split(',')
    return {
      service,
      grounds: behaviours === null ? [] : JSON.parse(behaviours),
      measures: measureKinds.filter((_, position) => marks[position] === '1'),
      overdue: overdue === 1,
      count,
    }
  })
}

const n = sql<number>`cast(count(*) as integer)`.as('n')

const warningsIn = (reading: Reading, { since, before }: Moments) =>
  reading
    .selectFrom('warnings')
    .select(n)
    .where('undone_at', 'is', null)
    .where('warned_at', '>=', since)
    .where('warned_at', '<', before)
    .executeTakeFirstOrThrow()

const escalationsIn = (reading: Reading, { since, before }: Moments) =>
  reading
    .selectFrom('escalations')
    .select(n)
    .where('state', '!=', 'withdrawn')
    .where('escalated_at', '>=', since)
    .where('escalated_at', '<', before)
    .executeTakeFirstOrThrow()

const stateOf: Record<string, DecidedState> = {
  approve: 'approved',
  decline: 'declined',
  'no-action': 'no-action',
  'refer-to-legal': 'referred',
}

async function decisionsIn(reading: Reading, { period, timeZone }: Asked): Promise<FigureFacts['decisions']> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('decisions')
    .innerJoin('escalations', 'escalations.id', 'decisions.escalation_id')
    .select(['outcome', 'escalated_at', 'decided_at'])
    .where('outcome', '!=', 'ask-for-more')
    .where('decided_at', '>=', since)
    .where('decided_at', '<', before)
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

async function reviewsIn(reading: Reading, { period, timeZone }: Asked): Promise<FigureFacts['reviews']> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('reviews')
    .select(['outcome', 'due_on', 'reviewed_at'])
    .where('reviewed_at', '>=', since)
    .where('reviewed_at', '<', before)
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

async function representationsIn(reading: Reading, asked: Asked): Promise<FigureFacts['representations']> {
  const { period, timeZone } = asked
  const { since, before } = momentsOf(period, timeZone)
  const received = await reading
    .selectFrom('representations')
    .select(n)
    .where('received_on', '>=', period.from)
    .where('received_on', '<=', period.to)
    .executeTakeFirstOrThrow()
  const answered = await reading
    .selectFrom('representations')
    .select(['outcome', count])
    .where('answered_at', '>=', since)
    .where('answered_at', '<', before)
    .groupBy('outcome')
    .execute()
  const waiting = await reading
    .selectFrom('representations')
    .select(n)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    received: received.n,
    answered: answered.flatMap(({ outcome, count }) => (outcome === null ? [] : { outcome, count })),
    waiting: waiting.n,
  }
}
