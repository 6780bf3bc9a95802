import type { Tables } from '../tables/tables.ts'

/** The key of a table's records. */
type Sealed = { key: readonly string[] }

/**
 * Every change to these tables leaves a digest of the record in the audit trail. List a new table here, or below with
 * the reason why not; a test compares both with the store.
 */
export const sealedTables: { readonly [T in keyof Tables]?: Sealed } = {
  customers: { key: ['id'] },
  contact_points: { key: ['id'] },
  proposals: { key: ['id'] },
  warnings: { key: ['id'] },
  formal_warnings: { key: ['id'] },
  objections: { key: ['id'] },
  closing_letters: { key: ['id'] },
  welsh_words: { key: ['id'] },
  merges: { key: ['id'] },
  corrections: { key: ['id'] },
  escalations: { key: ['id'] },
  decisions: { key: ['id'] },
  evidence: { key: ['id'] },
  original_words: { key: ['evidence_id'] },
  waiting_evidence: { key: ['id'] },
  restrictions: { key: ['id'] },
  letters: { key: ['id'] },
  legal_questions: { key: ['id'] },
  arrangements: { key: ['id'] },
  tenant_checks: { key: ['id'] },
  representations: { key: ['id'] },
  circumstances: { key: ['id'] },
  reviews: { key: ['id'] },
  calendar_feeds: { key: ['id'] },
  passed_on: { key: ['id'] },
  duties: { key: ['id'] },
  reports: { key: ['period'] },
  retention_runs: { key: ['id'] },
  holds: { key: ['id'] },
  precautions: { key: ['id'] },
  rights_requests: { key: ['id'] },
  settings_versions: { key: ['id'] },
  contact_moves: { key: ['id'] },
  imported_records: { key: ['record_id'] },
  ledger_seals: { key: ['id'] },
}

/** Proved in another way: `verify` says how. */
export const provedOtherwise: { readonly [T in keyof Tables]?: string } = {
  audit_trail: 'its own chain of hashes',
  audit_head: 'the end of that chain',
  record_salts: 'a record with another salt has another digest',
  originals: 'compared with the SHA-256 in the evidence, which is sealed',
  waiting_originals: 'compared with the SHA-256 in the waiting evidence, which is sealed',
  import_files: 'compared with the SHA-256 in the import',
  access_ledger: 'compared with the ledger’s seals, which are sealed',
}

/** Not proved: machinery, which is evidence of nothing. */
export const notProved: { readonly [T in keyof Tables]?: string } = {
  imports:
    'What waits and what was imported. What was given and what came of it is in the trail: “file given”, “register imported”.',
  decision_drafts: 'What an officer has not decided yet: only a decision counts. That it was saved is in the trail.',
  mark_drifts:
    'Which mark differed, for ICT to look at: the next comparison finds it again. That it was found is in the trail.',
  postings:
    'Letters on their way through GOV.UK Notify. That one was given, and what became of it, is in the trail and in the letter. The text of a letter that went twice is compared with its digest in the trail.',
  outbox: 'Mail on its way. That it was called for is in the record that called for it.',
  accounts:
    'By what other accounts of somebody are known: their next act says it again. Who escalated, decided or signed has it in the record, too.',
  originals_kept: 'How much room all originals take, for the limit on it.',
  write_trials: 'What is written now and then to see whether there is room.',
  look_ups: 'How many look-ups each person has left for now.',
  look_up_days: 'How many look-ups each person made in a day.',
  once_only: 'Answers kept for a fortnight for requests that are repeated.',
}

export type SealedTable = keyof Tables
export const isSealed = (table: string): table is SealedTable => table in sealedTables

export type SealedRow = Record<string, unknown>

/** A record's id in the trail and its salts. */
export const keyOf = (table: string, row: SealedRow): string =>
  sealedTables[table as SealedTable]?.key.map((column) => String(row[column])).join('/') ?? ''
