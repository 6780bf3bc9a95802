import type { Generated } from 'kysely'
import type {
  Channel,
  EscalationState,
  LetterMethod,
  MailArrangementKind,
  MailArrangementState,
  RestrictionLetterKind,
  RestrictionState,
} from '../../policy/vocabulary.ts'
import type { CorrectableField, CorrectableKind } from '../../policy/vocabulary-corrections.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import type { FoundBy } from '../../policy/vocabulary-looks.ts'
import type { WordsReading } from '../../policy/vocabulary-originals.ts'
import type { LetterState, ReplyState } from '../../policy/vocabulary-states.ts'
import type { CustomerTables } from './tables-customers.ts'
import type { DraftTables } from './tables-drafts.ts'
import type { HearingTables } from './tables-hearing.ts'
import type { HoldTables } from './tables-holds.ts'
import type { ImportTables } from './tables-imports.ts'
import type { MachineTables } from './tables-machine.ts'
import type { OutcomeTables } from './tables-outcomes.ts'
import type { PostingTables } from './tables-postings.ts'
import type { PrecautionTables } from './tables-precautions.ts'
import type { RightsTables } from './tables-rights.ts'
import type { WaitingTables } from './tables-waiting.ts'

/**
 * The same on both stores: ids are UUID v7, moments ISO 8601 in UTC, days YYYY-MM-DD in the council's time zone, JSON
 * is text.
 */
type Moment = string
type Day = string
type Json = string

/** Who acted: identity is `oid` and `tid`; the name is only for display. */
type By = { by_oid: string; by_tid: string; by_name: string }

/** Who acted, once somebody has. */
type MayBeBy = { by_oid: string | null; by_tid: string | null; by_name: string | null }

/** When it was undone, and by whom if not by the person who recorded it. */
type MayBeUndone = {
  undone_at: Moment | null
  undone_by_oid: string | null
  undone_by_tid: string | null
  undone_by_name: string | null
}

/** The contact it is about; null once it has been undone. */
type About = { channel: Channel; message_id: string | null; contact: Json | null }

