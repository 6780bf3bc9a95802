import type { Kysely } from 'kysely'
import {
  by,
  createTable,
  id,
  mayBeBy,
  mayBeNumber,
  mayReferTo,
  number,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'

/** P14: letters. P13: mail arrangements, and what is found of them in the tenant. */
export async function letters(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'letters',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      oneOf('kind', [
        'restriction',
        'variation',
        'lifting',
        'representation-answer',
        'review-continued',
        'review-notice',
      ]),
      ...text('decided_on', 'made_at'),
      ...optional('reasons', 'received_on'),
      oneOf('state', ['to-write', 'sent', 'not-notified']),
      ...optional('sent_on', 'method', 'text', 'reason', 'at_once_reason', 'review_due', 'recorded_at'),
      ...mayBeBy,
      ...optional('former_contacts'),
    ],
    ['restriction_id'],
    ['sent_on', 'kind', 'decided_on'],
    ['state'],
  )

  // How a formal warning or precautions ended, or what an objection came to.
  await createTable(
    db,
    'closing_letters',
    [
      id,
      mayReferTo('formal_warning_id', 'formal_warnings'),
      mayReferTo('precaution_id', 'precautions'),
      oneOf('kind', ['objection-answer', 'formal-warning-withdrawal', 'precautions-ended']),
      ...text('decided_on', 'made_at'),
      oneOf('state', ['to-write', 'sent', 'not-notified']),
      ...optional('sent_on', 'method', 'text', 'reason', 'recorded_at'),
      ...mayBeBy,
    ],
    ['formal_warning_id'],
    ['precaution_id'],
    ['state', 'made_at'],
  )

  // With the speaker who read them. `record_id`: the restriction, formal warning or precautions that they are about.
  await createTable(
    db,
    'welsh_words',
    [id, ...text('record_id', 'english', 'welsh', 'passed_by', 'recorded_at'), ...by],
    ['record_id'],
  )

  // What GOV.UK Notify did with a letter.
  await createTable(
    db,
    'postings',
    [
      id,
      ...text('letter_id'),
      oneOf('state', ['waiting', 'with-notify', 'dispatched', 'returned', 'failed']),
      ...text('handed_at', 'dated_on', 'content', 'next_at'),
      number('attempts'),
      ...optional('notify_id', 'status', 'claimed_by', 'why', 'late_at', 'settled_at'),
      ...by,
    ],
    ['letter_id'],
    ['state', 'next_at'],
  )

  await createTable(
    db,
    'arrangements',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      oneOf('kind', ['forward', 'block', 'mark']),
      oneOf('state', ['to-make', 'in-place', 'to-remove', 'removed']),
      ...optional('forward_to'),
      ...text('exceptions', 'since'),
      ...optional('confirmed_at'),
      ...mayBeBy,
      ...optional('verified_at', 'marks', 'left_alone'),
    ],
    ['restriction_id'],
  )

  await createTable(
    db,
    'tenant_checks',
    [
      id,
      ...text('at', 'drifts'),
      number('rules'),
      ...by,
      mayBeNumber('patterns'),
      mayBeNumber('largest_rule'),
      mayBeNumber('other_rules'),
      mayBeNumber('other_patterns'),
    ],
    ['at'],
  )

  // Marks that the pane found to differ from the register.
  await createTable(
    db,
    'mark_drifts',
    [
      id,
      oneOf('kind', ['mark-missing', 'mark-left', 'mark-unknown']),
      ...optional('arrangement_id'),
      ...text('found_at'),
    ],
    ['found_at'],
  )
}
