import type { Person } from '../../policy/who-may.ts'

/** What the trail can record. An entry says what happened to which record; never a name or a text. */
export type AuditKind =
  | 'customer-added'
  | 'customer-forgotten'
  | 'warning-given'
  | 'warning-undone'
  | 'evidence-given'
  | 'evidence-discarded'
  | 'waiting-evidence-deleted'
  | 'escalation-filed'
  | 'escalation-details-added'
  | 'escalation-withdrawn'
  | 'escalation-decided'
  | 'restriction-made'
  | 'restriction-agreed'
  | 'restriction-in-force'
  | 'restriction-replaced'
  | 'restriction-lifted'
  | 'restriction-reviewed'
  | 'letter-recorded'
  | 'arrangement-wanted'
  | 'arrangement-to-remove'
  | 'arrangement-confirmed'
  | 'mail-system-checked'
  | 'representation-recorded'
  | 'representation-acknowledged'
  | 'representation-answered'
  | 'circumstances-reported'
  | 'circumstances-answered'
  | 'review-notice-given'
  | 'calendar-feed-made'
  | 'calendar-feed-ended'
  | 'mail-revived'
  | 'report-made'
  | 'contact-passed-on'
  | 'passed-on-undone'
  | 'contact-point-added'
  | 'contact-point-proposed'
  | 'settings-changed'
  | 'contact-moved'
  | 'proposal-withdrawn'
  | 'deleted-by-retention'
  | 'ledger-exported'
  | 'trail-exported'
  | 'subject-access-answered'
  | 'proposal-accepted'
  | 'proposal-refused'
  | 'contact-point-corrected'
  | 'contact-point-removed'
  | 'customers-merged'
  | 'merge-undone'
  | 'warning-withdrawn'
  | 'record-corrected'
  | 'file-given'
  | 'register-imported'
  | 'log-exported'
  | 'original-not-as-filed'
  | 'records-kept'
  | 'looks-sealed'

export type AuditEntry = {
  at: Date
  by: Person
  what: AuditKind
  /** The record that changed. */
  subjectId: string
  customerId: string
  /** Kinds, dates, states, counts: no addresses, names or texts. */
  facts?: Record<string, string | number | boolean | null | readonly string[]>
}
