import type { Kysely } from 'kysely'
import {
  addColumns,
  by,
  createIndex,
  createTable,
  createUniqueIndex,
  id,
  optional,
  refersTo,
  text,
} from '../columns.ts'

/** Escalations and their decisions, also in draft. */
export async function decisions(db: Kysely<unknown>): Promise<void> {
  // P13: by it, other accounts of whoever escalated are recognised.
  await addColumns(db, 'escalations', optional('by_key'))
  // P10: an officer's words for the person who escalated.
  await addColumns(db, 'decisions', optional('feedback'))

  // P13: each its author's alone. `form`: what the form holds, as JSON. A draft is deleted with the decision, and a
  // month after it was saved last.
  await createTable(db, 'decision_drafts', [
    id,
    refersTo('escalation_id', 'escalations'),
    ...by,
    ...text('form', 'saved_at'),
  ])
  await createUniqueIndex(db, 'decision_drafts_once', 'decision_drafts', 'escalation_id', 'by_oid', 'by_tid')
  await createIndex(db, 'decision_drafts', 'saved_at')
}
