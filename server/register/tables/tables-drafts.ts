import type { LoggedList } from '../../policy/vocabulary-states.ts'

/** P13, P15: decisions in draft and views of the log, their authors' alone. Moments and JSON as in tables.ts. */
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
  saved_views: {
    id: string
    by_oid: string
    by_tid: string
    by_name: string
    log: LoggedList
    name: string
    /** Filters and order; never what was searched for. */
    fragment: string
    /** When their author last saved it or, within a month, saw it listed. */
    used_at: string
  }
}
