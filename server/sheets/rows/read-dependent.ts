import type { DependentFields } from '../../policy/import/imported.ts'
import { furtherLetterKinds, representationOutcomes, reviewOutcomes } from '../../policy/vocabulary.ts'
import { closingLetterKinds } from '../../policy/vocabulary-outcomes.ts'
import { rightsOutcomes, rightsRequestKinds } from '../../policy/vocabulary-rights.ts'
import type { RowCells } from './read-cells.ts'

const noRights = {
  rightsKind: null,
  rightsOutcome: null,
  statement: '',
  dueBefore: null,
  extendedOn: null,
  extendedWhy: '',
}

const outcomes = [...new Set([...reviewOutcomes, ...representationOutcomes])]

/** The fields of a line for a record linked to a restriction. */
export const readDependent = (cells: RowCells): DependentFields => ({
  restrictionId: cells.id('restrictionId'),
  happenedOn: cells.day('happenedOn'),
  receivedOn: cells.day('receivedOn'),
  dueOn: cells.day('dueOn'),
  outcome: cells.oneOf('outcome', outcomes, 'outcome-not-known'),
  acknowledgedOn: cells.day('acknowledgedOn'),
  acknowledgeBy: cells.day('acknowledgeBy'),
  answerBy: cells.day('answerBy'),
  sameOfficerReason: cells.text('sameOfficerReason'),
  spokenBy: cells.text('spokenBy'),
  behaviourSince: cells.text('behaviourSince'),
  needs: cells.text('needs'),
  lesserNow: cells.text('lesserNow'),
  letterKind: cells.oneOf('letterKind', furtherLetterKinds, 'letter-not-known'),
  closingKind: null,
  aboutId: null,
  ...noRights,
})

/** The fields of a line for a letter that says how a formal warning or precautions ended. */
export const readClosing = (cells: RowCells): DependentFields => ({
  ...noDependent,
  happenedOn: cells.day('happenedOn'),
  closingKind: cells.oneOf('letterKind', closingLetterKinds, 'letter-not-known'),
  aboutId: cells.id('aboutId'),
})

/** The fields of a line for an objection to a formal warning. */
export const readObjection = (cells: RowCells): DependentFields => ({
  ...noDependent,
  receivedOn: cells.day('receivedOn'),
  outcome: cells.oneOf('outcome', outcomes, 'outcome-not-known'),
  answerBy: cells.day('answerBy'),
  sameOfficerReason: cells.text('sameOfficerReason'),
  spokenBy: cells.text('spokenBy'),
  aboutId: cells.id('aboutId'),
})

/** G: the fields of a line for a request about the record. */
export const readRights = (cells: RowCells): DependentFields => ({
  ...noDependent,
  receivedOn: cells.day('receivedOn'),
  acknowledgedOn: cells.day('acknowledgedOn'),
  answerBy: cells.day('answerBy'),
  rightsKind: cells.oneOf('rightsKind', rightsRequestKinds, 'rights-kind-not-known'),
  rightsOutcome: cells.oneOf('rightsOutcome', rightsOutcomes, 'outcome-not-known'),
  statement: cells.text('statement'),
  sameOfficerReason: cells.text('sameOfficerReason'),
  dueBefore: cells.day('dueBefore'),
  extendedOn: cells.day('extendedOn'),
  extendedWhy: cells.text('extendedWhy'),
})

/** For any other line, whatever those columns contain. */
export const noDependent: DependentFields = {
  restrictionId: null,
  happenedOn: null,
  receivedOn: null,
  dueOn: null,
  outcome: null,
  acknowledgedOn: null,
  acknowledgeBy: null,
  answerBy: null,
  sameOfficerReason: '',
  spokenBy: '',
  behaviourSince: '',
  needs: '',
  lesserNow: '',
  letterKind: null,
  closingKind: null,
  aboutId: null,
  ...noRights,
}
