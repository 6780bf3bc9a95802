import type { RightsOutcome, RightsRequestKind } from '../../policy/vocabulary-rights.ts'

/** G: what customers ask about their own record. Moments and days as in tables.ts. */
export type RightsTables = {
  rights_requests: {
    id: string
    customer_id: string
    kind: RightsRequestKind
    received_on: string
    due_on: string
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
    answered_by_oid: string | null
    answered_by_tid: string | null
    answered_by_name: string | null
  }
}