type Records = {
  /** `undone_why` and by whom: only if the register keeper withdrew it; its contact is then kept. */
  warnings: By &
    About &
    MayBeUndone & {
      id: string
      customer_id: string
      service: string | null
      warned_at: Moment
      lapses_on: Day
      /** Null: it counted at once. */
      reply: ReplyState | null
      undone_why: string | null
    }
  /** Two entries for one person. `moved`: the ids of what moved, by table. */
  merges: By &
    MayBeUndone & { id: string; customer_id: string; other_id: string; why: string; merged_at: Moment; moved: Json }
  /**
   * What a record said before and after the register keeper corrected it; the record itself holds the correct version.
   */
  corrections: By & {
    id: string
    record_kind: CorrectableKind
    record_id: string
    field: CorrectableField
    before: string | null
    after: string | null
    why: string
    at: Moment
  }
  escalations: By & {
    id: string
    customer_id: string
    service: string | null
    escalated_at: Moment
    state: EscalationState
    behaviours: Json
    account: string | null
    withdrawn_at: Moment | null
    /** Raised by every change, so that two people cannot decide on the same version. */
    version: number
    /** For writing back to that person, and to find them among the holders of posts. */
    by_address: string | null
    /** The digest of the claim by which the council knows a person's accounts. */
    by_key: string | null
    /** An officer's open question. */
    question: string | null
  }
  /** An officer's decisions on escalations; a question is one too. `terms` and `considered` where it approves. */
  decisions: By & {
    id: string
    escalation_id: string
    outcome:
      | 'approve'
      | 'decline'
      | 'no-action'
      | 'ask-for-more'
      | 'refer-to-legal'
      | 'warn-instead'
      | 'treat-as-complaint'
      | 'legal-advice'
      | 'warn-formally'
    reasons: string | null
    /** The officer's words for the person who escalated. */
    feedback: string | null
    considered: Json | null
    terms: Json | null
    decided_at: Moment
  }
  /** Of an escalation or of a representation. */
  evidence: About & {
    id: string
    escalation_id: string | null
    representation_id: string | null
    objection_id: string | null
    added_at: Moment
    sha256: string | null
    bytes: number | null
    /** 1 where the original has the Message-ID of the message. */
    compared: Generated<number>
    /** With it, the trail's digest of the original is made; null for what was filed before 1.0.0. */
    filed_salt: string | null
  }
  /** The bytes have their own table, so that no list reads them by accident. */
  originals: { evidence_id: string; content: Uint8Array }
  /** The text of an original; only `reading` is set until it has been read. */
  original_words: {
    evidence_id: string
    reading: WordsReading
    text: string | null
    attached: Json | null
    made_at: Moment | null
  }
  restrictions: By & {
    id: string
    customer_id: string
    made_at: Moment
    in_force_on: Day | null
    until_on: Day | null
    lifted_on: Day | null
    measures: Json
    /** Name, post and address of the designated contact. */
    contact: Json
    deputy: Json | null
    version: number
    state: RestrictionState
    escalation_id: string | null
    /** The restriction that this one varies. */
    replaces_id: string | null
    mail_kind: MailArrangementKind
    mail_exceptions: Json
    /** What a mark shows; null: nothing. */
    mail_marks: Json | null
    services: Json | null
    /** P8: why it binds more than the service that escalated. */
    scope_reason: string | null
    /** P11: the ways that stay open; null if no channel is closed, and in records from before they were asked for. */
    ways: Json | null
    reasons: string | null
    considered: Json | null
    /** As decided. */
    review_on: Day | null
    /** P15: when it must next be reviewed; null until it comes into force. */
    review_due: Day | null
    /** P15: within how many months of that it is first reviewed, by the settings when it was decided. */
    review_within_months: number | null
    /** What tells the person who decided from others: see escalations. */
    by_address: string | null
    by_key: string | null
    /** What to do for the customer (Equality Act s.20); never why. */
    adjustments: string | null
  }
  /** The letter tells of `reasons` and `received_on`; `reason` is why the customer was not told. */
  letters: MayBeBy & {
    id: string
    restriction_id: string
    kind: RestrictionLetterKind
    decided_on: Day
    made_at: Moment
    reasons: string | null
    received_on: Day | null
    state: LetterState
    sent_on: Day | null
    method: LetterMethod | null
    text: string | null
    reason: string | null
    /** Why what it confirms was in force before it was sent. */
    at_once_reason: string | null
    /** JSON, while it waits: whom it named before they were replaced. */
    former_contacts: string | null
    /** For a review notice: which review. */
    review_due: Day | null
    recorded_at: Moment | null
  }
  arrangements: MayBeBy & {
    id: string
    restriction_id: string
    kind: Exclude<MailArrangementKind, 'none'>
    state: MailArrangementState
    forward_to: string | null
    exceptions: Json
    /** What a mark shows; null: nothing. */
    marks: Json | null
    /** The addresses that ICT was last asked to leave alone; null: not known. */
    left_alone: Json | null
    /** When it entered this state. */
    since: Moment
    confirmed_at: Moment | null
    /** When the council's mail system was last seen to have it, or to have it no longer. */
    verified_at: Moment | null
  }
  /** P13: each comparison of the mail system with the register, and what differed. */
  tenant_checks: By & {
    id: string
    at: Moment
    drifts: Json
    rules: number
    /** What all rules take of Exchange's budget for patterns and words, and the others alone. */
    patterns: number | null
    other_patterns: number | null
    other_rules: number | null
    largest_rule: number | null
  }
  /** P13: what the pane found of a message's mark that differs from the register. */
  mark_drifts: {
    id: string
    kind: 'mark-missing' | 'mark-left' | 'mark-unknown'
    arrangement_id: string | null
    found_at: Moment
  }
  passed_on: By &
    About & {
      id: string
      restriction_id: string
      reminded: number
      forwarded: number
      passed_on_at: Moment
      /** What became of the reply that reminds the customer; null: they were reminded at once, or not at all. */
      reminder_reply: ReplyState | null
      /** The same of the message to the contact. */
      forward_reply: ReplyState | null
      undone_at: Moment | null
    }
  /** P14: what something passed on asks of the contact, by when, and since when it is dealt with. */
  duties: By & {
    id: string
    passed_on_id: string
    kind: DutyKind
    received_on: Day
    due_on: Day | null
    noted_at: Moment
    dealt_at: Moment | null
    dealt_by_oid: string | null
    dealt_by_tid: string | null
    dealt_by_name: string | null
  }
  /** P15: the counts of the anonymous report of a quarter, as they were made. */
  reports: By & { period: string; made_at: Moment; content: Json }
  access_ledger: By & { id: string; at: Moment; customer_id: string; found_by: FoundBy; batch: Generated<string> }
  /** `counts`: how many records were deleted, by rule. `ended_at` is null if the run was cut short. */
  retention_runs: By & { id: string; started_at: Moment; ended_at: Moment | null; counts: Json }
  /** The register keeper's settings, part by part; `value` is the whole part. Never changed. */
  settings_versions: By & { id: string; part: string; number: number; value: Json; why: string; at: Moment }
  /**
   * Designated contacts who left, and their successors. `moved`: ids of restrictions, and the role in which each named
   * them.
   */
  contact_moves: By & { id: string; before: string; after: Json; why: string; moved: Json; at: Moment }
}

export type Tables = Records &
  CustomerTables &
  DraftTables &
  HearingTables &
  HoldTables &
  PrecautionTables &
  ImportTables &
  MachineTables &
  OutcomeTables &
  PostingTables &
  RightsTables &
  WaitingTables
