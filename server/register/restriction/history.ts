import type { Day } from '../../policy/calendar.ts'
import { whoseOf } from '../contact-point/whose-columns.ts'
import { fromFileColumns } from '../import/imports.ts'
import type { Reading } from '../store.ts'

/** What only the trail keeps: when something about a restriction changed, and who did it. */
const fromTrail = [
  'restriction-in-force',
  'restriction-lifted',
  'restriction-replaced',
  'restriction-applies-again',
  'arrangement-wanted',
  'arrangement-to-remove',
  'arrangement-confirmed',
  'review-notice-given',
  'escalation-details-added',
  'representation-acknowledged',
  'language-recorded',
]

export type History = Awaited<ReturnType<typeof historyOf>>

/**
 * Everything recorded on a customer, for the timeline, except what people undid themselves. Includes large texts, not
 * originals.
 */
export async function historyOf(reading: Reading, customerId: string) {
  const proposals = await reading
    .selectFrom('proposals')
    .select(['id', 'kind', 'value', 'why', 'state', 'reason', 'by_name as by', 'proposed_at as at'])
    .select(['decided_at as decidedAt', 'decided_by_name as decidedBy', 'whose', 'part', 'representative'])
    .where('customer_id', '=', customerId)
    .where('state', '!=', 'withdrawn')
    .execute()
  const warnings = await reading
    .selectFrom('warnings')
    .leftJoin('imported_records', 'imported_records.record_id', 'warnings.id')
    .select(fromFileColumns)
    .select(['id', 'service', 'channel', 'warned_at as at', 'lapses_on as lapsesOn', 'by_name as by', 'reply'])
    .select(['undone_at as withdrawnAt', 'undone_why as withdrawnWhy', 'undone_by_name as withdrawnBy'])
    .where('customer_id', '=', customerId)
    .where((eb) => eb.or([eb('undone_at', 'is', null), eb('undone_why', 'is not', null)]))
    .execute()
  const escalations = await reading
    .selectFrom('escalations')
    .leftJoin('imported_records', 'imported_records.record_id', 'escalations.id')
    .select(fromFileColumns)
    .select(['id', 'service', 'behaviours', 'account', 'escalated_at as at', 'by_name as by'])
    .where('customer_id', '=', customerId)
    .where('state', '!=', 'withdrawn')
    .execute()
  const decisions = await reading
    .selectFrom('decisions')
    .innerJoin('escalations', 'escalations.id', 'decisions.escalation_id')
    .leftJoin('imported_records', 'imported_records.record_id', 'decisions.escalation_id')
    .select(fromFileColumns)
    .select(['decisions.id', 'decisions.escalation_id as escalationId', 'outcome', 'reasons', 'feedback'])
    .select(['decisions.considered', 'decided_at as at', 'decisions.by_name as by'])
    .where('customer_id', '=', customerId)
    .execute()
  const reported = proposals.map((row) => ({ ...row, whose: whoseOf(row) }))
  return { proposals: reported, warnings, escalations, decisions, ...(await ofRestrictions(reading, customerId)) }
}

