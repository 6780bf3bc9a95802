import type { PostingFailure, PostingState } from '../../policy/vocabulary-postings.ts'

type Day = string
type Moment = string

/** Letters given to GOV.UK Notify. The id is the reference by which it knows them. */
export type PostingTables = {
  postings: {
    id: string
    letter_id: string
    state: PostingState
    handed_at: Moment
    /** The date on the letter. */
    dated_on: Day
    /** JSON: address, heading and text. Emptied once it is known what became of the letter. */
    content: string
    /** When to ask next; while claimed, when the claim ends. */
    next_at: Moment
    attempts: number
    notify_id: string | null
    /** The last word of GOV.UK Notify. */
    status: string | null
    claimed_by: string | null
    why: PostingFailure | null
    /** When the officers were told that it is late. */
    late_at: Moment | null
    settled_at: Moment | null
    by_oid: string
    by_tid: string
    by_name: string
  }
}
