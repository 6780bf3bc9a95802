import type { Day } from '../../policy/calendar.ts'
import type { Holder } from '../../policy/customer/who-is-meant.ts'
import type { CurrentRestriction } from '../../policy/restriction/scope.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import { customersByKey } from '../customer/customers.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading } from '../store.ts'

/** Values per query; every store takes this many. */
const batch = 500

async function inBatches<T>(values: readonly string[], ask: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = []
  for (const some of inPieces(values, batch)) found.push(...(await ask(some)))
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
    const services = row.services === null ? null : JSON.parse(row.services)
    const { id, state, replaces_id: replacesId, in_force_on: inForceOn } = row
    const restriction = { id, state, replacesId, services, inForceOn }
    live.set(row.customer_id, [...(live.get(row.customer_id) ?? []), restriction])
  }
  return live
}

/** The fingerprints whose record was imported before and still exists. */
export async function knownFingerprints(reading: Reading, fingerprints: readonly string[]): Promise<Set<string>> {
  const rows = await inBatches(fingerprints, (some) =>
    reading
      .selectFrom('imported_records')
      .leftJoin('restrictions', 'restrictions.id', 'imported_records.record_id')
      .leftJoin('warnings', 'warnings.id', 'imported_records.record_id')
      .select('imported_records.fingerprint')
      .where('imported_records.fingerprint', 'in', some)
      .where(({ or, eb }) => or([eb('restrictions.id', 'is not', null), eb('warnings.id', 'is not', null)]))
      .execute(),
  )
  return new Set(rows.map(({ fingerprint }) => fingerprint))
}
