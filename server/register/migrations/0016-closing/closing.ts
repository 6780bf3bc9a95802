import type { Kysely } from 'kysely'
import { createIndex, createTable, id, mayBeBy, mayReferTo, oneOf, optional, text } from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

const kinds = [
  ...['restriction', 'warning', 'escalation'],
  ...['letter', 'representation', 'changed-circumstances', 'review', 'formal-warning', 'precaution'],
]
const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/**
 * P4, P14: letters that say how a formal warning or precautions for visits ended, or what an objection came to. An
 * objection waits for its answer and has a due day. P3: files of the log may have these letters, and
 * questions to legal services.
 */
export async function closing(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'closing_letters', [
    id,
    mayReferTo('formal_warning_id', 'formal_warnings'),
    mayReferTo('precaution_id', 'precautions'),
    oneOf('kind', ['objection-answer', 'formal-warning-withdrawal', 'precautions-ended']),
    ...text('decided_on', 'made_at'),
    oneOf('state', ['to-write', 'sent', 'not-notified']),
    ...optional('sent_on', 'method', 'text', 'reason', 'recorded_at'),
    ...mayBeBy,
  ])
  await createIndex(db, 'closing_letters', 'formal_warning_id')
  await createIndex(db, 'closing_letters', 'precaution_id')
  await createIndex(db, 'closing_letters', 'state', 'made_at')
  for (const column of ['objection_at', 'objection_by_oid', 'objection_by_tid', 'objection_by_name', 'objection_due'])
    await db.schema.alterTable('formal_warnings').addColumn(column, 'text').execute()
  await createIndex(db, 'formal_warnings', 'answered_at', 'objection_due')
  await widenWords(db, dialect, {
    table: 'imported_records',
    column: 'kind',
    before: list(kinds),
    after: list([...kinds, 'legal-question', 'closing-letter']),
  })
}
