import type { EscalationState, RestrictionState } from '../../policy/vocabulary.ts'

/** What the central log is searched and sorted by: derived from the records, and nothing that they do not say. */
export type LogTables = {
  /** The words that find a contact point in the central log. */
  search_words: { customer_id: string; word: string; contact_point_id: string }
  /** Lines of the central log, kept up to date by triggers (log-entries.ts). A missing day is `noDay`. */
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
    /** Kinds of measures, each between commas. */
    measures: string
    services: string
  }
  log_escalations: {
    escalation_id: string
    customer_id: string
    name: string
    state: EscalationState
    escalated_at: string
    /** Each between commas. */
    behaviours: string
    service: string
  }
}
