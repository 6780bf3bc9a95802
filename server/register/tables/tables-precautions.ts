/** P4, G: what staff do before they visit a customer. Moments, days and JSON as in tables.ts. */
export type PrecautionTables = {
  precautions: {
    id: string
    customer_id: string
    steps: string
    more: string | null
    reason: string
    look_again_on: string
    recorded_at: string
    /** Each time an officer looked at it again and kept it, oldest first. */
    looks: string
    by_oid: string
    by_tid: string
    by_name: string
    /** How the customer was told, or why not; all null while the letter waits. */
    told_on: string | null
    told_method: string | null
    told_text: string | null
    not_told_because: string | null
    told_at: string | null
    told_by_oid: string | null
    told_by_tid: string | null
    told_by_name: string | null
    /** Null while staff follow it. */
    ended_at: string | null
    ended_why: string | null
    ended_by_oid: string | null
    ended_by_tid: string | null
    ended_by_name: string | null
  }
}
