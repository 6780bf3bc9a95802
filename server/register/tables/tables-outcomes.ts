import type { Channel, LetterMethod } from '../../policy/vocabulary.ts'
import type { ClosingLetterKind, FormalWarningState, ObjectionOutcome } from '../../policy/vocabulary-outcomes.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'

type Day = string
type Moment = string
type Json = string

type MayBeDoneBy<What extends string> = Record<`${What}_by_oid` | `${What}_by_tid` | `${What}_by_name`, string | null>

/** What an escalation may also come to, and what goes with a restriction. */
export type OutcomeTables = {
  /** P10: a formal warning with its letter. `by`: who decided it; in a file, who imported it. */
  formal_warnings: MayBeDoneBy<'recorded' | 'withdrawn'> & {
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
  }
  /** P14: what customers say against formal warnings. `by`: who recorded it; the address is for telling them. */
  objections: MayBeDoneBy<'answered'> & {
    id: string
    formal_warning_id: string
    received_on: Day
    recorded_at: Moment
    account: string | null
    channel: Channel | null
    spoken_by: string | null
    by_oid: string
    by_tid: string
    by_name: string
    by_address: string | null
    /** By when it must be answered. */
    answer_by: Day | null
    answered_at: Moment | null
    outcome: ObjectionOutcome | null
    reasons: string | null
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
