import { type Kysely, sql } from 'kysely'

/** The words of 1.0.0, written out: a list in the policy may grow later. */
const whose = ['shared', 'representative']
const parts = ['solicitor', 'mp', 'councillor', 'advocate', 'carer', 'support-worker', 'relative']

const isOneOf = (column: string, words: string[]) =>
  sql`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`

/**
 * P8, P12: a contact point, and a report of one, says whose it is. Empty is the customer's own, so that records from
 * before keep their digests.
 */
export async function points(db: Kysely<unknown>): Promise<void> {
  for (const table of ['contact_points', 'proposals']) {
    const add = (column: string, words?: string[]) =>
      db.schema
        .alterTable(table)
        .addColumn(column, 'text', (one) => (words ? one.check(isOneOf(column, words)) : one))
        .execute()
    await add('whose', whose)
    await add('part', parts)
    await add('representative')
  }
  // Only the customer's own address belongs to one customer. Several share a mailbox, or a solicitor acts for several.
  await db.schema.dropIndex('contact_points_one_customer_an_address').execute()
  await db.schema
    .createIndex('contact_points_one_customer_an_address')
    .unique()
    .on('contact_points')
    .column('key')
    .where(sql<boolean>`kind = 'email' and removed_at is null and whose is null`)
    .execute()
}
