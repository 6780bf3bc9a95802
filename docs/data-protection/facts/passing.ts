import { by, byAccount, byWhom, type TableFacts } from './fact.ts'

const count = ['by_oid', 'by_tid'] as const

/** On its way in or out, or kept so that nothing is done twice. */
export const passingFacts = {
  imports: {
    row: 'that a spreadsheet was imported, and by whom',
    about: ['staff'],
    purpose: 'run',
    seen: 'signing',
    kept: 'import',
    columns: {
      ids: ['id'],
      state: [
        ...(['state', 'format', 'bytes', 'made_at', 'seen_at', 'existing', 'encoding', 'head_row', 'sheet'] as const),
        ...(['phase', 'counts', 'ended_at', 'done', 'total', 'asked_to_sign_at', 'signed_at'] as const),
      ],
      words: ['titles', 'matching', 'looks', 'refused_why'],
      proof: ['sha256', 'to_sign_digest', 'signed_digest'],
      staff: [...by, ...byAccount, ...byWhom('signed'), 'signed_by_address', 'signed_by_key'],
    },
  },
  import_files: {
    row: 'a spreadsheet to import',
    about: ['customer', 'third parties', 'staff'],
    purpose: 'run',
    seen: 'keeper',
    kept: 'file',
    columns: { ids: ['import_id'], message: ['content', 'layout'] },
  },
  import_findings: {
    row: 'what was found in a spreadsheet',
    about: ['customer', 'third parties'],
    purpose: 'run',
    seen: 'keeper',
    kept: 'file',
    columns: {
      ids: ['id', 'import_id'],
      state: ['stops', 'row_number', 'column_number', 'what', 'field'],
      words: ['about', 'value', 'proposal'],
    },
  },
  import_corrections: {
    row: 'the keeper’s answer about a cell',
    about: ['customer', 'third parties'],
    purpose: 'run',
    seen: 'keeper',
    kept: 'file',
    columns: { ids: ['import_id'], state: ['row_number', 'field'], words: ['becomes'] },
  },
  import_to_sign: {
    row: 'a line that an officer signs before an import',
    about: ['customer', 'staff'],
    purpose: 'run',
    seen: 'signing',
    kept: 'file',
    columns: { ids: ['id', 'import_id'], state: ['row_number'], words: ['content'] },
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
