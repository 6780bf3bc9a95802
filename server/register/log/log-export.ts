import { sql } from 'kysely'
import type { Whose } from '../../policy/contact-point/whose.ts'
import type { LetterMethod } from '../../policy/vocabulary.ts'
import { whoseOf } from '../contact-point/whose-columns.ts'
import { closesNothing } from '../decision/decisions.ts'
import type { EvidenceOf } from '../evidence/evidence.ts'
import { fromFileColumns } from '../import/imports.ts'
import type { Reading } from '../store.ts'
import { wasSaidIn } from '../warning/reply-sent.ts'

/** Records per page: what an export of any length keeps in memory. */
const pageSize = 1000

type Kind = 'restrictions' | 'warnings' | 'formalWarnings' | 'escalations' | 'precautions' | 'rightsRequests'

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
export const annotationColumns = [
  ...fromFileColumns,
  'imported_records.own_reference',
  'imported_records.notes',
  'imported_records.considered as said_considered',
  'imported_records.evidence as said_evidence',
] as const

const these = (
  column:
    | 'restrictions.id'
    | 'warnings.id'
    | 'formal_warnings.id'
    | 'escalations.id'
    | 'precautions.id'
    | 'rights_requests.id',
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
  rightsRequests: (reading: Reading, which: Which) =>
    reading
      .selectFrom('rights_requests')
      .leftJoin('imported_records', 'imported_records.record_id', 'rights_requests.id')
      .selectAll('rights_requests')
      .select(annotationColumns)
      .where(these('rights_requests.id', which))
      .orderBy('rights_requests.id')
      .limit(pageSize)
      .execute(),
}

/** P14: the objections to these formal warnings, oldest first. */
export async function loggedObjections(reading: Reading, warningIds: string[]) {
  if (warningIds.length === 0) return []
  return await reading
    .selectFrom('objections')
    .leftJoin('imported_records', 'imported_records.record_id', 'objections.id')
    .selectAll('objections')
    .select(annotationColumns)
    .where('formal_warning_id', 'in', warningIds)
    .orderBy('recorded_at')
    .orderBy('objections.id')
    .execute()
}

export type LoggedObjection = Awaited<ReturnType<typeof loggedObjections>>[number]
export type LoggedRightsRequest = Awaited<ReturnType<(typeof records)['rightsRequests']>>[number]

/** P4, P14: the letters about these formal warnings or precautions that came later, oldest first. */
export async function loggedClosingLetters(
  reading: Reading,
  column: 'formal_warning_id' | 'precaution_id',
  ids: string[],
) {
  if (ids.length === 0) return []
  return await reading
    .selectFrom('closing_letters')
    .leftJoin('imported_records', 'imported_records.record_id', 'closing_letters.id')
    .selectAll('closing_letters')
    .select(annotationColumns)
    .where(column, 'in', ids)
    .orderBy('closing_letters.made_at')
    .orderBy('closing_letters.id')
    .execute()
}

export type LoggedClosingLetter = Awaited<ReturnType<typeof loggedClosingLetters>>[number]
export type LoggedPrecaution = Awaited<ReturnType<(typeof records)['precautions']>>[number]
export type LoggedRestriction = Awaited<ReturnType<(typeof records)['restrictions']>>[number]
export type LoggedWarning = Awaited<ReturnType<(typeof records)['warnings']>>[number]
export type LoggedFormalWarning = Awaited<ReturnType<(typeof records)['formalWarnings']>>[number]
export type LoggedEscalation = Awaited<ReturnType<(typeof records)['escalations']>>[number]

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

export type Confirmed = {
  state: string
  sentOn: string | null
  method: LetterMethod | null
  reason: string | null
  text: string | null
  recordedAt: string | null
  atOnceReason: string | null
}

/** The letters that confirm these restrictions. */
export async function confirmingLetters(reading: Reading, restrictionIds: string[]): Promise<Map<string, Confirmed>> {
  if (restrictionIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('letters')
    .select(['restriction_id', 'state', 'sent_on as sentOn', 'method', 'reason', 'text'])
    .select(['recorded_at as recordedAt', 'at_once_reason as atOnceReason'])
    .where('restriction_id', 'in', restrictionIds)
    .where('kind', 'in', ['restriction', 'variation'])
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ restriction_id, ...letter }) => [restriction_id, letter]))
}

/** The state of these restrictions' mail arrangements; if there are several, of the latest. */
export async function arrangementStates(reading: Reading, restrictionIds: string[]): Promise<Map<string, string>> {
  if (restrictionIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('arrangements')
    .select(['restriction_id', 'state'])
    .where('restriction_id', 'in', restrictionIds)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ restriction_id, state }) => [restriction_id, state]))
}

/** The decisions that closed these escalations. */
export async function closingDecisions(reading: Reading, escalationIds: string[]) {
  if (escalationIds.length === 0) return new Map<string, never>()
  const rows = await reading
    .selectFrom('decisions')
    .select(['escalation_id', 'reasons', 'feedback', 'decided_at', 'by_name'])
    .where('escalation_id', 'in', escalationIds)
    .where('outcome', 'not in', closesNothing)
    .orderBy('decided_at')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.escalation_id, row]))
}

export type LoggedEvidence = { addedAt: string; contact: string | null; sha256: string | null }

/** The evidence of these escalations, representations or objections, in the order it was added; never the originals. */
export async function loggedEvidence(
  reading: Reading,
  of: EvidenceOf,
  ids: string[],
): Promise<Map<string, LoggedEvidence[]>> {
  const found = new Map<string, LoggedEvidence[]>()
  if (ids.length === 0) return found
  const rows = await reading
    .selectFrom('evidence')
    .select([`${of} as of`, 'added_at as addedAt', 'contact', 'sha256'])
    .where(of, 'in', ids)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  for (const { of: id, ...piece } of rows) found.set(id ?? '', [...(found.get(id ?? '') ?? []), piece])
  return found
}
