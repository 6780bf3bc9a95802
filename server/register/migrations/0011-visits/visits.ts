import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, mayBeDoneBy, optional, refersTo, text } from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

const kinds = [
  ...['restriction', 'warning', 'escalation'],
  ...['letter', 'representation', 'changed-circumstances', 'review', 'formal-warning'],
]
const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/**
 * P4, G: what staff do before they visit a customer. `looks`: each time an officer looked at it again, as JSON. The
 * columns of `told` say how the customer was told, or why not. Files of the log may have them too.
 */
export async function visits(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'precautions', [
    id,
    refersTo('customer_id', 'customers'),
    ...text('steps'),
    ...optional('more'),
    ...text('reason', 'look_again_on', 'recorded_at', 'looks'),
    ...by,
    ...optional('told_on', 'told_method', 'told_text', 'not_told_because', 'told_at'),
    ...mayBeDoneBy('told'),
    ...optional('ended_at', 'ended_why'),
    ...mayBeDoneBy('ended'),
  ])
  await createIndex(db, 'precautions', 'customer_id')
  await createIndex(db, 'precautions', 'look_again_on')
  await widenWords(db, dialect, {
    table: 'imported_records',
    column: 'kind',
    before: list(kinds),
    after: list([...kinds, 'precaution']),
  })
}
