import { sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import type { Reading } from '../store.ts'
import { notMailed } from '../work/outbox.ts'

/** What can be overdue, and the column with its due day. */
const kinds = {
  'representation-to-acknowledge': { table: 'representations', due: 'acknowledge_by' },
  'representation-to-answer': { table: 'representations', due: 'answer_by' },
  'circumstances-to-answer': { table: 'circumstances', due: 'answer_by' },
} as const
type OfRestriction = keyof typeof kinds
export type OverdueKind = OfRestriction | 'objection-to-answer'

/** A representation, a report of changed circumstances or an objection that is late, and what it is about. */
export type Overdue = { id: string; customerId: string; dueOn: Day } & (
  | { kind: OfRestriction; restrictionId: string }
  | { kind: 'objection-to-answer'; formalWarningId: string }
)

const keyOf = (kind: OverdueKind) => `overdue-${kind}:`

/** The key of the mail about it. */
export const overdueMailKey = ({ kind, id, dueOn }: Overdue): string => `${keyOf(kind)}${id}:${dueOn}`

/**
 * P14, P15: what is overdue and no mail has reported yet, oldest first. Once the answer is overdue too, the
 * acknowledgement is no longer reported.
 */
export async function untoldOverdue(reading: Reading, today: Day, most: number): Promise<Overdue[]> {
  const late: Overdue[] = []
  for (const kind of Object.keys(kinds) as OfRestriction[]) late.push(...(await lateOf(reading, kind, today, most)))
  late.push(...(await lateObjections(reading, today, most)))
  return late.toSorted((one, other) => (position(one) < position(other) ? -1 : 1)).slice(0, most)
}

const position = ({ dueOn, id }: Overdue) => `${dueOn} ${id}`

async function lateOf(reading: Reading, kind: OfRestriction, today: Day, most: number): Promise<Overdue[]> {
  const { table, due } = kinds[kind]
  const dueOn = sql.ref<Day>(due)
  const rows = await reading
    .selectFrom(table)
    .innerJoin('restrictions', 'restrictions.id', `${table}.restriction_id`)
    .select([`${table}.id`, 'restriction_id as restrictionId', 'customer_id as customerId', dueOn.as('dueOn')])
    .where('answered_at', 'is', null)
    .where(dueOn, '<', today)
    .$if(due === 'acknowledge_by', (query) =>
      query.where(sql<boolean>`acknowledged_on is null and answer_by >= ${today}`),
    )
    .where(notMailed(sql`${sql.lit(keyOf(kind))} || ${sql.ref(`${table}.id`)} || ':' || ${dueOn}`))
    .orderBy(dueOn)
    .orderBy(`${table}.id`)
    .limit(most)
    .execute()
  return rows.map((row) => ({ kind, ...row }))
}

/** P14: objections to formal warnings. */
async function lateObjections(reading: Reading, today: Day, most: number): Promise<Overdue[]> {
  const kind = 'objection-to-answer'
  const rows = await reading
    .selectFrom('objections')
    .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
    .select(['objections.id', 'formal_warning_id as formalWarningId', 'customer_id as customerId'])
    .select(sql.ref<Day>('answer_by').as('dueOn'))
    .where('answered_at', 'is', null)
    .where('answer_by', '<', today)
    .where(notMailed(sql`${sql.lit(keyOf(kind))} || objections.id || ':' || answer_by`))
    .orderBy('answer_by')
    .orderBy('objections.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ kind, ...row }))
}
