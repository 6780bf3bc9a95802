import type { Day } from '../../policy/calendar.ts'
import type { Considered } from '../../policy/decision/considered.ts'
import type { ForCouncillors } from '../../policy/decision/councillors.ts'
import { isToldBy } from '../../policy/letter/confirmation.ts'
import type { Contact, Deputy } from '../../policy/restriction/instruction.ts'
import type { Restriction } from '../../policy/restriction/restriction.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import type { Way } from '../../policy/restriction/ways.ts'
import type { MarkPart, RestrictionState } from '../../policy/vocabulary.ts'
import { tellingKinds } from '../letter/letters.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import { accountOf, type KnownColleague, knownByColumns } from '../tables/colleague.ts'

/**
 * What a standing needs of a restriction, and no more: reasons are not even read. `councillors` is all of what was
 * considered, and for councillors alone. `isTold` (P14): the customer has had a letter about it.
 */
export type RestrictionForStanding = Restriction & {
  id: string
  customerId: string
  state: RestrictionState
  contact: Contact
  deputy: Deputy | null
  /** P13, P16: whether e-mail is blocked, and the councillors whose mail the arrangement leaves alone. */
  mail: Pick<Terms['mail'], 'kind' | 'exceptions'>
  councillors: ForCouncillors
  isTold: boolean
} & Pick<Terms, 'measures' | 'ways' | 'services'>

/** A restriction as decided, and its state now. */
export type KeptRestriction = Restriction & {
  id: string
  customerId: string
  state: RestrictionState
  terms: Terms
  /** The escalation that it came from, if any; also for one that varies it. */
  escalationId: string | null
  /** The restriction that this one varies. */
  replacesId: string | null
  reasons: string
  considered: Considered | null
  reviewDue: Day | null
  /** P15: within how many months of coming into force it is first reviewed; null in earlier records. */
  reviewWithinMonths: number | null
  madeAt: Date
  /** Who decided it. */
  by: KnownColleague
  version: number
}

/** P13: a restriction with its terms and reasons. Days are the council's, `madeAt` an instant in UTC. */
export async function addRestriction(tx: Writing, restriction: Omit<KeptRestriction, 'until' | 'version'>) {
  const { terms } = restriction
  await tx
    .insertInto('restrictions')
    .values({
      id: restriction.id,
      customer_id: restriction.customerId,
      made_at: restriction.madeAt.toISOString(),
      state: restriction.state,
      escalation_id: restriction.escalationId,
      replaces_id: restriction.replacesId,
      in_force_on: restriction.inForceOn,
      lifted_on: restriction.liftedOn,
      ...termsColumns(terms),
      reasons: restriction.reasons,
      considered: restriction.considered && JSON.stringify(restriction.considered),
      review_on: terms.reviewOn,
      review_due: restriction.reviewDue,
      review_within_months: restriction.reviewWithinMonths,
      version: 1,
      ...knownByColumns(restriction.by),
    })
    .execute()
}

/** The columns of a restriction's terms, decided here or imported. The review date is stored beside them. */
export const termsColumns = (terms: Terms) => ({
  until_on: terms.until,
  measures: JSON.stringify(terms.measures),
  contact: JSON.stringify(terms.contact),
  deputy: terms.deputy && JSON.stringify(terms.deputy),
  mail_kind: terms.mail.kind,
  mail_exceptions: JSON.stringify(terms.mail.exceptions),
  mail_marks: marksColumn(terms.mail.marks),
  services: terms.services && JSON.stringify(terms.services),
  scope_reason: terms.scopeReason,
  ways: waysColumn(terms.ways),
})

/** A restriction in any state, with its reasons: for officers only. */
export async function findRestriction(reading: Reading, id: string): Promise<KeptRestriction | undefined> {
  const row = await whole(reading).where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** A customer's restrictions in these states, oldest first. */
export async function restrictionsIn(
  reading: Reading,
  customerId: string,
  states: RestrictionState[],
): Promise<KeptRestriction[]> {
  const rows = await whole(reading)
    .where('customer_id', '=', customerId)
    .where('state', 'in', states)
    .orderBy('id')
    .execute()
  return rows.map(kept)
}

/** A restriction's position in the list of reviews due. */
export type ReviewPosition = { reviewDue: Day; id: string }

/** Restrictions in force with a review due on or before `day`, in that order: at most `most` after a position. */
export async function reviewsDueBy(
  reading: Reading,
  day: Day,
  { after, most }: { after: ReviewPosition | null; most: number },
): Promise<KeptRestriction[]> {
  const rows = await whole(reading)
    .where('state', '=', 'in-force')
    .where('review_due', '<=', day)
    .where(({ eb, refTuple, tuple, lit }) =>
      after ? eb(refTuple('review_due', 'id'), '>', tuple(after.reviewDue, after.id)) : lit(true),
    )
    .orderBy('review_due')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(kept)
}

/** Restrictions whose last day was before `today` and that have not been ended yet, at most `most`. */
export async function expiredRestrictions(reading: Reading, today: Day, most: number): Promise<KeptRestriction[]> {
  const rows = await whole(reading)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('restrictions')
        .select('id')
        .where('state', 'in', ['agreed', 'in-force'])
        .where('until_on', '<', today)
        .orderBy('until_on')
        .orderBy('id')
        .limit(most),
    )
    .orderBy('id')
    .execute()
  return rows.map(kept)
}

