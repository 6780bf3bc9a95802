import { type Kysely, sql } from 'kysely'
import { by, createIndex, createTable, id, optional, text } from './columns.ts'

/**
 * What was deleted, run by run, in counts alone; and the ways by which an auditor reads ledger and trail: by time, by
 * customer, by officer, by kind, each in the order of the pages.
 */
export async function retention(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'retention_runs', [id, ...text('started_at', 'counts'), ...optional('ended_at'), ...by])
  await createIndex(db, 'retention_runs', 'started_at')

  for (const replaced of ['access_ledger_by_customer_id', 'access_ledger_by_at', 'audit_trail_by_customer_id']) {
    await db.schema.dropIndex(replaced).ifExists().execute()
  }
  for (const first of [[], ['customer_id'], ['by_oid'], ['found_by']]) {
    await createIndex(db, 'access_ledger', ...first, 'at', 'id')
  }
  // Names are found by going from one to the next, without reading what lies between.
  await createIndex(db, 'access_ledger', 'by_name', 'by_oid', 'by_tid')
  for (const first of [[], ['customer_id'], ['by_oid'], ['what']]) {
    await createIndex(db, 'audit_trail', ...first, 'at', 'seq')
  }
  // The end of an id, by which references name a record that may be gone.
  await sql`create index audit_trail_by_reference on audit_trail (substr(subject_id, 29))`.execute(db)
}
