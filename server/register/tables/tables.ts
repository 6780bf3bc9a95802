import type { Generated } from 'kysely'
import type {
  Channel,
  ContactPointKind,
  EscalationState,
  LetterKind,
  LetterMethod,
  MailArrangementKind,
  MailArrangementState,
  ProposalState,
  RepresentationOutcome,
  RestrictionState,
  ReviewOutcome,
} from '../../policy/vocabulary.ts'
import type { CorrectableField, CorrectableKind } from '../../policy/vocabulary-corrections.ts'
import type { FoundBy } from '../../policy/vocabulary-looks.ts'
import type { WordsReading } from '../../policy/vocabulary-originals.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'
import type { ImportTables } from './tables-imports.ts'
import type { LogTables } from './tables-log.ts'
import type { MachineTables } from './tables-machine.ts'
import type { WaitingTables } from './tables-waiting.ts'

/** Ids are UUID v7, moments ISO 8601 in UTC, days YYYY-MM-DD in the council's time zone, `json` text: the same on both stores. */
type Moment = string
type Day = string
type Json = string

/** Who acted: identity is `oid` and `tid`; the name is only for reading. */
type By = { by_oid: string; by_tid: string; by_name: string }

/** Who acted, once somebody has. */
type MayBeBy = { by_oid: string | null; by_tid: string | null; by_name: string | null }

/** Who took it back, once somebody has and it was somebody else than who recorded it. */
type MayBeUndone = {
  undone_at: Moment | null
  undone_by_oid: string | null
  undone_by_tid: string | null
  undone_by_name: string | null
}

/** The answer, once there is one. */
type Answer<Outcome> = {
  answered_at: Moment | null
  outcome: Outcome | null
  reasons: string | null
  answered_by_oid: string | null
  answered_by_tid: string | null
  answered_by_name: string | null
}

/** The contact it is about; null once it has been undone. */
type About = { channel: Channel; message_id: string | null; contact: Json | null }

