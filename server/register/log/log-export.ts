import { sql } from 'kysely'
import type { Whose } from '../../policy/contact-point/whose.ts'
import { whoseOf } from '../contact-point/whose-columns.ts'
import { closesNothing } from '../decision/decisions.ts'
import { fromFileColumns } from '../import/imports.ts'
import type { Reading } from '../store.ts'
import { wasSaidIn } from '../warning/reply-sent.ts'

/** Records per page: what an export of any length keeps in memory. */
const pageSize = 1000

type Kind = 'restrictions' | 'warnings' | 'formalWarnings' | 'escalations' | 'precautions'

/** A customer's contact points, in the order they were added. */
export type CustomerContactPoints = { kind: string; value: string; whose: Whose }[]

/** Which records: a page of all of them, after the last one seen; or those with these ids, at least one. */
export type Which = { after: string } | { ids: readonly string[] }

/** The records of one kind that are part of the log, in the order of their ids. */
export async function logPage<K extends Kind>(reading: Reading, kind: K, which: Which) {
  const rows = await records[kind](reading, which)
  return rows as Awaited<ReturnType<(typeof records)[K]>>
}

/** What else the file says about an imported record. */
const annotationColumns = [...fromFileColumns, 'imported_records.own_reference', 'imported_records.notes'] as const

const these = (
  column: 'restrictions.id' | 'warnings.id' | 'formal_warnings.id' | 'escalations.id' | 'precautions.id',
  which: Which,
) =>
  'ids' in which
    ? sql<boolean>`${sql.ref(column)} in (${sql.join(which.ids)})`
    : sql<boolean>`${sql.ref(column)} > ${which.after}`

const records = {
  restrictions: (reading: Reading, which: Which) =>
    reading
      .selectFrom('restrictions')
      .leftJoin('imported_records', 'imported_records.record_id', 'restrictions.id')
      .selectAll('restrictions')
      .select(annotationColumns)
      .where(these('restrictions.id', which))
      .orderBy('restrictions.id')
      .limit(pageSize)
      .execute(),
  // Undone and withdrawn records are not part of the log, nor warnings that are not known to have been sent.
  warnings: (reading: Reading, which: Which) =>
    reading
      .selectFrom('warnings')
      .leftJoin('imported_records', 'imported_records.record_id', 'warnings.id')
      .select(['warnings.id', 'customer_id', 'service', 'warned_at', 'lapses_on', 'channel', ...annotationColumns])
      .where(these('warnings.id', which))
      .where('undone_at', 'is', null)
      .where(wasSaidIn('reply'))
      .orderBy('warnings.id')
      .limit(pageSize)
      .execute(),
  formalWarnings: (reading: Reading, which: Which) =>
    reading
      .selectFrom('formal_warnings')
      .leftJoin('imported_records', 'imported_records.record_id', 'formal_warnings.id')
      .selectAll('formal_warnings')
      .select(annotationColumns)
      .where(these('formal_warnings.id', which))
      .orderBy('formal_warnings.id')
      .limit(pageSize)
      .execute(),
  escalations: (reading: Reading, which: Which) =>
    reading
      .selectFrom('escalations')
      .leftJoin('imported_records', 'imported_records.record_id', 'escalations.id')
      .select([
        'escalations.id',
        'customer_id',
        'service',
        'escalated_at',
        'state',
        'behaviours',
        'account',
        ...annotationColumns,
      ])
      .where(these('escalations.id', which))
      .where('state', '!=', 'withdrawn')
      .orderBy('escalations.id')
      .limit(pageSize)
      .execute(),
  precautions: (reading: Reading, which: Which) =>
    reading
      .selectFrom('precautions')
      .leftJoin('imported_records', 'imported_records.record_id', 'precautions.id')
      .selectAll('precautions')
      .select(annotationColumns)
      .where(these('precautions.id', which))
      .orderBy('precautions.id')
      .limit(pageSize)
      .execute(),
}

/** The contact points of these customers. */
export async function contactPointsByCustomer(
  reading: Reading,
  customerIds: string[],
): Promise<Map<string, CustomerContactPoints>> {
  const known = new Map<string, CustomerContactPoints>()
  if (customerIds.length === 0) return known
  const rows = await reading
    .selectFrom('contact_points')
    .select(['customer_id', 'kind', 'value', 'whose', 'part', 'representative'])
    .where('customer_id', 'in', customerIds)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const { customer_id, kind, value, ...row } of rows) {
    known.set(customer_id, [...(known.get(customer_id) ?? []), { kind, value, whose: whoseOf(row) }])
  }
  return known
}

/** The letters that confirm these restrictions. */
export async function confirmingLetters(reading: Reading, restrictionIds: string[]) {
  if (restrictionIds.length === 0) return new Map<string, never>()
  const rows = await reading
    .selectFrom('letters')
    .select(['restriction_id', 'state', 'sent_on as sentOn', 'reason'])
    .where('restriction_id', 'in', restrictionIds)
    .where('kind', 'in', ['restriction', 'variation'])
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.restriction_id, row]))
}

/** The decisions that closed these escalations. */
export async function closingDecisions(reading: Reading, escalationIds: string[]) {
  if (escalationIds.length === 0) return new Map<string, never>()
  const rows = await reading
    .selectFrom('decisions')
    .select(['escalation_id', 'reasons', 'decided_at', 'by_name'])
    .where('escalation_id', 'in', escalationIds)
    .where('outcome', 'not in', closesNothing)
    .orderBy('decided_at')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.escalation_id, row]))
}
