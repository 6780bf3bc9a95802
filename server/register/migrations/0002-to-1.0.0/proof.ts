import { type Kysely, sql } from 'kysely'
import { addColumns, optional } from '../columns.ts'

/**
 * G: the signed checkpoints of the audit trail, so that they are in every backup and the auditor can read them. They
 * are copies: what proves something is the copy that nobody can change who can change this table. And a salt for each
 * original, so that the audit trail's digest of it says nothing once the evidence is deleted.
 */
export async function proof(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('checkpoints')
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull().check(sql`size >= 0`))
    .addColumn('signed_at', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('checkpoints_key', ['origin', 'size'])
    .execute()
  await db.schema.createIndex('checkpoints_by_signed_at').on('checkpoints').columns(['signed_at', 'size']).execute()
  await addColumns(db, 'evidence', optional('filed_salt'))
}
