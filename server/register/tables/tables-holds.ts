/** G: what keeps a customer's records from deletion. Moments, days and JSON as in tables.ts. */
export type HoldTables = {
  holds: {
    id: string
    customer_id: string
    reason: string
    look_again_on: string
    placed_at: string
    /** Each time a keeper looked at it again and kept it, oldest first. */
    looks: string
    by_oid: string
    by_tid: string
    by_name: string
    /** Null while it keeps the records. */
    lifted_at: string | null
    lifted_why: string | null
    lifted_by_oid: string | null
    lifted_by_tid: string | null
    lifted_by_name: string | null
  }
}
