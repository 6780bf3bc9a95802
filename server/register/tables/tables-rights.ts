import type { RightsOutcome, RightsRequestKind } from '../../policy/vocabulary-rights.ts'

/** G: what customers ask about their own record. Moments and days as in tables.ts. */
export type RightsTables = {
  rights_requests: {
    id: string
    customer_id: string
    kind: RightsRequestKind
    received_on: string
    due_on: string
    /** Art. 12(3): by when it was due before it took longer; null: it did not. */
    due_before: string | null
    /** On which day the customer was told of it, and why. */
    extended_on: string | null
    extended_why: string | null
    extended_at: string | null
    extended_by_oid: string | null
    extended_by_tid: string | null
    extended_by_name: string | null
    /** DPA 2018 s.164A: on which day the customer was told that their complaint came; null: not yet, or no complaint. */
    acknowledged_on: string | null
    acknowledged_at: string | null
    acknowledged_by_oid: string | null
    acknowledged_by_tid: string | null
    acknowledged_by_name: string | null
    /** What the customer asks. */
    what: string
    recorded_at: string
    by_oid: string
    by_tid: string
    by_name: string
    /** Null while it waits. */
    answered_at: string | null
    outcome: RightsOutcome | null
    /** What the customer was told: what was changed, or why not. */
    answer: string | null
    /** The customer's own words, which stay with the record. */
    statement: string | null
    /** Why somebody answered an objection or a complaint who had a part in the record; null: nobody did. */
    same_officer_reason: string | null
    answered_by_oid: string | null
    answered_by_tid: string | null
    answered_by_name: string | null
  }
}
