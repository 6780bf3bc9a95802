import type { LetterMethod } from '../../policy/vocabulary.ts'
import type { ClosingLetterKind, FormalWarningState, ObjectionOutcome } from '../../policy/vocabulary-outcomes.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'

type Day = string
type Moment = string
type Json = string

type MayBeDoneBy<What extends string> = Record<`${What}_by_oid` | `${What}_by_tid` | `${What}_by_name`, string | null>

/** What an escalation may also come to, and what goes with a restriction. */
export type OutcomeTables = {
  /** P10: a formal warning with its letter. `by`: who decided it; in a file, who imported it. */
  formal_warnings: MayBeDoneBy<'recorded' | 'withdrawn' | 'objection' | 'answered'> & {
    id: string
    customer_id: string
    /** Null: it came from a file. */
    escalation_id: string | null
    service: string | null
    behaviours: Json
    /** The customer is told them. */
    reasons: string
    decided_on: Day
    made_at: Moment
    by_oid: string
    by_tid: string
    by_name: string
    /** What tells the person who decided from others: see escalations. */
    by_address: string | null
    by_key: string | null
    state: FormalWarningState
    /** Null until its letter was sent: it then counts from this day. */
    sent_on: Day | null
    method: LetterMethod | null
    text: string | null
    lapses_on: Day | null
    /** How long it counts, by the settings when it was decided. */
    lapses_after_months: number | null
    recorded_at: Moment | null
    withdrawn_on: Day | null
    withdrawn_at: Moment | null
    withdrawn_why: string | null
    /** P14: the day on which an objection came, what the customer said, and the answer. */
    objection_on: Day | null
    objection: string | null
    /** When it was recorded, and by when it must be answered. */
    objection_at: Moment | null
    objection_due: Day | null
    objection_outcome: ObjectionOutcome | null
    objection_reasons: string | null
    answered_at: Moment | null
    same_officer_reason: string | null
  }
  /** P4, P14: letters that say how a formal warning or precautions ended, or answer an objection. Each is about one. */
  closing_letters: {
    id: string
    formal_warning_id: string | null
    precaution_id: string | null
    kind: ClosingLetterKind
    decided_on: Day
    made_at: Moment
    state: LetterState
    sent_on: Day | null
    method: LetterMethod | null
    text: string | null
    /** Why the customer was not told. */
    reason: string | null
    recorded_at: Moment | null
    by_oid: string | null
    by_tid: string | null
    by_name: string | null
  }
  /** An officer's own words for a customer in Welsh. `passed_by`: the Welsh speaker who read them. */
  welsh_words: {
    id: string
    /** The restriction, formal warning or precautions that they are about. */
    record_id: string
    english: string
    welsh: string
    passed_by: string
    recorded_at: Moment
    by_oid: string
    by_tid: string
    by_name: string
  }
  /** P3: a question to legal services that goes with a restriction; open until its answer is recorded. */
  legal_questions: MayBeDoneBy<'answered'> & {
    id: string
    restriction_id: string
    question: string
    asked_at: Moment
    by_oid: string
    by_tid: string
    by_name: string
    advice: string | null
    answered_at: Moment | null
  }
}
