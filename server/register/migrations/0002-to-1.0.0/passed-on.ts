import type { Kysely } from 'kysely'
import {
  addColumns,
  by,
  createIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayBeOneOf,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'

const reply = (column: string) => mayBeOneOf(column, ['opened', 'sent', 'not-sent'])

/** What became of replies that the pane opened, and what a message that was passed on demands. */
export async function passedOn(db: Kysely<unknown>): Promise<void> {
  // P9, P14: earlier records stay empty: they count as before.
  await addColumns(db, 'warnings', [reply('reply')])
  await addColumns(db, 'passed_on', [reply('reminder_reply'), reply('forward_reply')])

  // P14: what a message demands of the contact, and by when.
  await createTable(db, 'duties', [
    id,
    refersTo('passed_on_id', 'passed_on'),
    oneOf('kind', [
      ...['message', 'filed-mail'],
      ...['information-request', 'subject-access', 'data-protection-complaint', 'safeguarding'],
      ...['complaint', 'adjustments'],
    ]),
    ...text('received_on'),
    ...optional('due_on'),
    ...text('noted_at'),
    ...by,
    ...optional('dealt_at'),
    ...mayBeDoneBy('dealt'),
  ])
  await createIndex(db, 'duties', 'passed_on_id')
  await createIndex(db, 'duties', 'dealt_at', 'due_on')
}
