import type { Generated } from 'kysely'
import type { LimitKind } from '../../policy/vocabulary-looks.ts'

/** What proves that nothing was changed, what waits to be sent, and what has been answered already. */
export type MachineTables = {
  audit_trail: {
    seq: number
    at: string
    what: string
    by_oid: string
    by_tid: string
    subject_id: string
    customer_id: string
    facts: string
    previous_hash: string
    hash: string
    /** JSON: of each record that the act changed its digest, or null where it is gone. */
    records: Generated<string>
  }
  /** Of each record the salt of its digest. It goes with the record, and then nobody can tell what the digest is of. */
  record_salts: { table_name: string; record_id: string; salt: string }
  /** Which looks of the access ledger the trail commits to: `looks` is JSON, the digest of each by its id. */
  ledger_seals: { id: string; batch: string; sealed_at: string; looks: string }
  /** One row: where the audit trail ends. */
  audit_head: { id: Generated<number>; seq: number; hash: string }
  outbox: {
    id: string
    key: string
    /** Emptied once it was sent, like the body. */
    recipients: string
    subject: string
    body: string
    headers: string
    at: string
    state: 'waiting' | 'sent' | 'dead'
    /** When it may be tried; while claimed, when the claim ends. */
    next_at: string
    attempts: number
    claimed_by: string | null
    last_error: string | null
    sent_at: string | null
    /** For whom notices are gathered into it, when it is planned to leave, and the notices (JSON) until it has left. */
    gathered_for: string | null
    leaves_at: string | null
    items: string | null
  }
  /** Written now and then, to see whether there is room. */
  write_trials: { id: number; content: Uint8Array }
  /** One row: the bytes of all originals together, counted by triggers. */
  originals_kept: { id: number; bytes: number }
  /** What each person looked up and wrote, at all servers together: `full_at` (ms since 1970) is when it is made good. */
  look_ups: { by_oid: string; by_tid: string; kind: LimitKind; full_at: number }
  /** How many a person looked up on a day (UTC), by all servers together. */
  look_up_days: { by_oid: string; by_tid: string; day: string; taken: number }
  /** The first answer to each Idempotency-Key; without status and answer while it is being worked out. */
  once_only: {
    by_tid: string
    by_oid: string
    key: string
    route: string
    body_hash: string
    at: string
    status: number | null
    answer: string | null
    /** JSON: the customers of whom the answer tells, each with how they were found. */
    looks: string | null
  }
}
