import { sql } from 'kysely'
import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { own, type Whose } from '../../policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import { type WhoseColumns, whoseColumns } from '../contact-point/whose-columns.ts'
import { searchTextOf } from '../log/search-text.ts'
import { inPieces } from '../store/in-pieces.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import { forgetMerges } from './merges.ts'

/** A new entry, still without a contact point. */
export async function addCustomer(tx: Writing, id: string, at: Date): Promise<void> {
  await tx.insertInto('customers').values({ id, added_at: at.toISOString() }).execute()
}

/** The customer's current entry: the id itself, or what it was merged into. Undefined if there is none. */
export async function entryOf(reading: Reading, id: string): Promise<string | undefined> {
  let wanted: string | null = id
  for (;;) {
    const row: { id: string; merged_into: string | null } | undefined = await reading
      .selectFrom('customers')
      .select(['id', 'merged_into'])
      .where('id', '=', wanted)
      .executeTakeFirst()
    if (!row?.merged_into) return row?.id
    wanted = row.merged_into
  }
}

/** An entry and all that were merged into it, itself first: the ids by which ledger and trail know the customer. */
export async function entriesOf(reading: Reading, id: string): Promise<string[]> {
  const ids = [id]
  for (let latest = ids; latest.length > 0; ) {
    const rows = await reading.selectFrom('customers').select('id').where('merged_into', 'in', latest).execute()
    latest = rows.map((row) => row.id)
    ids.push(...latest)
  }
  return ids
}

/** `whose`: if left out, the customer's own. */
type AddedPoint = {
  id: string
  customerId: string
  point: ContactPoint
  whose?: Whose
  why: string
  at: Date
  by: Colleague
}

/** Adds a contact point that counts from now on; G, accuracy: with who added it, and why. */
export const addContactPoint = (tx: Writing, added: AddedPoint): Promise<void> => addContactPoints(tx, [added])

/** Rows per insert, fourteen values each. */
const pointsAtOnce = 1_000

/** Several at once, for an import. */
export async function addContactPoints(tx: Writing, added: AddedPoint[]): Promise<void> {
  const rows = added.map(({ id, customerId, point, whose = own, why, at, by }) => ({
    id,
    customer_id: customerId,
    kind: point.kind,
    value: point.value,
    key: point.key,
    ...found(point, whoseColumns(whose)),
    why,
    added_at: at.toISOString(),
    ...byColumns(by),
  }))
  for (const some of inPieces(rows, pointsAtOnce)) await tx.insertInto('contact_points').values(some).execute()
}

const found = (point: ContactPoint, whose: WhoseColumns) => ({
  ...whose,
  search_text: searchTextOf(point, whose.whose),
})

/** Whether this contact point is among the customer's that count, whoever it belongs to. */
export async function hasContactPoint(
  reading: Reading,
  customerId: string,
  { kind, key }: Pick<ContactPoint, 'kind' | 'key'>,
): Promise<boolean> {
  const found = await reading
    .selectFrom('contact_points')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** `shared`: recorded as shared with others. */
type Owner = { key: string; customerId: string; shared: boolean }

/**
 * Whose these keys are now, in one query; oldest entry first. Several customers can have the same. P8: a
 * representative's is nobody's here, so that no customer's restriction reaches the representative.
 */
export async function customersByKey(reading: Reading, kind: ContactPointKind, keys: string[]): Promise<Owner[]> {
  if (keys.length === 0) return []
  const found = await owners[kind](reading, { keys })
  return found.map(({ key, customerId, whose }) => ({ key, customerId, shared: whose === 'shared' }))
}

/**
 * Whose a key is or was: with contact points that were removed, as long as they are kept. P8: not a representative's. For
 * the auditor, who looks back.
 */
export async function customersOnceWithKey(reading: Reading, kind: ContactPointKind, key: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('contact_points')
    .select('customer_id')
    .distinct()
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('whose', 'is distinct from', 'representative')
    .orderBy('customer_id')
    .execute()
  return rows.map(({ customer_id }) => customer_id)
}

/**
 * The contact points with these keys that count for their customer, whoever asks: see `customersByKey`.
 *
 * The kind is a literal in the SQL. There is an index of own addresses alone: if the kind were a parameter, SQLite
 * would check each time whether that index fits, which takes longer than looking the address up.
 */
export const pointsByKey = (db: Reading, kind: ContactPointKind, keys: string[]) =>
  db
    .selectFrom('contact_points')
    .where('kind', '=', sql.lit(kind))
    .where('key', 'in', keys)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')

const ownersOf = (kind: ContactPointKind) =>
  statement((db, { keys }: { keys: string[] }) =>
    pointsByKey(db, kind, keys).select(['key', 'customer_id as customerId', 'whose']).orderBy('customer_id'),
  )

const owners = {
  email: ownersOf('email'),
  number: ownersOf('number'),
  name: ownersOf('name'),
  'postal-address': ownersOf('postal-address'),
}

/**
 * Minimisation: deletes a customer with no records left, with what was undone or withdrawn. What the register keeper
 * withdrew or refused is a correction and stays; so does everything while there is a hold or a request about the record:
 * an answered one shows what the council answered, until retention deletes it. Returns whether the customer was deleted.
 */
export async function forgetIfNothingIsLeft(tx: Writing, customerId: string): Promise<boolean> {
  const theirs = (table: 'restrictions' | 'warnings' | 'formal_warnings' | 'escalations' | 'proposals') =>
    tx.selectFrom(table).select('id').where('customer_id', '=', customerId)
  const left = await theirs('restrictions')
    .unionAll(theirs('formal_warnings'))
    .unionAll(theirs('warnings').where((eb) => eb.or([eb('undone_at', 'is', null), eb('undone_why', 'is not', null)])))
    // One that was withdrawn under a hold has its evidence still, until retention deletes it.
    .unionAll(
      theirs('escalations').where((eb) =>
        eb.or([
          eb('state', '!=', 'withdrawn'),
          eb.exists(eb.selectFrom('evidence').select('id').whereRef('escalation_id', '=', 'escalations.id')),
        ]),
      ),
    )
    .unionAll(theirs('proposals').where('state', '!=', 'withdrawn'))
    .unionAll(tx.selectFrom('holds').select('id').where('customer_id', '=', customerId).where('lifted_at', 'is', null))
    .unionAll(tx.selectFrom('rights_requests').select('id').where('customer_id', '=', customerId))
    .unionAll(tx.selectFrom('precautions').select('id').where('customer_id', '=', customerId))
    .limit(1)
    .executeTakeFirst()
  if (left) return false

  // Those of a warning that was undone under a hold.
  const undone = tx.selectFrom('warnings').select('id').where('customer_id', '=', customerId)
  await tx.deleteFrom('corrections').where('record_id', 'in', undone).execute()
  for (const table of ['warnings', 'escalations', 'proposals', 'contact_points', 'holds'] as const) {
    await tx.deleteFrom(table).where('customer_id', '=', customerId).execute()
  }
  const entries = await entriesOf(tx, customerId)
  for (const entry of entries.toReversed()) await tx.deleteFrom('customers').where('id', '=', entry).execute()
  await forgetMerges(tx, entries)
  return true
}
