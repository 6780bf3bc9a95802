/** P13, P15: decisions in draft, their authors' alone. Moments and JSON as in tables.ts. */
export type DraftTables = {
  decision_drafts: {
    id: string
    escalation_id: string
    by_oid: string
    by_tid: string
    by_name: string
    /** What the form holds, as JSON: nothing in it counts. */
    form: string
    saved_at: string
  }
}
