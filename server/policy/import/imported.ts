import type { Day } from '../calendar.ts'
import type { ContactPoint } from '../contact-point/contact-point.ts'
import type { Whose } from '../contact-point/whose.ts'
import type { BeforeVisit } from '../precaution/precaution.ts'
import type { Contact } from '../restriction/instruction.ts'
import type { Measure } from '../restriction/measures.ts'
import type { Terms } from '../restriction/terms.ts'
import type { Way } from '../restriction/ways.ts'
import type {
  Behaviour,
  Channel,
  DecidedState,
  EscalationState,
  FurtherLetterKind,
  LetterMethod,
  MailArrangementKind,
  MailArrangementState,
  MarkPart,
  RepresentationOutcome,
  RestrictionState,
  ReviewOutcome,
} from '../vocabulary.ts'
import type { DutyKind } from '../vocabulary-duties.ts'
import type { LineKind, MailboxAnswer } from '../vocabulary-import.ts'
import type { CustomerLanguage } from '../vocabulary-languages.ts'
import type { ClosingLetterKind, FormalWarningState } from '../vocabulary-outcomes.ts'
import type { RepresentativePart } from '../vocabulary-points.ts'
import type { RightsOutcome, RightsRequestKind } from '../vocabulary-rights.ts'
import type { ImportedDelivery } from './imported-delivery.ts'
import type { ImportedClosingLetter, ImportedDependent, ImportedObjection } from './imported-dependents.ts'
import type { ImportedRightsRequest } from './imported-rights.ts'

/** A line's data on a record linked to a restriction (P14, P15). Empty on other lines. */
export type DependentFields = {
  restrictionId: string | null
  /** The day of the review, of the report of changed circumstances, or of the decision that a letter tells of. */
  happenedOn: Day | null
  /** The day a representation arrived. */
  receivedOn: Day | null
  /** For a review, and for the letter that announces one: when it was due. */
  dueOn: Day | null
  outcome: RepresentationOutcome | ReviewOutcome | null
  acknowledgedOn: Day | null
  /** P14, P15: by when it is acknowledged and answered. */
  acknowledgeBy: Day | null
  answerBy: Day | null
  sameOfficerReason: string
  /** Who spoke for the customer. */
  spokenBy: string
  /** P15: the grounds on which a review continues. */
  behaviourSince: string
  needs: string
  lesserNow: string
  letterKind: FurtherLetterKind | null
  /** P4, P14: of a letter about a formal warning or precautions. */
  closingKind: ClosingLetterKind | null
  /** P14: also the formal warning that an objection is about. */
  aboutId: string | null
  /** G: of a request about the record. */
  rightsKind: RightsRequestKind | null
  rightsOutcome: RightsOutcome | null
  statement: string
  dueBefore: Day | null
  extendedOn: Day | null
  extendedWhy: string
}

/** P8: who acts for the customer, and an address or number of theirs. */
export type ImportedRepresentative = { part: RepresentativePart; name: string; reach: string }

/** G: what a message held that was passed on. `dueOn` null: no fixed day, or the file does not say. */
export type ImportedDuty = { kind: DutyKind; receivedOn: Day; dueOn: Day | null; dealtOn: Day | null }

/** A row of a file, each part parsed separately. Empty text or null: the row does not say. */
export type ParsedRow = DependentFields & {
  row: number
  recordId: string | null
  customerId: string | null
  name: string
  alsoKnownAs: string[]
  emails: string[]
  telephones: string[]
  postalAddresses: string[]
  /** P8: those of the above, or further ones, that others use too. */
  shared: string[]
  representatives: ImportedRepresentative[]
  /** In which language they want their letters; null: the file does not say. */
  language: CustomerLanguage | null
  record: LineKind | null
  restrictionState: RestrictionState | null
  escalationState: EscalationState | null
  formalWarningState: FormalWarningState | null
  measures: Measure[] | null
  /** G; null if the row does not say. */
  duties: ImportedDuty[] | null
  /** P4; null if the row does not say. */
  precautions: BeforeVisit | null
  /** P11; null if the row does not say. */
  ways: Way[] | null
  contact: Contact
  deputy: Contact
  services: string[]
  /** P8: why it covers more than the service that asked for it. */
  scopeReason: string
  inForceOn: Day | null
  until: Day | null
  liftedOn: Day | null
  reviewOn: Day | null
  /** Equality Act s.20: what to do for the customer. */
  adjustments: string
  reasons: string
  letterSentOn: Day | null
  letterText: string
  letterNotSent: string
  letterMethod: LetterMethod | null
  /** P14: why it was in force before its letter was sent. */
  atOnceReason: string
  /** When it was decided or answered, or when a sent letter was recorded. ISO 8601 in UTC; a day alone is its noon. */
  doneAt: string | null
  /** P10: the officer's words for the person who escalated. */
  feedback: string
  /** Who decided on an escalation, reviewed, answered or sent. */
  answeredBy: string
  mail: MailArrangementKind
  /** P13: what a mark shows beside its header. */
  mailMarks: MarkPart[]
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
  /** P10: why a formal warning was withdrawn, and what an objection to it was answered. */
  withdrawnWhy: string
  answerReasons: string
}

