import type { Kysely } from 'kysely'
import {
  addColumns,
  by,
  createIndex,
  createTable,
  id,
  mayBeBy,
  mayReferTo,
  number,
  oneOf,
  optional,
  text,
} from '../columns.ts'

/** P14: further letters, an officer's own words in Welsh, and what GOV.UK Notify did with a letter. */
export async function letters(db: Kysely<unknown>): Promise<void> {
  // Whom a letter that waits named before they were replaced: it may have gone already, and be recorded later.
  await addColumns(db, 'letters', optional('former_contacts'))

  // How a formal warning or precautions for visits ended, or what an objection came to.
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

  // With the speaker who read them. `record_id`: the restriction, formal warning or precautions that they are about.
  await createTable(db, 'welsh_words', [
    id,
    ...text('record_id', 'english', 'welsh', 'passed_by', 'recorded_at'),
    ...by,
  ])
  await createIndex(db, 'welsh_words', 'record_id')

  await createTable(db, 'postings', [
    id,
    ...text('letter_id'),
    oneOf('state', ['waiting', 'with-notify', 'dispatched', 'returned', 'failed']),
    ...text('handed_at', 'dated_on', 'content', 'next_at'),
    number('attempts'),
    ...optional('notify_id', 'status', 'claimed_by', 'why', 'late_at', 'settled_at'),
    ...by,
  ])
  await createIndex(db, 'postings', 'letter_id')
  await createIndex(db, 'postings', 'state', 'next_at')
}
