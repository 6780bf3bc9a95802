import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { EscalationState, MeasureKind, RestrictionState } from '../../policy/vocabulary.ts'
import type { LoggedList } from '../../policy/vocabulary-states.ts'

/** Stands for a missing day: it sorts after every other. */
export const noDay = '9999-12-31'

/** Lists sort by state in this order. */
const ranks: { restrictions: Record<RestrictionState, number>; escalations: Record<EscalationState, number> } = {
  restrictions: { agreed: 0, 'in-force': 1, lifted: 2, replaced: 3 },
  escalations: {
    pending: 0,
    'more-wanted': 1,
    withdrawn: 2,
    approved: 3,
    declined: 4,
    'no-action': 5,
    referred: 6,
    'warning-instead': 7,
    complaint: 8,
    'formal-warning': 9,
  },
}

/** SQL for the place of a line's state in the policy's list. */
export const inOrderOfState = (list: LoggedList): RawBuilder<number> =>
  sql.raw(
    `(${Object.entries(ranks[list])
      .map(([state, place]) => `cast(e.state = '${state}' as integer) * ${place}`)
      .join(' + ')})`,
  )

/**
 * P14: an authorising officer has a letter to write. Once a restriction is over, only the one that says so counts, and
 * the notice of a review only until that is held.
 */
const letterOutstanding = `exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
)`

/** P13: ICT has work to do. */
const mailOutstanding = `exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
)`

/** What a customer is sorted by: the first name entered, else an address, else a number. */
const name = `coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), '') as name`

/**
 * The lines of the central log: what restrictions and escalations are sorted and filtered by. The store computes of them
 * only what a query asks for.
 */
export const logLines: Record<LoggedList, RawBuilder<unknown>> = {
  restrictions: sql.raw(`(select r.id, r.customer_id, ${name}, r.state, r.made_at as decided_at,
    coalesce(r.in_force_on, '${noDay}') as in_force_on, coalesce(r.until_on, '${noDay}') as until_on,
    coalesce((select r.review_due where r.state = 'in-force'), '${noDay}') as review_due,
    ${letterOutstanding} as letter_outstanding, ${mailOutstanding} as mail_outstanding,
    r.measures, r.mail_kind, coalesce(r.services, '') as services from restrictions r)`),
  escalations: sql.raw(`(select r.id, r.customer_id, ${name}, r.state, r.escalated_at, r.behaviours,
    coalesce(r.service, '') as service from escalations r)`),
}

/** Whether the JSON of a line's measures has this kind. Within a JSON string, quotes are always escaped. */
export const hasMeasure = (kind: MeasureKind) => sql<SqlBool>`e.measures like ${`%"kind":"${kind}"%`}`
