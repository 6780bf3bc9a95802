import { type Expression, type SqlBool, sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import { countedKinds } from '../../policy/restriction/ways.ts'
import { latestDueForNotice } from '../../policy/review/review.ts'
import {
  type Behaviour,
  type ContactPointKind,
  type EscalationSort,
  type EscalationState,
  type LogMark,
  type MailArrangementKind,
  type MeasureKind,
  measureKinds,
  type RestrictionSort,
  type RestrictionState,
} from '../../policy/vocabulary.ts'
import type { Reading } from '../store.ts'
import { hasMeasure, logLines, noDay } from './log-lines.ts'
import type { View } from './log-page.ts'

/** The column for each sort order. */
export const restrictionOrder: Record<RestrictionSort, string> = {
  name: 'name',
  'decided-on': 'decided_at',
  'in-force-on': 'in_force_on',
  until: 'until_on',
  'review-due': 'review_due',
  state: 'state',
}
export const escalationOrder: Record<EscalationSort, string> = {
  name: 'name',
  'escalated-on': 'escalated_at',
  state: 'state',
}

/** P11: by a measure, or because ICT blocks the customer's e-mail. */
const closesChannel = sql<SqlBool>`(${hasMeasure('channel-closed')} or e.mail_kind = ${sql.lit('block')})`

export type RestrictionFilters = {
  /** Any of these, as of today; empty: all. */
  states: RestrictionState[]
  /** All of these. */
  marks: LogMark[]
  service: string | null
  measure: MeasureKind | null
}

const isNotPast = (today: Day) => sql`e.until_on >= ${today}`
const inForce = (today: Day) => sql`e.state = ${sql.lit('in-force')} and ${isNotPast(today)}`

/**
 * P13 to P15: filters for restrictions. States and overdue reviews are those of `policy/log/log.ts`. A review is due from
 * its notice on, `noticeDays` before its day, and while overdue.
 */
export function restrictionConditions(filters: RestrictionFilters, today: Day, noticeDays: number): View['chosen'] {
  const { states, marks, service, measure } = filters
  const state: Record<RestrictionState, Expression<SqlBool>> = {
    agreed: sql<SqlBool>`(e.state = ${sql.lit('agreed')} and ${isNotPast(today)})`,
    'in-force': sql<SqlBool>`(${inForce(today)})`,
    lifted: sql<SqlBool>`(e.state = ${sql.lit('lifted')}
      or (e.state in (${sql.lit('agreed')}, ${sql.lit('in-force')}) and e.until_on < ${today}))`,
    replaced: sql<SqlBool>`e.state = ${sql.lit('replaced')}`,
  }
  const mark: Record<LogMark, Expression<SqlBool>> = {
    'letter-outstanding': sql<SqlBool>`e.letter_outstanding`,
    'mail-outstanding': sql<SqlBool>`e.mail_outstanding`,
    'review-due': sql<SqlBool>`(${inForce(today)} and e.review_due <= ${latestDueForNotice(today, noticeDays)})`,
    overdue: sql<SqlBool>`(${inForce(today)} and e.review_due < ${today})`,
  }
  const chosen: Expression<SqlBool>[] = marks.map((name) => mark[name])
  if (states.length > 0)
    chosen.push(
      sql<SqlBool>`(${sql.join(
        states.map((name) => state[name]),
        sql` or `,
      )})`,
    )
  if (measure !== null) chosen.push(measure === 'channel-closed' ? closesChannel : hasMeasure(measure))
  // Services are a list of JSON strings; `replace` tells whether this one is in it, case-sensitively.
  if (service !== null)
    chosen.push(sql<SqlBool>`(e.services = '' or replace(e.services, ${JSON.stringify(service)}, '') <> e.services)`)
  return chosen
}

export type EscalationFilters = { states: EscalationState[]; service: string | null; behaviour: Behaviour | null }

/** SQL conditions for the filters; the alias of the table is `e`. */
export function escalationConditions({ states, service, behaviour }: EscalationFilters): View['chosen'] {
  const some = states.map((state) => sql.lit(state))
  const chosen: Expression<SqlBool>[] = [sql<SqlBool>`e.state in (${sql.join(some)})`]
  if (service !== null) chosen.push(sql<SqlBool>`e.service = ${service}`)
  if (behaviour !== null) chosen.push(sql<SqlBool>`e.behaviours like ${`%"${behaviour}"%`}`)
  return chosen
}

type RestrictionRow = {
  id: string
  customer_id: string
  state: RestrictionState
  decided_at: string
  in_force_on: Day
  until_on: Day
  review_due: Day
  letter_outstanding: number | boolean
  mail_outstanding: number | boolean
  measures: string
  mail_kind: MailArrangementKind
  services: string
  contact: string
}

const dayOrNull = (day: Day): Day | null => (day === noDay ? null : day)

/** The kinds of measures in their JSON, in the policy's order. */
function kindsOf(measures: string): MeasureKind[] {
  const kinds = (JSON.parse(measures) as { kind: MeasureKind }[]).map(({ kind }) => kind)
  return measureKinds.filter((kind) => kinds.includes(kind))
}

/** What the log shows of these restrictions; reasons are not even read. */
export async function restrictionLines(reading: Reading, ids: string[]) {
  if (ids.length === 0) return []
  const { rows } = await sql<RestrictionRow>`select e.*, r.contact from ${logLines.restrictions} as e
    join restrictions r on r.id = e.id where e.id in (${sql.join(ids)})`.execute(reading)
  return inOrder(ids, rows).map((row) => ({
    restrictionId: row.id,
    customerId: row.customer_id,
    state: row.state,
    measures: countedKinds(kindsOf(row.measures), row.mail_kind),
    services: row.services === '' ? null : (JSON.parse(row.services) as string[]),
    contact: String((JSON.parse(row.contact) as { name?: unknown }).name ?? ''),
    decidedAt: new Date(row.decided_at),
    inForceOn: dayOrNull(row.in_force_on),
    until: dayOrNull(row.until_on),
    reviewDue: dayOrNull(row.review_due),
    letterOutstanding: Boolean(row.letter_outstanding),
    mailOutstanding: Boolean(row.mail_outstanding),
  }))
}

/** What the log shows of these escalations; what happened is not even read. */
export async function escalationLines(reading: Reading, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await reading
    .selectFrom('escalations')
    .select(['id', 'customer_id', 'state', 'service', 'behaviours', 'escalated_at', 'by_name'])
    .where('id', 'in', ids)
    .execute()
  return inOrder(ids, rows).map((row) => ({
    escalationId: row.id,
    customerId: row.customer_id,
    state: row.state,
    service: row.service,
    behaviours: JSON.parse(row.behaviours) as Behaviour[],
    escalatedAt: new Date(row.escalated_at),
    escalatedBy: row.by_name,
  }))
}

const inOrder = <Row extends { id: string }>(ids: string[], rows: Row[]): Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type FirstPoints = { name: string | null; address: string | null; number: string | null }

/** The first name, address and number entered for each of these customers. */
export async function firstPointsOf(reading: Reading, customerIds: string[]): Promise<Map<string, FirstPoints>> {
  const points = new Map<string, FirstPoints>()
  if (customerIds.length === 0) return points
  const rows = await reading
    .selectFrom('contact_points')
    .select(['customer_id', 'kind', 'value'])
    .where('customer_id', 'in', customerIds)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  for (const { customer_id, kind, value } of rows) {
    if (kind === 'postal-address') continue
    const theirs = points.get(customer_id) ?? { name: null, address: null, number: null }
    theirs[part[kind]] ??= value
    points.set(customer_id, theirs)
  }
  return points
}

const part = { name: 'name', email: 'address', number: 'number' } as const satisfies Partial<
  Record<ContactPointKind, string>
>
