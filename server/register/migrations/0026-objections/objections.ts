import { type Kysely, sql } from 'kysely'
import { by, createIndex, createTable, id, mayBeDoneBy, optional, refersTo, text } from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

/**
 * P14: objections to formal warnings are records of their own, like representations about a restriction: several to a
 * warning, with evidence, however they came. UK GDPR Art. 12(3): the longer time for a request about a record.
 */
export async function objections(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'objections', [
    id,
    refersTo('formal_warning_id', 'formal_warnings'),
    ...text('received_on', 'recorded_at'),
    ...optional('account', 'channel', 'spoken_by', 'answer_by'),
    ...by,
    ...optional('by_address', 'answered_at', 'outcome', 'reasons'),
    ...mayBeDoneBy('answered'),
    ...optional('same_officer_reason'),
  ])
  await createIndex(db, 'objections', 'formal_warning_id')
  await createIndex(db, 'objections', 'answered_at', 'answer_by')
  // No release had any: only registers from between two releases have something to move.
  await sql`
    insert into objections
      (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, answered_at,
       outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, same_officer_reason)
    select id, id, objection_on, coalesce(objection_at, made_at), objection, objection_due,
      coalesce(objection_by_oid, by_oid), coalesce(objection_by_tid, by_tid), coalesce(objection_by_name, by_name),
      answered_at, objection_outcome, objection_reasons, answered_by_oid, answered_by_tid, answered_by_name,
      same_officer_reason
    from formal_warnings where objection_on is not null`.execute(db)
  await sql`drop index formal_warnings_by_answered_at_objection_due`.execute(db)
  for (const column of moved) await db.schema.alterTable('formal_warnings').dropColumn(column).execute()
  await db.schema
    .alterTable('evidence')
    .addColumn('objection_id', 'text', (column) => column.references('objections.id'))
    .execute()
  await createIndex(db, 'evidence', 'objection_id')
  await extended(db)
  await widenWords(db, dialect, {
    table: 'imported_records',
    column: 'kind',
    before: list(kinds),
    after: list([...kinds, 'objection', 'rights-request']),
  })
}

const kinds = [
  ...['restriction', 'warning', 'escalation', 'letter', 'representation', 'changed-circumstances', 'review'],
  ...['formal-warning', 'precaution', 'legal-question', 'closing-letter'],
]
const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

const moved = [
  ...['objection_on', 'objection', 'objection_at', 'objection_due', 'objection_outcome', 'objection_reasons'],
  ...['objection_by_oid', 'objection_by_tid', 'objection_by_name', 'answered_at', 'same_officer_reason'],
  ...['answered_by_oid', 'answered_by_tid', 'answered_by_name'],
]

/** By when it was due before; on which day, and why, the customer was told that it takes longer. */
async function extended(db: Kysely<unknown>): Promise<void> {
  for (const column of ['due_before', 'extended_on', 'extended_why', 'extended_at'])
    await db.schema.alterTable('rights_requests').addColumn(column, 'text').execute()
  for (const column of ['extended_by_oid', 'extended_by_tid', 'extended_by_name'])
    await db.schema.alterTable('rights_requests').addColumn(column, 'text').execute()
}
