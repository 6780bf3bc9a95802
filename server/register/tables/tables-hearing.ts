import type { Channel, CircumstancesOutcome, RepresentationOutcome, ReviewOutcome } from '../../policy/vocabulary.ts'

type Moment = string
type Day = string
type Json = string
type By = { by_oid: string; by_tid: string; by_name: string }

/** The answer, once there is one. */
type Answer<Outcome> = {
  answered_at: Moment | null
  outcome: Outcome | null
  reasons: string | null
  answered_by_oid: string | null
  answered_by_tid: string | null
  answered_by_name: string | null
}

/** How it came, if not with an open message; who spoke for the customer; whom to tell of the answer. */
type Reported = { channel: Channel | null; spoken_by: string | null; by_address: string | null }

/** P13: the judge's own part in the restriction, and why they judged it anyway. */
type Judged = { involvement: Json | null; same_officer_reason: string | null }

/** What is said against a restriction, and how it is looked at again. */
export type HearingTables = {
  representations: By &
    Answer<RepresentationOutcome> &
    Reported &
    Judged & {
      id: string
      restriction_id: string
      received_on: Day
      recorded_at: Moment
      account: string | null
      /** By when; null: answered before such days were kept. */
      acknowledge_by: Day | null
      answer_by: Day | null
      acknowledged_on: Day | null
    }
  circumstances: By &
    Answer<CircumstancesOutcome> &
    Reported &
    Judged & {
      id: string
      restriction_id: string
      reported_at: Moment
      what: string
      service: string | null
      answer_by: Day | null
    }
  reviews: By &
    Judged & {
      id: string
      restriction_id: string
      due_on: Day
      reviewed_at: Moment
      outcome: ReviewOutcome
      reasons: string
      /** P15: on what grounds it continues. */
      grounds: Json | null
    }
  /** P15: review calendars. Only the hash of the secret in the address is kept. */
  calendar_feeds: By & { id: string; secret_hash: string; made_at: Moment; ends_on: Day; ended_at: Moment | null }
}
