import type { Day } from '../../policy/calendar.ts'
import type { Holder } from '../../policy/customer/who-is-meant.ts'
import type { WarningObjectedTo } from '../../policy/import/judge-objection.ts'
import type { CurrentRestriction } from '../../policy/restriction/scope.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import type { DependentKind } from '../../policy/vocabulary-import.ts'
import { customersByKey } from '../customer/customers.ts'
import { dependentTables } from '../log/dependent-tables.ts'
import type { Reading } from '../store.ts'
import type { Tables } from '../tables/tables.ts'

/** Values per query; every store takes this many. */
const batch = 500

/** Queries values in batches, each padded to the same length so that few statements are prepared. */
async function inBatches<T>(values: readonly string[], ask: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = []
  for (let at = 0; at < values.length; at += batch) {
    const some = values.slice(at, at + batch)
    const filler = some[0]
    if (filler === undefined) break
    while (at > 0 && some.length < batch) some.push(filler)
    found.push(...(await ask(some)))
  }
  return found
}

/** Who has each of these keys, oldest entry first; never a representative. */
export async function holdersOf(
  reading: Reading,
  kind: ContactPointKind,
  keys: readonly string[],
): Promise<Map<string, Holder[]>> {
  const found = await inBatches(keys, (some) => customersByKey(reading, kind, some))
  const holders = new Map<string, Holder[]>()
  for (const { key, customerId, shared } of found) {
    const known = holders.get(key) ?? []
    if (!known.some((one) => one.customerId === customerId)) holders.set(key, [...known, { customerId, shared }])
  }
  return holders
}

/** The customers with each of these keys. */
export async function ownersOf(
  reading: Reading,
  kind: ContactPointKind,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const holders = await holdersOf(reading, kind, keys)
  return new Map([...holders].map(([key, all]) => [key, all.map(({ customerId }) => customerId)]))
}

/** The contact points of each of these customers, as `kind key`. */
export async function pointKeysOf(reading: Reading, customerIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await inBatches(customerIds, (some) =>
    reading
      .selectFrom('contact_points')
      .select(['customer_id', 'kind', 'key'])
      .where('customer_id', 'in', some)
      .where('removed_at', 'is', null)
      .execute(),
  )
  const keys = new Map<string, Set<string>>()
  for (const { customer_id, kind, key } of rows) {
    keys.set(customer_id, (keys.get(customer_id) ?? new Set()).add(`${kind} ${key}`))
  }
  return keys
}

/** The ids that are customers, each with its current entry. */
export async function entriesOfMany(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const entries = new Map<string, string>()
  let open = [...new Set(ids)].map((id) => [id, id] as const)
  while (open.length > 0) {
    const rows = await inBatches([...new Set(open.map(([, now]) => now))], (some) =>
      reading.selectFrom('customers').select(['id', 'merged_into']).where('id', 'in', some).execute(),
    )
    const into = new Map(rows.map((row) => [row.id, row.merged_into]))
    const next: (readonly [string, string])[] = []
    for (const [asked, now] of open) {
      const merged = into.get(now)
      if (merged === null) entries.set(asked, now)
      else if (merged) next.push([asked, merged])
    }
    open = next
  }
  return entries
}

type RecordTable = 'warnings' | 'escalations' | 'precautions' | 'rights_requests'

/** The ids that are records, with their customers. */
export async function existingRecords(
  reading: Reading,
  table: RecordTable,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await inBatches(ids, (some) =>
    reading.selectFrom(table).select(['id', 'customer_id']).where('id', 'in', some).execute(),
  )
  return new Map(rows.map(({ id, customer_id }) => [id, customer_id]))
}

export type KnownRestriction = { customerId: string; madeAt: string; inForceOn: Day | null; liftedOn: Day | null }

/** The ids that are restrictions, with their customers and days. */
export async function existingRestrictions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, KnownRestriction>> {
  const rows = await inBatches([...new Set(ids)], (some) =>
    reading
      .selectFrom('restrictions')
      .select(['id', 'customer_id as customerId', 'made_at as madeAt'])
      .select(['in_force_on as inForceOn', 'lifted_on as liftedOn'])
      .where('id', 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ id, ...restriction }) => [id, restriction]))
}

export type KnownFormalWarning = WarningObjectedTo & { customerId: string }

/** P14: the ids that are formal warnings, with their customers, states and days. */
export async function existingFormalWarnings(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, KnownFormalWarning>> {
  const rows = await inBatches([...new Set(ids)], (some) =>
    reading
      .selectFrom('formal_warnings')
      .select(['id', 'customer_id as customerId', 'state'])
      .select(['sent_on as sentOn', 'withdrawn_on as withdrawnOn'])
      .where('id', 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ id, ...warning }) => [id, warning]))
}

