import { by, byAccount, type TableFacts } from './fact.ts'

/** Who looked and who changed what. */
export const proofFacts = {
  access_ledger: {
    row: 'a look at a customer',
    about: ['customer', 'staff'],
    purpose: 'prove',
    seen: 'ledger',
    kept: 'ledger',
    columns: { ids: ['id', 'customer_id', 'batch'], state: ['at', 'found_by'], staff: by },
  },
  audit_trail: {
    row: 'something that was done',
    about: ['customer', 'staff'],
    purpose: 'prove',
    seen: 'auditor',
    kept: 'trail',
    columns: {
      ids: ['seq', 'subject_id', 'customer_id'],
      state: ['at', 'what', 'facts'],
      proof: ['previous_hash', 'hash', 'records'],
      staff: ['by_oid', 'by_tid'],
    },
  },
  audit_head: {
    row: 'the end of the audit trail',
    about: ['nobody'],
    purpose: 'nobody',
    seen: 'auditor',
    kept: 'stays',
    columns: { machine: ['id', 'seq', 'hash'] },
  },
  ledger_seals: {
    row: 'which looks the audit trail commits to',
    about: ['customer', 'staff'],
    purpose: 'prove',
    seen: 'nobody',
    kept: 'ledger',
    columns: { ids: ['id', 'batch'], state: ['sealed_at'], proof: ['looks'] },
  },
  record_salts: {
    row: 'the salt of a record’s digest',
    about: ['customer', 'staff'],
    purpose: 'prove',
    seen: 'nobody',
    kept: 'record',
    columns: { ids: ['table_name', 'record_id'], proof: ['salt'] },
  },
  accounts: {
    row: 'what tells that another account is the same person’s',
    about: ['staff'],
    purpose: 'prove',
    seen: 'nobody',
    kept: 'account',
    columns: { staff: ['by_oid', 'by_tid', ...byAccount] },
  },
} as const satisfies TableFacts