type Records = {
  /** `merged_into`: it proved to be the same person as that entry, which everything of it went over to. */
  customers: { id: string; added_at: Moment; merged_into: string | null }
  contact_points: By & {
    id: string
    customer_id: string
    kind: ContactPointKind
    /** As first given. */
    value: string
    /** What it is matched by. */
    key: string
    why: string
    added_at: Moment
    /** Since when it does not count any more; it is kept, and finds nobody. */
    removed_at: Moment | null
    removed_why: string | null
    /** The one that corrects it. */
    replaced_by: string | null
    removed_by_oid: string | null
    removed_by_tid: string | null
    removed_by_name: string | null
  }
  proposals: By & {
    id: string
    customer_id: string
    kind: ContactPointKind
    value: string
    key: string
    why: string
    proposed_at: Moment
    state: ProposalState
    withdrawn_at: Moment | null
    /** Only for mail back to that person. */
    by_address: string | null
    decided_at: Moment | null
    /** Why the register keeper refused it. */
    reason: string | null
    decided_by_oid: string | null
    decided_by_tid: string | null
    decided_by_name: string | null
  }
  /** `undone_why` and who: only where the register keeper withdrew it; its contact is then kept. */
  warnings: By &
    About &
    MayBeUndone & {
      id: string
      customer_id: string
      service: string | null
      warned_at: Moment
      lapses_on: Day
      undone_why: string | null
    }
  /** Two entries that proved to be one person. `moved`: the ids of what went over, by table. */
  merges: By &
    MayBeUndone & { id: string; customer_id: string; other_id: string; why: string; merged_at: Moment; moved: Json }
  /** What a record said before and after the register keeper corrected it; the record itself holds what is right. */
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
    /** Only for mail back to that person. */
    by_address: string | null
    /** What an officer wants to know, while it is wanted. */
    question: string | null
  }
  /** An officer's decisions on escalations; a question is one too. `terms` and `considered` where it approves. */
  decisions: By & {
    id: string
    escalation_id: string
    outcome: 'approve' | 'decline' | 'no-action' | 'ask-for-more' | 'refer-to-legal'
    reasons: string | null
    considered: Json | null
    terms: Json | null
    decided_at: Moment
  }
  /** Of an escalation or of a representation. */
  evidence: About & {
    id: string
    escalation_id: string | null
    representation_id: string | null
    added_at: Moment
    sha256: string | null
    bytes: number | null
    /** 1 where the original has the Message-ID of the message. */
    compared: Generated<number>
  }
  /** The bytes stand apart, so that no list ever reads them by accident. */
  originals: { evidence_id: string; content: Uint8Array }
  /** What an original says; nothing but `reading` until it has been read. */
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
    /** The one that it varies. */
    replaces_id: string | null
    mail_kind: MailArrangementKind
    mail_exceptions: Json
    services: Json | null
    reasons: string | null
    considered: Json | null
    /** As decided. */
    review_on: Day | null
    /** P15: when it must next be reviewed; null until it comes into force. */
    review_due: Day | null
  }
  /** `reasons` and `received_on` are what the letter tells of; `reason` is why the customer was not told. */
  letters: MayBeBy & {
    id: string
    restriction_id: string
    kind: LetterKind
    decided_on: Day
    made_at: Moment
    reasons: string | null
    received_on: Day | null
    state: LetterState
    sent_on: Day | null
    method: LetterMethod | null
    text: string | null
    reason: string | null
    /** Why what it confirms was in force before it went. */
    at_once_reason: string | null
    /** For the notice of a review: which. */
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
    /** When it came into this state. */
    since: Moment
    confirmed_at: Moment | null
    /** When the council's mail system was last seen to have it, or to have it no more. */
    verified_at: Moment | null
  }
  /** P13: each comparison of the mail system with the register: what differed. */
  tenant_checks: By & { id: string; at: Moment; drifts: Json; rules: number }
  representations: By &
    Answer<RepresentationOutcome> & {
      id: string
      restriction_id: string
      received_on: Day
      recorded_at: Moment
      account: string | null
      acknowledged_on: Day | null
      same_officer_reason: string | null
    }
  circumstances: By &
    Answer<ReviewOutcome> & {
      id: string
      restriction_id: string
      reported_at: Moment
      what: string
      service: string | null
    }
  reviews: By & {
    id: string
    restriction_id: string
    due_on: Day
    reviewed_at: Moment
    outcome: ReviewOutcome
    reasons: string
  }
  /** P15: calendars of reviews; of the secret in the address only the hash. */
  calendar_feeds: By & { id: string; secret_hash: string; made_at: Moment; ends_on: Day; ended_at: Moment | null }
  passed_on: By &
    About & {
      id: string
      restriction_id: string
      reminded: number
      forwarded: number
      passed_on_at: Moment
      undone_at: Moment | null
    }
  /** P15: anonymous reports as they were made, by the period they are of. */
  reports: By & { period: string; made_at: Moment; content: Json }
  /** P15: how much of what retention deleted within a period counts on a line of its report, which is still to be made. */
  report_tallies: { period: string; line: string; count: number }
  access_ledger: By & { id: string; at: Moment; customer_id: string; found_by: FoundBy; batch: Generated<string> }
  /** `counts` are how many records went, by rule; `ended_at` is missing where it was cut short. */
  retention_runs: By & { id: string; started_at: Moment; ended_at: Moment | null; counts: Json }
  /** What the register keeper has set, part by part; `value` is the whole part. Never changed. */
  settings_versions: By & { id: string; part: string; number: number; value: Json; why: string; at: Moment }
  /** Designated contacts who left, and who took over; `moved`: ids of restrictions, and as what each named them. */
  contact_moves: By & { id: string; before: string; after: Json; why: string; moved: Json; at: Moment }
}

export type Tables = Records & ImportTables & LogTables & MachineTables & WaitingTables