async function ofRestrictions(reading: Reading, customerId: string) {
  const restrictions = await reading
    .selectFrom('restrictions')
    .leftJoin('imported_records', 'imported_records.record_id', 'restrictions.id')
    .select(fromFileColumns)
    .select([
      'restrictions.id',
      'state',
      'measures',
      'reasons',
      'made_at as at',
      'by_name as by',
      'replaces_id as replacesId',
    ])
    .select(['in_force_on as inForceOn', 'lifted_on as liftedOn', 'review_due as reviewDue'])
    .where('customer_id', '=', customerId)
    .orderBy('made_at', 'desc')
    .orderBy('restrictions.id', 'desc')
    .execute()
  const theirs = reading.selectFrom('restrictions').select('id').where('customer_id', '=', customerId)
  const letters = await reading
    .selectFrom('letters')
    // A file has the letter that confirms a restriction in the restriction's own row.
    .leftJoin('imported_records', (join) =>
      join.on((eb) =>
        eb.or([
          eb('imported_records.record_id', '=', eb.ref('letters.id')),
          eb.and([
            eb('letters.kind', 'in', ['restriction', 'variation']),
            eb('imported_records.record_id', '=', eb.ref('letters.restriction_id')),
          ]),
        ]),
      ),
    )
    .select(fromFileColumns)
    .select([
      'letters.id',
      'letters.kind',
      'state',
      'method',
      'reason',
      'sent_on as sentOn',
      'made_at as at',
      'by_name as by',
    ])
    .select(['recorded_at as recordedAt', 'at_once_reason as atOnceReason'])
    .where('restriction_id', 'in', theirs)
    .execute()
  const passedOn = await reading
    .selectFrom('passed_on')
    // A file has what messages hold in the row of their restriction.
    .leftJoin('imported_records', 'imported_records.record_id', 'passed_on.restriction_id')
    .select(fromFileColumns)
    .select(['id', 'restriction_id as restrictionId', 'reminded', 'forwarded', 'channel'])
    .select(['message_id as messageId', 'reminder_reply as reminderReply', 'forward_reply as forwardReply'])
    .select(['passed_on_at as at', 'by_name as by'])
    .where('restriction_id', 'in', theirs)
    .where('undone_at', 'is', null)
    .orderBy('passed_on_at')
    .orderBy('passed_on.id')
    .execute()
  const representations = await reading
    .selectFrom('representations')
    .leftJoin('imported_records', 'imported_records.record_id', 'representations.id')
    .select(fromFileColumns)
    .select(['representations.id', 'restriction_id as restrictionId', 'received_on as receivedOn'])
    .select(['account', 'outcome', 'reasons', 'acknowledged_on as acknowledgedOn', 'spoken_by as spokenBy'])
    .select('same_officer_reason as sameOfficerReason')
    .select(['recorded_at as at', 'by_name as by', 'answered_at as answeredAt', 'answered_by_name as answeredBy'])
    .where('restriction_id', 'in', theirs)
    .execute()
  const circumstances = await reading
    .selectFrom('circumstances')
    .leftJoin('imported_records', 'imported_records.record_id', 'circumstances.id')
    .select(fromFileColumns)
    .select(['circumstances.id', 'restriction_id as restrictionId', 'what', 'service', 'outcome', 'reasons'])
    .select(['spoken_by as spokenBy', 'same_officer_reason as sameOfficerReason'])
    .select(['reported_at as at', 'by_name as by', 'answered_at as answeredAt', 'answered_by_name as answeredBy'])
    .where('restriction_id', 'in', theirs)
    .execute()
  const reviews = await reading
    .selectFrom('reviews')
    .leftJoin('imported_records', 'imported_records.record_id', 'reviews.id')
    .select(fromFileColumns)
    .select(['reviews.id', 'restriction_id as restrictionId', 'due_on as dueOn', 'outcome', 'reasons'])
    .select(['reviewed_at as at', 'by_name as by', 'grounds', 'same_officer_reason as sameOfficerReason'])
    .where('restriction_id', 'in', theirs)
    .execute()
  const arrangements = await reading
    .selectFrom('arrangements')
    .select(['id', 'kind', 'restriction_id as restrictionId'])
    .where('restriction_id', 'in', theirs)
    .execute()
  const legalQuestions = await reading
    .selectFrom('legal_questions')
    .leftJoin('imported_records', 'imported_records.record_id', 'legal_questions.id')
    .select(fromFileColumns)
    .select([
      'legal_questions.id',
      'restriction_id as restrictionId',
      'question',
      'asked_at as at',
      'by_name as by',
      'advice',
    ])
    .select(['answered_at as answeredAt', 'answered_by_name as answeredBy'])
    .where('restriction_id', 'in', theirs)
    .execute()
  return { restrictions, legalQuestions, letters, passedOn, representations, circumstances, reviews, arrangements }
}