/**
 * What the register keeps of a row beside the record: who approved, reviewed or answered it (P13), what was considered
 * and the evidence. The register knows these only from the file.
 */
export type RowAnnotations = {
  approvedBy: string
  ownReference: string
  notes: string
  considered: string
  evidence: string
}

/**
 * P14: the letter that confirms. `decidedOn`: the day of the decision; `atOnce`: why it was in force before the letter
 * was sent.
 */
export type ImportedConfirmation = { gone: ImportedDelivery | null; decidedOn: Day | null; atOnce: string }

export type ImportedRestriction = {
  kind: 'restriction'
  state: RestrictionState
  terms: Terms
  inForceOn: Day | null
  liftedOn: Day | null
  reviewDue: Day | null
  /** P15: by the settings when the file was read. */
  reviewWithinMonths: number
  adjustments: string
  duties: ImportedDuty[]
  reasons: string
  letter: ImportedConfirmation | null
  mailState: MailArrangementState | null
  varies: string | null
  escalationId: string | null
}
export type ImportedWarning = { kind: 'warning'; service: string | null; lapsesOn: Day; channel: Channel }
/** `sentOn`: null while its letter waits. `recordedAt`: when the letter was recorded. */
export type ImportedFormalWarning = {
  kind: 'formal-warning'
  state: FormalWarningState
  service: string | null
  behaviours: Behaviour[]
  reasons: string
  decidedOn: Day
  sentOn: Day | null
  lapsesOn: Day | null
  /** By the settings when the file was read. */
  lapsesAfterMonths: number
  method: LetterMethod | null
  text: string
  recordedAt: string | null
  withdrawnOn: Day | null
  withdrawnWhy: string
  escalationId: string | null
}
export type ImportedEscalation = {
  kind: 'escalation'
  state: EscalationState
  service: string | null
  behaviours: Behaviour[]
  account: string
  /** The decision that closed it; null while it is open, or if the file does not say when. */
  decision: { outcome: DecidedState; reasons: string; feedback: string; at: string } | null
}

/** P4: precautions for visits. `told`: how the customer was told; null: the letter waits. */
export type ImportedPrecaution = BeforeVisit & {
  kind: 'precaution'
  reason: string
  lookAgainOn: Day
  endedOn: Day | null
  endedWhy: string
  told: ImportedDelivery | null
}

/** Everything that a line may record. */
export type Imported =
  | ImportedRestriction
  | ImportedWarning
  | ImportedFormalWarning
  | ImportedEscalation
  | ImportedPrecaution
  | ImportedClosingLetter
  | ImportedObjection
  | ImportedRightsRequest
  | ImportedDependent

export type ImportedRecord<What = Imported> = {
  /** The id as exported; null if it is new to the register. */
  id: string | null
  /** When it was made; null if the file does not say. */
  at: string | null
  said: RowAnnotations
  what: What
}

/** P8: with whose it is. */
export type ImportedPoint = ContactPoint & { whose: Whose }

/**
 * A row that can be imported: its customer and its records. `person`: which one, if it names several people. `mailbox`:
 * what the keeper answered about a mailbox that somebody of another name has.
 */
export type ImportedRow = {
  row: number
  person?: number
  mailbox?: MailboxAnswer
  customerId: string | null
  language: CustomerLanguage | null
  points: ImportedPoint[]
  records: ImportedRecord[]
}
