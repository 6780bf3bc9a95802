import { sql } from 'kysely'
import type { Referred } from '../../policy/reference.ts'
import { isAbout, type KnownAs } from '../customer/while-joined.ts'
import type { Reading } from '../store.ts'

/** Which entries of ledger or trail; null: all. Moments are ISO 8601 in UTC; `until` is exclusive. */
export type EntryFilter = {
  customers: KnownAs | null
  officerIds: string[] | null
  from: string | null
  until: string | null
  kind: string | null
  /** Where the previous page ended; null: start with the newest. */
  after: Cursor | null
  most: number
}

/** Where a page ended: the moment and the key of its last entry. */
export type Cursor = { at: string; key: string }

/** A page of the access ledger, newest first. */
export async function ledgerPage(reading: Reading, wanted: EntryFilter) {
  const { customers, officerIds, from, until, kind, after, most } = wanted
  return await reading
    .selectFrom('access_ledger')
    .selectAll()
    .$if(customers !== null, (query) => query.where(isAbout(customers ?? nobody)))
    .$if(officerIds !== null, (query) => query.where(narrowed('by_oid', customers), 'in', given(officerIds)))
    .$if(from !== null, (query) => query.where('at', '>=', from ?? ''))
    .$if(until !== null, (query) => query.where('at', '<', until ?? ''))
    .$if(kind !== null, (query) => query.where(narrowed('found_by', customers, officerIds), '=', kind))
    .$if(after !== null, (query) => query.where(sql<boolean>`(at, id) < (${after?.at}, ${after?.key})`))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

/** A page of the audit trail, newest first. Its key is the entry's number. */
export async function trailPage(reading: Reading, wanted: EntryFilter) {
  const { customers, officerIds, from, until, kind, after, most } = wanted
  return await reading
    .selectFrom('audit_trail')
    .select(['seq', 'at', 'what', 'by_oid', 'by_tid', 'subject_id', 'customer_id', 'facts'])
    .$if(customers !== null, (query) => query.where(isAbout(customers ?? nobody)))
    .$if(officerIds !== null, (query) => query.where(narrowed('by_oid', customers), 'in', given(officerIds)))
    .$if(from !== null, (query) => query.where('at', '>=', from ?? ''))
    .$if(until !== null, (query) => query.where('at', '<', until ?? ''))
    .$if(kind !== null, (query) => query.where(narrowed('what', customers, officerIds), '=', kind))
    .$if(after !== null, (query) => query.where(sql<boolean>`(at, seq) < (${after?.at}, ${Number(after?.key)})`))
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(most)
    .execute()
}

/**
 * A column to compare, written so that its index is not used if other conditions narrow the rows down. Without
 * statistics, SQLite would prefer the index of a kind, with hundreds of thousands of rows, to that of a person.
 */
const narrowed = (column: string, ...others: (KnownAs | string[] | null)[]) =>
  others.some((given) => given !== null) ? sql<string>`(${sql.ref(column)} || '')` : sql<string>`${sql.ref(column)}`

const nobody: KnownAs = { entries: [], whileJoined: [] }

/** An empty list is invalid SQL; this one finds nobody. */
const given = (ids: string[] | null): string[] => (ids && ids.length > 0 ? ids : [''])

/**
 * Everybody in the ledger, by name. Skips from name to name along the index, so it takes as many steps as there are
 * people, not looks.
 */
export async function peopleInLedger(reading: Reading): Promise<{ oid: string; name: string }[]> {
  const { rows } = await sql<{ name: string; oid: string }>`
    with recursive names (name) as (
      select min(by_name) from access_ledger
      union all
      select (select min(by_name) from access_ledger where by_name > names.name) from names where names.name is not null
    ),
    people (name, oid) as (
      select name, (select min(by_oid) from access_ledger where by_name = name) from names where name is not null
      union all
      select name, (select min(by_oid) from access_ledger where by_name = people.name and by_oid > people.oid)
      from people where oid is not null
    )
    select name, oid from people where oid is not null`.execute(reading)
  return rows
}

/** Whether this is the id of somebody who looked or acted. */
export async function isActorId(reading: Reading, oid: string): Promise<boolean> {
  const looked = reading.selectFrom('access_ledger').select('by_oid').where('by_oid', '=', oid).limit(1)
  const acted = reading.selectFrom('audit_trail').select('by_oid').where('by_oid', '=', oid).limit(1)
  return ((await looked.executeTakeFirst()) ?? (await acted.executeTakeFirst())) !== undefined
}

/** The kinds of entry that the trail holds. */
export async function kindsInTrail(reading: Reading): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    with recursive kinds (what) as (
      select min(what) from audit_trail
      union all
      select (select min(what) from audit_trail where what > kinds.what) from kinds where kinds.what is not null
    )
    select what from kinds where what is not null`.execute(reading)
  return rows.map(({ what }) => what)
}

/** The names of these people, as far as the ledger knows: from their latest look. */
export async function namesInLedger(reading: Reading, oids: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const oid of new Set(oids)) {
    const latest = await reading
      .selectFrom('access_ledger')
      .select('by_name')
      .where('by_oid', '=', oid)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (latest) names.set(oid, latest.by_name)
  }
  return names
}

/** The customers that a reference stands for: a customer's own or a record's, even if long deleted. */
export async function customersOfReference(
  reading: Reading,
  { kind, idEnd }: { kind: Referred; idEnd: string },
): Promise<string[]> {
  const inTrail = await reading
    .selectFrom('audit_trail')
    .select('customer_id')
    .where(sql<string>`substr(subject_id, 29)`, '=', idEnd)
    .where('subject_id', kind === 'customer' ? '=' : '<>', sql<string>`customer_id`)
    .where('customer_id', '<>', '')
    .distinct()
    .execute()
  const stored = await standing(reading, kind).where(sql<string>`substr(id, 29)`, '=', idEnd).execute()
  return [...new Set([...inTrail, ...stored].map(({ customer_id }) => customer_id))]
}

const standing = (reading: Reading, kind: Referred) =>
  reading
    .selectFrom(sql<{ id: string; customer_id: string }>`${sql.table(`${kind.replace('-', '_')}s`)}`.as('records'))
    .select(kind === 'customer' ? 'id as customer_id' : 'customer_id')
