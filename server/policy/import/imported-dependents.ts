import type { Day } from '../calendar.ts'
import type { Due } from '../representation/due.ts'
import type { Grounds } from '../review/review.ts'
import type {
  Channel,
  CircumstancesOutcome,
  FurtherLetterKind,
  RepresentationOutcome,
  ReviewOutcome,
} from '../vocabulary.ts'
import type { ClosingLetterKind, ObjectionOutcome } from '../vocabulary-outcomes.ts'
import type { ImportedDelivery } from './imported-delivery.ts'

export type ImportedLetter = {
  kind: 'letter'
  restrictionId: string
  letter: FurtherLetterKind
  decidedOn: Day
  reasons: string
  receivedOn: Day | null
  reviewDue: Day | null
  gone: ImportedDelivery | null
}
/** `sameOfficerReason`: why somebody answered who had a part in the restriction. */
export type ImportedAnswer<Outcome> = { outcome: Outcome; reasons: string; at: string; sameOfficerReason: string }
export type ImportedRepresentation = Due & {
  kind: 'representation'
  restrictionId: string
  receivedOn: Day
  account: string
  acknowledgedOn: Day | null
  channel: Channel | null
  spokenBy: string
  answer: ImportedAnswer<RepresentationOutcome> | null
}
export type ImportedCircumstances = Pick<Due, 'answerBy'> & {
  kind: 'changed-circumstances'
  restrictionId: string
  reportedOn: Day
  service: string | null
  what: string
  channel: Channel | null
  spokenBy: string
  answer: ImportedAnswer<CircumstancesOutcome> | null
}
export type ImportedReview = {
  kind: 'review'
  restrictionId: string
  reviewedOn: Day
  dueOn: Day
  outcome: ReviewOutcome
  reasons: string
  sameOfficerReason: string
  /** Null: the file does not say. */
  grounds: Grounds | null
}
/** P3: a question to legal services; `answer`: null while it waits. */
export type ImportedLegalQuestion = {
  kind: 'legal-question'
  restrictionId: string
  question: string
  answer: { advice: string; at: string } | null
}
/** P3, P14, P15: records linked to a restriction, by kind. */
export type ImportedDependent =
  | ImportedLetter
  | ImportedRepresentation
  | ImportedCircumstances
  | ImportedReview
  | ImportedLegalQuestion

/**
 * P4, P14: a letter that says how a formal warning or precautions ended, or what an objection came to. `aboutId`: the
 * warning or the precautions.
 */
export type ImportedClosingLetter = {
  kind: 'closing-letter'
  aboutId: string
  letter: ClosingLetterKind
  decidedOn: Day
  gone: ImportedDelivery | null
}

/**
 * P14: an objection to a formal warning. `aboutId`: the warning; null: the one in its own row, which is new to the
 * register. The answer's `at`: null if the file does not say when.
 */
export type ImportedObjection = Pick<Due, 'answerBy'> & {
  kind: 'objection'
  aboutId: string | null
  receivedOn: Day
  account: string
  channel: Channel | null
  spokenBy: string
  answer: (Omit<ImportedAnswer<ObjectionOutcome>, 'at'> & { at: string | null }) | null
}
