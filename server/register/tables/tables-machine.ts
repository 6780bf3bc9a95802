import type { Generated } from 'kysely'
import type { LimitKind } from '../../policy/vocabulary-looks.ts'

/** The audit trail, mail to send, and stored answers. */
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
    /** JSON: the digest of each record that the act changed, or null if it was deleted. */
    records: Generated<string>
  }
  /**
   * The salt of each record's digest. It is deleted with the record; after that, nobody can tell what the digest is of.
   */
  record_salts: { table_name: string; record_id: string; salt: string }
  /** Which entries of the access ledger the trail commits to: `looks` is JSON, the digest of each by its id. */
  ledger_seals: { id: string; batch: string; sealed_at: string; looks: string }
  /** One row: the end of the audit trail. */
  audit_head: { id: Generated<number>; seq: number; hash: string }
  outbox: {
    id: string
    key: string
    /** Emptied once sent, like the body. */
    recipients: string
    subject: string
    body: string
    headers: string
    at: string
    state: 'waiting' | 'sent' | 'dead'
    /** When to try it next; while claimed, when the claim ends. */
    next_at: string
    attempts: number
    claimed_by: string | null
    last_error: string | null
    sent_at: string | null
    /** For a mail that gathers notices: for whom, when it is due to leave, and the notices (JSON) until it has left. */
    gathered_for: string | null
    leaves_at: string | null
    items: string | null
  }
  /**
   * P13: by what other accounts of somebody who acted are known: the address, and the digest of the claim that the
   * council maps, as their last act had them.
   */
  accounts: { by_oid: string; by_tid: string; by_address: string | null; by_key: string | null }
  /** Written now and then, to check that there is disk space. */
  write_trials: { id: number; content: Uint8Array }
  /** One row: the total bytes of all originals, counted by triggers. */
  originals_kept: { id: number; bytes: number }
  /**
   * Each person's look-ups and writes, across all servers: `full_at` (ms since 1970) is when the allowance is full
   * again.
   */
  look_ups: { by_oid: string; by_tid: string; kind: LimitKind; full_at: number }
  /** Each person's look-ups on a day (UTC), across all servers. */
  look_up_days: { by_oid: string; by_tid: string; day: string; taken: number }
  /** The first answer to each Idempotency-Key; status and answer are null while it is being worked out. */
  once_only: {
    by_tid: string
    by_oid: string
    key: string
    route: string
    body_hash: string
    at: string
    status: number | null
    answer: string | null
    /** JSON: the customers the answer tells about, and how each was found. */
    looks: string | null
  }
}
