import type { Day } from '../calendar.ts'
import type { RightsOutcome, RightsRequestKind } from '../vocabulary-rights.ts'

/** G: a request about the record. `answer`, `extension`, `acknowledgedOn`: null while there is none. */
export type ImportedRightsRequest = {
  kind: 'rights-request'
  about: RightsRequestKind
  receivedOn: Day
  dueOn: Day
  what: string
  extension: { toldOn: Day; why: string; dueBefore: Day } | null
  /** Only of a complaint. */
  acknowledgedOn: Day | null
  answer: {
    outcome: RightsOutcome
    text: string
    statement: string
    sameOfficerReason: string
    at: string
  } | null
}
