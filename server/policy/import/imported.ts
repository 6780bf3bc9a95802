import type { Day } from '../calendar.ts'
import type { ContactPoint } from '../contact-point/contact-point.ts'
import type { Whose } from '../contact-point/whose.ts'
import type { Contact } from '../restriction/instruction.ts'
import type { Measure } from '../restriction/measures.ts'
import type { Terms } from '../restriction/terms.ts'
import type { Way } from '../restriction/ways.ts'
import type { MailArrangementKind, RestrictionState } from '../vocabulary.ts'
import type { MailboxAnswer } from '../vocabulary-import.ts'

/** A row of a council's sheet, each part parsed separately. Empty text or null: the row does not say. */
export type ParsedRow = {
  row: number
  name: string
  alsoKnownAs: string[]
  emails: string[]
  telephones: string[]
  postalAddresses: string[]
  /** P8: its addresses and numbers are of several people. */
  isShared: boolean
  restrictionState: RestrictionState | null
  measures: Measure[] | null
  /** P11; null if the row does not say. */
  ways: Way[] | null
  contact: Contact
  services: string[]
  inForceOn: Day | null
  until: Day | null
  liftedOn: Day | null
  reviewOn: Day | null
  reasons: string
  letterSentOn: Day | null
  letterNotSent: string
  mail: MailArrangementKind
  warnedOn: Day | null
  approvedBy: string
  ownReference: string
  notes: string
}

/** What the register keeps of a row beside the record. Who approved it (P13) is known only from the file. */
export type RowAnnotations = Pick<ParsedRow, 'approvedBy' | 'ownReference' | 'notes'>

/** P14: how the customer was told. */
export type ImportedDelivery = { how: 'sent'; sentOn: Day } | { how: 'not-notified'; reason: string }

/** P14: the letter that confirms; `gone` null: it waits for an officer. `decidedOn`: the day of the decision. */
export type ImportedConfirmation = { gone: ImportedDelivery | null; decidedOn: Day | null }

export type ImportedRestriction = {
  kind: 'restriction'
  state: RestrictionState
  terms: Terms
  inForceOn: Day | null
  liftedOn: Day | null
  reviewDue: Day | null
  /** P15: by the settings when the file was read. */
  reviewWithinMonths: number
  reasons: string
  letter: ImportedConfirmation | null
}
export type ImportedWarning = { kind: 'warning'; service: string | null; lapsesOn: Day }

/** Everything that a row may record. */
export type Imported = ImportedRestriction | ImportedWarning

export type ImportedRecord<What = Imported> = {
  /** When it was made; null if the file does not say. */
  at: string | null
  said: RowAnnotations
  what: What
}

/** P8: with whose it is; a sheet names no representatives. */
export type ImportedPoint = ContactPoint & { whose: Exclude<Whose, { kind: 'representative' }> }

/**
 * A row that can be imported: its customer and its records. `person`: which one, if it names several people. `mailbox`:
 * what the keeper answered about a mailbox that somebody of another name has.
 */
export type ImportedRow = {
  row: number
  person?: number
  mailbox?: MailboxAnswer
  points: ImportedPoint[]
  records: ImportedRecord[]
}