type Change = {
  state?: RestrictionState
  inForceOn?: Day
  /** Null: it no longer ends. */
  liftedOn?: Day | null
  reviewDue?: Day
}

/** Changes only that version; omitted values stay as they are. */
export async function changeRestriction(tx: Writing, id: string, version: number, change: Change): Promise<void> {
  const { state, inForceOn, liftedOn, reviewDue } = change
  const { numUpdatedRows } = await tx
    .updateTable('restrictions')
    .set({
      version: version + 1,
      ...(state && { state }),
      ...(inForceOn && { in_force_on: inForceOn }),
      ...(liftedOn !== undefined && { lifted_on: liftedOn }),
      ...(reviewDue && { review_due: reviewDue }),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error('The restriction changed meanwhile.')
}

/** Every restriction of these customers, in any state, oldest first, without reasons: what their standing needs. */
export async function restrictionsOf(reading: Reading, customerIds: string[]): Promise<RestrictionForStanding[]> {
  const rows = await restrictionRows(reading, { customerIds })
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((its) =>
    its.slice(0, 1).map((row) => forStanding(row, its)),
  )
}

type StandingRow = Awaited<ReturnType<typeof restrictionRows>>[number]

/** @param its a row for each of its letters, or one without */
const forStanding = (row: StandingRow, its: readonly StandingRow[]): RestrictionForStanding => ({
  id: row.id,
  customerId: row.customer_id,
  state: row.state,
  inForceOn: row.in_force_on,
  until: row.until_on,
  liftedOn: row.lifted_on,
  measures: JSON.parse(row.measures),
  contact: JSON.parse(row.contact),
  deputy: row.deputy === null ? null : JSON.parse(row.deputy),
  services: row.services === null ? null : JSON.parse(row.services),
  ways: waysOf(row),
  mail: { kind: row.mail_kind, exceptions: JSON.parse(row.mail_exceptions) },
  councillors: councillorsOf(row),
  isTold: isToldBy(its.flatMap(letterIn), { inForceOn: row.in_force_on }),
})

const letterIn = ({ letter_state: state, decided_on: decidedOn }: StandingRow) =>
  state === null || decidedOn === null ? [] : [{ state, decidedOn }]

const councillorsOf = ({ considered }: Pick<Row, 'considered'>): ForCouncillors =>
  considered === null ? null : ((JSON.parse(considered) as Considered).councillors ?? null)

/** With the letters that tell of each: a query of their own would be one more for every message that is opened. */
const restrictionRows = statement((db, { customerIds }: { customerIds: string[] }) =>
  db
    .selectFrom('restrictions')
    .leftJoin('letters', (join) =>
      join.onRef('restriction_id', '=', 'restrictions.id').on('letters.kind', 'in', tellingKinds),
    )
    .select(['restrictions.id', 'customer_id', 'restrictions.state', 'in_force_on', 'until_on', 'lifted_on'])
    .select(['measures', 'contact', 'deputy', 'services', 'ways', 'mail_kind', 'mail_exceptions', 'considered'])
    .select(['letters.state as letter_state', 'decided_on'])
    .where('customer_id', 'in', customerIds)
    .orderBy('restrictions.id'),
)

/** An empty column is left out of a record's digest, as in records from before there were any. */
export const waysColumn = (ways: readonly Way[]): string | null => (ways.length === 0 ? null : JSON.stringify(ways))

const waysOf = ({ ways }: Pick<Row, 'ways'>): Way[] => (ways === null ? [] : JSON.parse(ways))

/** What a mark shows; an empty column is left out of the digest. */
export const marksColumn = (marks: readonly MarkPart[] | undefined): string | null =>
  marks && marks.length > 0 ? JSON.stringify(marks) : null

/** P13: a restriction's mail arrangement from its columns. */
export const mailOf = (row: Pick<Row, 'mail_kind' | 'mail_exceptions' | 'mail_marks'>): Terms['mail'] => ({
  kind: row.mail_kind,
  exceptions: JSON.parse(row.mail_exceptions),
  ...(row.mail_marks === null ? {} : { marks: JSON.parse(row.mail_marks) }),
})

const whole = (reading: Reading) => reading.selectFrom('restrictions').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>

const kept = (row: Row): KeptRestriction => ({
  id: row.id,
  customerId: row.customer_id,
  state: row.state,
  escalationId: row.escalation_id,
  replacesId: row.replaces_id,
  inForceOn: row.in_force_on,
  until: row.until_on,
  liftedOn: row.lifted_on,
  terms: termsOf(row),
  reasons: row.reasons ?? '',
  considered: row.considered === null ? null : JSON.parse(row.considered),
  reviewDue: row.review_due,
  reviewWithinMonths: row.review_within_months,
  madeAt: new Date(row.made_at),
  by: { ...accountOf(row), name: row.by_name },
  version: row.version,
})

/**
 * Restrictions from before decisions were recorded lack a deputy's post, and a review date until they come into force.
 */
function termsOf(row: Row): Terms {
  const deputy = row.deputy === null ? null : { post: '', ...JSON.parse(row.deputy) }
  return {
    measures: JSON.parse(row.measures),
    ways: waysOf(row),
    contact: JSON.parse(row.contact),
    deputy,
    mail: mailOf(row),
    services: row.services === null ? null : JSON.parse(row.services),
    scopeReason: row.scope_reason,
    until: row.until_on,
    reviewOn: row.review_on ?? row.made_at.slice(0, 10),
  }
}
