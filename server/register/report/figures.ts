import { sql } from 'kysely'
import { type Day, dayAt, monthsLater } from '../../policy/calendar.ts'
import { daysTaken, type FigureFacts, type FlowFacts } from '../../policy/report/figures.ts'
import { dayReader, momentsOf, monthsOf, type Period } from '../../policy/report/period.ts'
import type { DecidedState } from '../../policy/vocabulary.ts'
import { closesNothing } from '../decision/decisions.ts'
import type { Reading } from '../store.ts'
import { wasSaidIn } from '../warning/reply-sent.ts'
import { formalWarningsIn } from './formal-warnings.ts'
import { count, inForceFacts } from './in-force.ts'

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
    ...(await inForceFacts(reading, asked)),
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
