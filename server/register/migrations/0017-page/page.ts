import type { Kysely } from 'kysely'
import { by, createIndex, createTable, createUniqueIndex, id, refersTo, text } from '../columns.ts'

/**
 * P13: decisions in draft, each its author's alone. `form`: what the form holds, as JSON. A draft is deleted with the
 * decision, and a month after it was saved last.
 */
export async function page(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'decision_drafts', [
    id,
    refersTo('escalation_id', 'escalations'),
    ...by,
    ...text('form', 'saved_at'),
  ])
  await createUniqueIndex(db, 'decision_drafts_once', 'decision_drafts', 'escalation_id', 'by_oid', 'by_tid')
  await createIndex(db, 'decision_drafts', 'saved_at')
}
