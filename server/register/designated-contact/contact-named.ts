import { sql } from 'kysely'
import type { Contact } from '../../policy/restriction/instruction.ts'
import type { Measure } from '../../policy/restriction/measures.ts'
import type { RestrictionState } from '../../policy/vocabulary.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** What of a restriction may name somebody of the council; reasons are not even read. */
export type NamingRestriction = {
  id: string
  customerId: string
  state: RestrictionState
  version: number
  measures: Measure[]
  contact: Contact
  deputy: Contact | null
  mail: { kind: 'none' | 'forward' | 'block'; exceptions: string[] }
}

/**
 * Restrictions that hold or are agreed and may name somebody: that text stands in them as an address, or they have a
 * list of people. Who reads them looks closer.
 */
export async function mayName(reading: Reading, address: string): Promise<NamingRestriction[]> {
  const like = `%${address.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const says = (column: 'contact' | 'deputy' | 'mail_exceptions') =>
    sql<boolean>`lower(${sql.ref(column)}) like ${like} escape '\\'`
  const rows = await reading
    .selectFrom('restrictions')
    .select(['id', 'customer_id', 'state', 'version', 'measures', 'contact', 'deputy', 'mail_kind', 'mail_exceptions'])
    .where('state', 'in', ['agreed', 'in-force'])
    .where((eb) =>
      eb.or([says('contact'), says('deputy'), says('mail_exceptions'), eb('measures', 'like', '%"fewer-people"%')]),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    state: row.state,
    version: row.version,
    measures: JSON.parse(row.measures),
    contact: JSON.parse(row.contact),
    deputy: row.deputy === null ? null : { post: '', ...JSON.parse(row.deputy) },
    mail: { kind: row.mail_kind, exceptions: JSON.parse(row.mail_exceptions) },
  }))
}

/** Names others in a restriction, in that version of it and no other. */
export async function keepContacts(
  tx: Writing,
  { id, version, measures, contact, deputy }: NamingRestriction,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('restrictions')
    .set({
      version: version + 1,
      measures: JSON.stringify(measures),
      contact: JSON.stringify(contact),
      deputy: deputy && JSON.stringify(deputy),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error('The restriction changed meanwhile.')
}

/** What was moved, for good: who left, who took over, and of which restrictions. */
export async function keepContactMove(
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
