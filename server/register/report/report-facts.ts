import { sql } from 'kysely'
import { dayAt, daysLater, startOfDay } from '../../policy/calendar.ts'
import { momentsOf, type Period } from '../../policy/report/period.ts'
import type { HeldRestriction, ReportFacts } from '../../policy/report/report.ts'
import { countedKinds } from '../../policy/restriction/ways.ts'
import type { Behaviour, DecidedState, MeasureKind } from '../../policy/vocabulary.ts'
import { closesNothing } from '../decision/decisions.ts'
import type { Reading } from '../store.ts'
import { wasSaidIn } from '../warning/reply-sent.ts'

type Asked = { period: Period; timeZone: string }

/** P15: everything that a report is counted from. No name, no words. */
export async function reportFacts(reading: Reading, asked: Asked): Promise<ReportFacts> {
  const { period, timeZone } = asked
  const { since, before } = momentsOf(period, timeZone)
  const warnings = await reading
    .selectFrom('warnings')
    .select(n)
    .where('undone_at', 'is', null)
    .where(wasSaidIn('reply'))
    .where('warned_at', '>=', since)
    .where('warned_at', '<', before)
    .executeTakeFirstOrThrow()
  const formalWarnings = await reading
    .selectFrom('formal_warnings')
    .select(n)
    .where('sent_on', '>=', period.from)
    .where('sent_on', '<=', period.to)
    .executeTakeFirstOrThrow()
  const escalations = await reading
    .selectFrom('escalations')
    .select(n)
    .where('state', '!=', 'withdrawn')
    .where('escalated_at', '>=', since)
    .where('escalated_at', '<', before)
    .executeTakeFirstOrThrow()
  return {
    period,
    restrictions: await heldIn(reading, asked),
    warnings: warnings.n,
    formalWarnings: formalWarnings.n,
    escalations: escalations.n,
    decisions: await decisionsIn(reading, asked),
    reviews: await reviewsIn(reading, asked),
    representations: await representationsIn(reading, asked),
  }
}

const n = sql<number>`cast(count(*) as integer)`.as('n')

/** In force on a day of the period or the day before it. One that was agreed and ended before its letter never was. */
async function heldIn(reading: Reading, { period, timeZone }: Asked): Promise<HeldRestriction[]> {
  const { from, to } = period
  const afterwards = startOfDay(daysLater(to, 1), timeZone).toISOString()
  const rows = await reading
    .selectFrom('restrictions as r')
    .leftJoin('escalations as e', 'e.id', 'r.escalation_id')
    .select(['r.id', 'r.customer_id', 'r.in_force_on', 'r.until_on', 'r.lifted_on', 'r.state', 'r.measures'])
    .select(['r.mail_kind', 'e.service', 'e.behaviours'])
    .select((eb) =>
      eb.fn
        .coalesce(
          // A later review records what was due.
          eb
            .selectFrom('reviews')
            .select('due_on')
            .whereRef('reviews.restriction_id', '=', 'r.id')
            .where('reviewed_at', '>=', afterwards)
            .orderBy('reviewed_at')
            .limit(1),
          'r.review_due',
        )
        .as('review_due'),
    )
    .where('r.in_force_on', '<=', to)
    .where((eb) => eb.or([eb('r.lifted_on', 'is', null), eb('r.lifted_on', '>=', eb.ref('r.in_force_on'))]))
    .where((eb) => eb.or([eb('r.until_on', 'is', null), eb('r.until_on', '>=', eb.ref('r.in_force_on'))]))
    .where((eb) => eb.or([eb('r.lifted_on', 'is', null), eb('r.lifted_on', '>=', from)]))
    .where((eb) => eb.or([eb('r.until_on', 'is', null), eb('r.until_on', '>=', daysLater(from, -1))]))
    .execute()
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    inForceOn: row.in_force_on ?? to,
    until: row.until_on,
    liftedOn: row.lifted_on,
    isReplaced: row.state === 'replaced',
    reviewDue: row.review_due,
    service: row.service,
    grounds: JSON.parse(row.behaviours ?? '[]') as Behaviour[],
    measures: countedKinds(
      (JSON.parse(row.measures) as { kind: MeasureKind }[]).map(({ kind }) => kind),
      row.mail_kind,
    ),
  }))
}

const stateOf: Record<string, DecidedState> = {
  approve: 'approved',
  decline: 'declined',
  'no-action': 'no-action',
  'refer-to-legal': 'referred',
  'warn-instead': 'warning-instead',
  'treat-as-complaint': 'complaint',
  'warn-formally': 'formal-warning',
}

async function decisionsIn(reading: Reading, { period, timeZone }: Asked): Promise<DecidedState[]> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('decisions')
    .select('outcome')
    .where('outcome', 'not in', closesNothing)
    .where('decided_at', '>=', since)
    .where('decided_at', '<', before)
    .execute()
  return rows.flatMap(({ outcome }) => stateOf[outcome] ?? [])
}

async function reviewsIn(reading: Reading, { period, timeZone }: Asked): Promise<ReportFacts['reviews']> {
  const { since, before } = momentsOf(period, timeZone)
  const rows = await reading
    .selectFrom('reviews')
    .select(['outcome', 'due_on', 'reviewed_at'])
    .where('reviewed_at', '>=', since)
    .where('reviewed_at', '<', before)
    .execute()
  return rows.map(({ outcome, due_on, reviewed_at }) => ({
    outcome,
    late: dayAt(new Date(reviewed_at), timeZone) > due_on,
  }))
}

async function representationsIn(
  reading: Reading,
  { period, timeZone }: Asked,
): Promise<ReportFacts['representations']> {
  const { since, before } = momentsOf(period, timeZone)
  const received = await reading
    .selectFrom('representations')
    .select(n)
    .where('received_on', '>=', period.from)
    .where('received_on', '<=', period.to)
    .executeTakeFirstOrThrow()
  const answered = await reading
    .selectFrom('representations')
    .select('outcome')
    .where('answered_at', '>=', since)
    .where('answered_at', '<', before)
    .execute()
  return { received: received.n, outcomes: answered.flatMap(({ outcome }) => outcome ?? []) }
}
