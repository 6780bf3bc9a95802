import { by, byAccount, byWhom, type TableFacts } from './fact.ts'

const count = ['by_oid', 'by_tid'] as const

/** On its way in or out, or kept so that nothing is done twice. */
export const passingFacts = {
  imports: {
    row: 'that a spreadsheet was imported, and by whom',
    about: ['customer', 'third parties', 'staff'],
    purpose: 'run',
    seen: 'signing',
    kept: 'import',
    columns: {
      ids: ['id'],
      state: ['state', 'format', 'bytes', 'made_at', 'counts', 'ended_at', 'signed_at'],
      words: ['refused_why'],
      proof: ['sha256', 'signed_digest'],
      staff: [...by, ...byAccount, ...byWhom('signed'), 'signed_by_address', 'signed_by_key'],
    },
  },
  import_files: {
    row: 'a spreadsheet that waits for a signature',
    about: ['customer', 'third parties', 'staff'],
    purpose: 'run',
    seen: 'keeper',
    kept: 'file',
    columns: { ids: ['import_id'], message: ['content'], words: ['answers'] },
  },
  imported_records: {
    row: 'what a spreadsheet says beside a record',
    about: ['customer', 'third parties', 'staff'],
    purpose: 'restrict',
    seen: 'confidential',
    kept: 'record',
    columns: {
      ids: ['record_id', 'import_id', 'own_reference'],
      state: ['kind', 'row_number'],
      words: ['notes', 'evidence'],
      support: ['considered'],
      proof: ['fingerprint'],
      staff: ['approved_by'],
    },
  },
  outbox: {
    row: 'an e-mail of the register',
    about: ['customer', 'staff'],
    purpose: 'run',
    seen: 'keeper',
    kept: 'outbox',
    columns: {
      ids: ['id', 'key'],
      state: [
        ...(['at', 'state', 'next_at', 'attempts', 'claimed_by', 'last_error', 'sent_at', 'gathered_for'] as const),
        'leaves_at',
      ],
      letter: ['recipients', 'subject', 'body', 'headers', 'items'],
    },
  },
  postings: {
    row: 'a letter given to GOV.UK Notify',
    about: ['customer', 'staff'],
    purpose: 'restrict',
    seen: 'readers',
    kept: 'record',
    columns: {
      ids: ['id', 'letter_id', 'notify_id'],
      state: [
        ...([
          'state',
          'handed_at',
          'dated_on',
          'next_at',
          'attempts',
          'status',
          'claimed_by',
          'why',
          'late_at',
        ] as const),
        'settled_at',
      ],
      letter: ['content'],
      staff: by,
    },
  },
  once_only: {
    row: 'the answer to a change, kept for a retry',
    about: ['customer', 'staff'],
    purpose: 'run',
    seen: 'nobody',
    kept: 'answers',
    columns: {
      ids: ['key', 'looks'],
      state: ['route', 'at', 'status'],
      words: ['answer'],
      proof: ['body_hash'],
      staff: count,
    },
  },
  look_ups: {
    row: 'how many look-ups a member of staff has left for now',
    about: ['staff'],
    purpose: 'prove',
    seen: 'nobody',
    kept: 'lookups',
    columns: { state: ['kind', 'full_at'], staff: count },
  },
  look_up_days: {
    row: 'how many look-ups a member of staff made in a day',
    about: ['staff'],
    purpose: 'prove',
    seen: 'nobody',
    kept: 'lookups',
    columns: { state: ['day', 'taken'], staff: count },
  },
} as const satisfies TableFacts
