import type { Day } from './calendar.ts'
import type { ContactPoint } from './contact-point.ts'
import type { Contact } from './instruction.ts'
import type { Measure } from './measures.ts'
import type { Terms } from './terms.ts'
import type {
  Behaviour,
  Channel,
  EscalationState,
  MailArrangementKind,
  MailArrangementState,
  RestrictionState,
} from './vocabulary.ts'

/** What a row of a file says, each part read by itself. An empty text or null is what it does not say. */
export type RowGiven = {
  row: number
  recordId: string | null
  customerId: string | null
  name: string
  alsoKnownAs: string[]
  emails: string[]
  telephones: string[]
  record: 'restriction' | 'warning' | 'escalation' | null
  restrictionState: RestrictionState | null
  escalationState: EscalationState | null
  measures: Measure[] | null
  contact: Contact
  deputy: Contact
  services: string[]
  inForceOn: Day | null
  until: Day | null
  liftedOn: Day | null
  reviewOn: Day | null
  reasons: string
  letterSentOn: Day | null
  letterText: string
  letterNotSent: string
  mail: MailArrangementKind
  mailState: MailArrangementState | null
  councillors: string[]
  warnedOn: Day | null
  lapsesOn: Day | null
  channel: Channel | null
  escalatedOn: Day | null
  behaviours: Behaviour[]
  account: string
  /** ISO 8601 in UTC; a day alone is its noon. */
  recordedAt: string | null
  approvedBy: string
  ownReference: string
  notes: string
  considered: string
  evidence: string
  varies: string | null
  escalationId: string | null
}

/**
 * What the register keeps of a row beside the record itself: who approved it (P13), what was considered and what is the
 * evidence is only what the file says.
 */
export type Said = { approvedBy: string; ownReference: string; notes: string; considered: string; evidence: string }

export type ImportedRestriction = {
  kind: 'restriction'
  state: RestrictionState
  terms: Terms
  inForceOn: Day | null
  liftedOn: Day | null
  reviewDue: Day | null
  reasons: string
  letter: { sentOn: Day; text: string } | { notSent: string } | 'to-write' | null
  mailState: MailArrangementState | null
  varies: string | null
  escalationId: string | null
}
export type ImportedWarning = { kind: 'warning'; service: string | null; lapsesOn: Day; channel: Channel }
export type ImportedEscalation = {
  kind: 'escalation'
  state: EscalationState
  service: string | null
  behaviours: Behaviour[]
  account: string
}
export type ImportedRecord = {
  /** As it was exported; null for one that the register does not know yet. */
  id: string | null
  /** When it was made; null where nothing says so. */
  at: string | null
  said: Said
  what: ImportedRestriction | ImportedWarning | ImportedEscalation
}

/** A row that may be taken in: whom it is about, and what it records. */
export type ImportedRow = { row: number; customerId: string | null; points: ContactPoint[]; records: ImportedRecord[] }