/** The ids that are records of this kind, which belong to restrictions, with their customers. */
export async function existingDependents(
  reading: Reading,
  kind: DependentKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const table = dependentTables[kind]
  const rows = await inBatches(ids, (some) =>
    reading
      .selectFrom(table)
      .innerJoin('restrictions', 'restrictions.id', `${table}.restriction_id`)
      .select([`${table}.id as id`, 'restrictions.customer_id'])
      .where(`${table}.id`, 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ id, customer_id }) => [id, customer_id]))
}

/** P4, P14: the ids that are letters about a formal warning or precautions, with their customers. */
export async function existingClosingLetters(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await inBatches(ids, (some) =>
    reading
      .selectFrom('closing_letters')
      .leftJoin('formal_warnings', 'formal_warnings.id', 'closing_letters.formal_warning_id')
      .leftJoin('precautions', 'precautions.id', 'closing_letters.precaution_id')
      .select('closing_letters.id as id')
      .select(({ fn }) => fn.coalesce('formal_warnings.customer_id', 'precautions.customer_id').as('customer_id'))
      .where('closing_letters.id', 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ id, customer_id }) => [id, customer_id ?? '']))
}

/** P14: the ids that are objections to formal warnings, with their customers. */
export async function existingObjections(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await inBatches(ids, (some) =>
    reading
      .selectFrom('objections')
      .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
      .select(['objections.id as id', 'formal_warnings.customer_id'])
      .where('objections.id', 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ id, customer_id }) => [id, customer_id]))
}

export type LiveRestriction = CurrentRestriction & { inForceOn: Day | null }

/** The restrictions in force or agreed of each of these customers. */
export async function liveRestrictions(
  reading: Reading,
  customerIds: readonly string[],
): Promise<Map<string, LiveRestriction[]>> {
  const rows = await inBatches(customerIds, (some) =>
    reading
      .selectFrom('restrictions')
      .select(['id', 'customer_id', 'state', 'services', 'replaces_id', 'in_force_on'])
      .where('customer_id', 'in', some)
      .where('state', 'in', ['in-force', 'agreed'])
      .execute(),
  )
  const live = new Map<string, LiveRestriction[]>()
  for (const row of rows) {
    const restriction = { ...currentFrom(row), inForceOn: row.in_force_on }
    live.set(row.customer_id, [...(live.get(row.customer_id) ?? []), restriction])
  }
  return live
}

export type CurrentRow = Pick<Tables['restrictions'], 'id' | 'customer_id' | 'state' | 'services' | 'replaces_id'>

/** P8: what decides whether a restriction can stand beside another, from its columns. */
export const currentFrom = ({ id, state, services, replaces_id }: CurrentRow): CurrentRestriction => ({
  id,
  state,
  replacesId: replaces_id,
  services: services === null ? null : JSON.parse(services),
})

/** The fingerprints whose record was imported before and still exists. */
export async function knownFingerprints(reading: Reading, fingerprints: readonly string[]): Promise<Set<string>> {
  const rows = await inBatches(fingerprints, (some) =>
    reading
      .selectFrom('imported_records')
      .leftJoin('restrictions', 'restrictions.id', 'imported_records.record_id')
      .leftJoin('warnings', 'warnings.id', 'imported_records.record_id')
      .leftJoin('escalations', 'escalations.id', 'imported_records.record_id')
      .leftJoin('formal_warnings', 'formal_warnings.id', 'imported_records.record_id')
      .leftJoin('precautions', 'precautions.id', 'imported_records.record_id')
      .leftJoin('letters', 'letters.id', 'imported_records.record_id')
      .leftJoin('representations', 'representations.id', 'imported_records.record_id')
      .leftJoin('circumstances', 'circumstances.id', 'imported_records.record_id')
      .leftJoin('reviews', 'reviews.id', 'imported_records.record_id')
      .leftJoin('legal_questions', 'legal_questions.id', 'imported_records.record_id')
      .leftJoin('closing_letters', 'closing_letters.id', 'imported_records.record_id')
      .leftJoin('objections', 'objections.id', 'imported_records.record_id')
      .leftJoin('rights_requests', 'rights_requests.id', 'imported_records.record_id')
      .select(({ fn }) => [
        fn
          .coalesce('restrictions.id', 'warnings.id', 'escalations.id', 'formal_warnings.id', 'precautions.id')
          .as('record'),
        fn
          .coalesce('letters.id', 'representations.id', 'circumstances.id', 'reviews.id', 'legal_questions.id')
          .as('dependent'),
      ])
      .select(({ fn }) => fn.coalesce('closing_letters.id', 'objections.id', 'rights_requests.id').as('beside'))
      .select('imported_records.fingerprint')
      .where('imported_records.fingerprint', 'in', some)
      .execute(),
  )
  return new Set(
    rows.filter(({ record, dependent, beside }) => record ?? dependent ?? beside).map(({ fingerprint }) => fingerprint),
  )
}