/** The evidence of a customer's escalations, representations and objections, without its bytes. `contact` is JSON. */
export async function evidenceListed(reading: Reading, customerId: string) {
  return await reading
    .selectFrom('evidence')
    .leftJoin('escalations', 'escalations.id', 'evidence.escalation_id')
    .leftJoin('representations', 'representations.id', 'evidence.representation_id')
    .leftJoin('restrictions', 'restrictions.id', 'representations.restriction_id')
    .leftJoin('objections', 'objections.id', 'evidence.objection_id')
    .leftJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
    .select(['evidence.id', 'evidence.contact', 'evidence.bytes'])
    .select(({ fn }) =>
      fn.coalesce('evidence.escalation_id', 'evidence.representation_id', 'evidence.objection_id').as('of'),
    )
    .where((eb) =>
      eb.or([
        eb('escalations.customer_id', '=', customerId),
        eb('restrictions.customer_id', '=', customerId),
        eb('formal_warnings.customer_id', '=', customerId),
      ]),
    )
    .orderBy('evidence.added_at')
    .orderBy('evidence.id')
    .execute()
}

export type TrailEntry = { id: string; at: string; what: string; subjectId: string; by: string | null; facts: string }

/** What only the trail keeps about these entries, with the name of the person, if they ever looked at the customer. */
export async function trailOf(reading: Reading, entries: string[]): Promise<TrailEntry[]> {
  const rows = await reading
    .selectFrom('audit_trail')
    .select(['seq', 'at', 'what', 'subject_id', 'by_oid', 'by_tid', 'facts'])
    .where('customer_id', 'in', entries)
    .where('what', 'in', fromTrail)
    .execute()
  const people = await reading
    .selectFrom('access_ledger')
    .select(['by_oid', 'by_tid', 'by_name'])
    .distinct()
    .where('customer_id', 'in', entries)
    .execute()
  const names = new Map(people.map(({ by_oid, by_tid, by_name }) => [`${by_oid} ${by_tid}`, by_name]))
  return rows.map(({ seq, at, what, subject_id, by_oid, by_tid, facts }) => ({
    // Padded, so that ids sort as text like their numbers.
    id: String(seq).padStart(12, '0'),
    at,
    what,
    subjectId: subject_id,
    by: names.get(`${by_oid} ${by_tid}`) ?? null,
    facts,
  }))
}

/** Restrictions agreed or in force, newest first. */
export async function restrictionsNow(reading: Reading, customerId: string) {
  return await reading
    .selectFrom('restrictions')
    .select(['id', 'state', 'in_force_on as inForceOn', 'review_due as reviewDue'])
    .where('customer_id', '=', customerId)
    .where('state', 'in', ['agreed', 'in-force'])
    .orderBy('id', 'desc')
    .execute()
}

/** The restriction of a customer that ended last, of those that were in force. */
export async function lastEndedOf(reading: Reading, customerId: string): Promise<{ id: string; liftedOn: Day } | null> {
  const row = await reading
    .selectFrom('restrictions')
    .select(['id', 'lifted_on'])
    .where('customer_id', '=', customerId)
    .where('state', '=', 'lifted')
    .where('in_force_on', 'is not', null)
    .where('lifted_on', 'is not', null)
    .orderBy('lifted_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.lifted_on ? { id: row.id, liftedOn: row.lifted_on } : null
}

/** The customers with a record of that kind whose id ends like this: how references are looked up. */
export async function customersByReference(
  reading: Reading,
  table: 'warnings' | 'formal_warnings' | 'escalations' | 'restrictions' | 'customers',
  idEnd: string,
): Promise<string[]> {
  if (table === 'customers') {
    const rows = await reading.selectFrom('customers').select('id').where('id', 'like', `%${idEnd}`).limit(10).execute()
    return rows.map(({ id }) => id)
  }
  const rows = await reading
    .selectFrom(table)
    .select('customer_id as id')
    .where('id', 'like', `%${idEnd}`)
    .limit(10)
    .execute()
  return rows.map(({ id }) => id)
}
