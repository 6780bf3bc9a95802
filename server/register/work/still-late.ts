import { type RawBuilder, sql } from 'kysely'

/**
 * G: whether a mail in the outbox is about something that is still late. Such mail is kept however old it is: otherwise
 * the nightly sweep would report the same thing again as new. The keys are those of the sweeps' mail. Mail about a
 * customer's request about their record is kept by that request itself (retention/holds.ts).
 */
export const tellsOfWhatIsLate: RawBuilder<boolean> = sql<boolean>`(
  exists (
    select 1 from representations where answered_at is null and outbox.key in (
      'overdue-representation-to-acknowledge:' || representations.id || ':' || acknowledge_by,
      'overdue-representation-to-answer:' || representations.id || ':' || answer_by))
  or exists (
    select 1 from circumstances where answered_at is null
      and outbox.key = 'overdue-circumstances-to-answer:' || circumstances.id || ':' || answer_by)
  or exists (
    select 1 from objections where answered_at is null
      and outbox.key = 'overdue-objection-to-answer:' || objections.id || ':' || answer_by)
  or exists (
    select 1 from duties where dealt_at is null and outbox.key = 'duty-overdue:' || duties.id)
  or exists (
    select 1 from restrictions where restrictions.state = 'in-force'
      and outbox.key like 'review:' || restrictions.id || ':' || review_due || ':%'))`
