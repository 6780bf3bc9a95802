import type { EscalationState, RestrictionState } from '../../policy/vocabulary.ts'

/** What the central log is searched by and put in order by: made from the records, and nothing that they do not say. */
export type LogTables = {
  /** By which words a contact point is found in the central log. */
  search_words: { customer_id: string; word: string; contact_point_id: string }
  /** Lines of the central log, kept by the database itself (log-entries.ts). A day that is not there is `noDay`. */
  log_restrictions: {
    restriction_id: string
    customer_id: string
    name: string
    state: RestrictionState
    decided_at: string
    in_force_on: string
    until_on: string
    review_due: string
    letter_outstanding: number
    mail_outstanding: number
    /** Which kinds of measures, each between commas. */
    measures: string
    services: string
  }
  log_escalations: {
    escalation_id: string
    customer_id: string
    name: string
    state: EscalationState
    escalated_at: string
    /** Which behaviours, each between commas. */
    behaviours: string
    service: string
  }
}
