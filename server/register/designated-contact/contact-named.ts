import { sql } from 'kysely'
import type { Contact } from '../../policy/restriction/instruction.ts'
import type { Measure } from '../../policy/restriction/measures.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import type { Way } from '../../policy/restriction/ways.ts'
import type { RestrictionState } from '../../policy/vocabulary.ts'
import { mailOf, waysColumn } from '../restriction/restrictions.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** The parts of a restriction that can name council staff; reasons are not even read. */
export type NamingRestriction = {
  id: string
  customerId: string
  state: RestrictionState
  version: number
  measures: Measure[]
  ways: Way[]
  contact: Contact
  deputy: Contact | null
  mail: Terms['mail']
}

/**
 * Restrictions in force or agreed that may name this address: it appears in them as text, or they have a list of
 * people. The caller must check more closely.
 */
export async function restrictionsMentioning(reading: Reading, address: string): Promise<NamingRestriction[]> {
  const like = `%${address.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const says = (column: 'contact' | 'deputy' | 'mail_exceptions' | 'ways') =>
    sql<boolean>`lower(${sql.ref(column)}) like ${like} escape '\\'`
  const rows = await reading
    .selectFrom('restrictions')
    .select(['id', 'customer_id', 'state', 'version', 'measures', 'ways', 'contact', 'deputy'])
    .select(['mail_kind', 'mail_exceptions', 'mail_marks'])
    .where('state', 'in', ['agreed', 'in-force'])
    .where((eb) =>
      eb.or([
        says('contact'),
        says('deputy'),
        says('mail_exceptions'),
        says('ways'),
        eb('measures', 'like', '%"fewer-people"%'),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    state: row.state,
    version: row.version,
    measures: JSON.parse(row.measures),
    ways: row.ways === null ? [] : JSON.parse(row.ways),
    contact: JSON.parse(row.contact),
    deputy: row.deputy === null ? null : { post: '', ...JSON.parse(row.deputy) },
    mail: mailOf(row),
  }))
}

/** Changes the people named in a restriction, only in that version. */
export async function updateContacts(
  tx: Writing,
  { id, version, measures, ways, contact, deputy }: NamingRestriction,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('restrictions')
    .set({
      version: version + 1,
      measures: JSON.stringify(measures),
      ways: waysColumn(ways),
      contact: JSON.stringify(contact),
      deputy: deputy && JSON.stringify(deputy),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error('The restriction changed meanwhile.')
}

/** A permanent record of the move: who left, who took over, and in which restrictions. */
export async function addContactMove(
  tx: Writing,
  move: {
    id: string
    before: string
    after: Contact
    why: string
    moved: { restrictionId: string; as: readonly string[] }[]
    at: Date
    by: Colleague
  },
): Promise<void> {
  const { id, before, after, why, moved, at, by } = move
  await tx
    .insertInto('contact_moves')
    .values({
      id,
      before,
      after: JSON.stringify(after),
      why,
      moved: JSON.stringify(moved),
      at: at.toISOString(),
      ...byColumns(by),
    })
    .execute()
}

/** P14: who was replaced by whom, the newest first. */
export async function contactMoves(reading: Reading): Promise<{ before: string; after: Contact; at: string }[]> {
  const rows = await reading
    .selectFrom('contact_moves')
    .select(['before', 'after', 'at'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ after, ...row }) => ({ ...row, after: JSON.parse(after) }))
}

/** P14: why somebody whom a restriction names was last replaced after a moment; null if nobody was. */
export async function replacedSince(reading: Reading, restrictionId: string, since: Date): Promise<string | null> {
  const row = await reading
    .selectFrom('contact_moves')
    .select('why')
    .where('at', '>=', since.toISOString())
    .where('moved', 'like', `%"${restrictionId}"%`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.why ?? null
}
