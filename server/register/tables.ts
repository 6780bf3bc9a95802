import type { Generated } from 'kysely'
import type { Channel, ContactPointKind, EscalationState, ProposalState } from '../policy/vocabulary.ts'

/** Ids are UUID v7, moments ISO 8601 in UTC, days YYYY-MM-DD in the council's time zone, `json` text: the same on both stores. */
type Moment = string
type Day = string
type Json = string

/** Who acted: identity is `oid` and `tid`; the name is only for reading. */
type By = { by_oid: string; by_tid: string; by_name: string }

/** The contact it is about; null once it has been undone. */
type About = { channel: Channel; message_id: string | null; contact: Json | null }

export type Tables = {
  customers: { id: string; added_at: Moment }
  contact_points: By & {
    id: string
    customer_id: string
    kind: ContactPointKind
    /** As first given. */
    value: string
    /** What it is matched by. */
    key: string
    why: string
    added_at: Moment
  }
  proposals: By & {
    id: string
    customer_id: string
    kind: ContactPointKind
    value: string
    key: string
    why: string
    proposed_at: Moment
    state: ProposalState
    withdrawn_at: Moment | null
  }
  warnings: By &
    About & {
      id: string
      customer_id: string
      service: string | null
      warned_at: Moment
      lapses_on: Day
      undone_at: Moment | null
    }
  escalations: By & {
    id: string
    customer_id: string
    service: string | null
    escalated_at: Moment
    state: EscalationState
    behaviours: Json
    account: string | null
    withdrawn_at: Moment | null
    /** Raised by every change, so that two people cannot decide on the same version. */
    version: number
  }
  evidence: About & {
    id: string
    escalation_id: string
    added_at: Moment
    sha256: string | null
    bytes: number | null
  }
  /** The bytes stand apart, so that no list ever reads them by accident. */
  originals: { evidence_id: string; content: Uint8Array }
  restrictions: By & {
    id: string
    customer_id: string
    made_at: Moment
    in_force_on: Day | null
    until_on: Day | null
    lifted_on: Day | null
    measures: Json
    /** Name, post and address of the designated contact. */
    contact: Json
    deputy: Json | null
    version: number
  }
  passed_on: By &
    About & {
      id: string
      restriction_id: string
      reminded: number
      forwarded: number
      passed_on_at: Moment
      undone_at: Moment | null
    }
  audit_trail: {
    seq: number
    at: Moment
    what: string
    by_oid: string
    by_tid: string
    subject_id: string
    customer_id: string
    facts: Json
    previous_hash: string
    hash: string
  }
  /** One row: where the audit trail ends. */
  audit_head: { id: Generated<number>; seq: number; hash: string }
  access_ledger: By & { id: string; at: Moment; customer_id: string; found_by: 'address' | 'number' | 'name' }
  /** The first answer to each Idempotency-Key; without status and answer while it is being worked out. */
  once_only: {
    by_tid: string
    by_oid: string
    key: string
    route: string
    body_hash: string
    at: Moment
    status: number | null
    answer: Json | null
  }
}
