import type { Day } from '../../policy/calendar.ts'
import type { ContactTrouble } from '../../policy/designated-contact/presence.ts'
import type { Identity } from '../../policy/judging/same-person.ts'
import { type DueAct, nextDue } from '../../policy/representation/due.ts'
import type { LetterKind } from '../../policy/vocabulary.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import type { WorkKind } from '../../policy/vocabulary-work.ts'
import type { Person } from '../../policy/who-may.ts'
import { notMadeBy } from '../escalation/made-by.ts'
import { isNotOvertaken } from '../letter/closing-letters.ts'
import type { Reading } from '../store.ts'

/** Waiting work, about the customer `customerId`. */
export type Waiting = {
  kind: WorkKind
  id: string
  restrictionId: string | null
  customerId: string
  since: string
  dueOn: Day | null
  letter?: LetterKind
  /** P14: for a letter: when it was decided, and since when the restriction that it confirms applies already. */
  decided?: { on: Day; inForceOn: Day | null }
  /** For a letter about a formal warning. */
  formalWarningId?: string
  /** How far the letter is, if it was given to GOV.UK Notify or goes by e-mail. `unknown`: nobody knows whether it went. */
  posting?: 'on-its-way' | 'late' | 'failed' | 'unknown'
  byEmail?: boolean
  /** P15: for the notice of a review, if a representation or a report of the customer's is to be answered before it goes. */
  answerFirst?: boolean
  /** For a representation: what is due on `dueOn`. */
  dueAct?: DueAct
  /** P14: for what was passed on: the most pressing duty. G: for a request, the duty that only the keeper can fulfil. */
  duty?: DutyKind
  /** G: for a complaint about the record whose outcome is still to be told. */
  acknowledgedOn?: Day
  /** P14: why another contact is needed, and the contact's name. */
  contact?: { trouble: ContactTrouble; name: string }
  /** P16: addresses that are excepted from the mail arrangement, and are no councillor's any more. */
  formerCouncillors?: string[]
  /** For somebody who may not see the addresses that the register knows. */
  nameOnly?: boolean
  /** For the person's own escalation, if an officer has a question about it. */
  escalatedAt?: string
}

/** The longest waiting of a kind; the others appear once these are done. */
type AtMost = { most: number }

/** P13: and nothing of these customers: the officer who asks escalated them. */
type ForOfficer = AtMost & { except: readonly string[] }

/** P13: escalations waiting for a decision, except those of the officer who asks. */
export async function decisionsWaiting(
  reading: Reading,
  officer: Identity,
  { most, except }: ForOfficer,
): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('escalations')
    .select(['id', 'customer_id', 'escalated_at'])
    .where('state', '=', 'pending')
    .where(notMadeBy(officer))
    .$if(except.length > 0, (some) => some.where('customer_id', 'not in', except))
    .orderBy('escalated_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => waiting('decision', row.id, row.customer_id, row.escalated_at))
}

/** P3: escalations for which legal advice is awaited, except those of the officer who asks: they may not record it. */
export async function adviceAwaited(
  reading: Reading,
  officer: Identity,
  { most, except }: ForOfficer,
): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('escalations')
    .leftJoin('decisions', (join) =>
      join.onRef('decisions.escalation_id', '=', 'escalations.id').on('decisions.outcome', '=', 'refer-to-legal'),
    )
    .select(['escalations.id', 'customer_id', 'escalated_at'])
    .select(({ fn }) => fn.max('decisions.decided_at').as('asked_at'))
    .where('state', '=', 'referred')
    .where(notMadeBy(officer))
    .$if(except.length > 0, (some) => some.where('customer_id', 'not in', except))
    .groupBy(['escalations.id', 'customer_id', 'escalated_at'])
    .orderBy('escalated_at')
    .orderBy('escalations.id')
    .limit(most)
    .execute()
  return rows.map((row) => waiting('legal-advice', row.id, row.customer_id, row.asked_at ?? row.escalated_at))
}

/** P3: questions that go with a restriction and wait for an answer, except of those that the officer escalated. */
export async function questionsAwaited(
  reading: Reading,
  officer: Identity,
  { most, except }: ForOfficer,
): Promise<Waiting[]> {
  const allowed = reading.selectFrom('escalations').select('escalations.id').where(notMadeBy(officer))
  const rows = await reading
    .selectFrom('legal_questions')
    .innerJoin('restrictions', 'restrictions.id', 'legal_questions.restriction_id')
    .select(['legal_questions.id', 'restriction_id', 'restrictions.customer_id', 'asked_at'])
    .where('legal_questions.answered_at', 'is', null)
    .where((eb) => eb.or([eb('escalation_id', 'is', null), eb('escalation_id', 'in', allowed)]))
    .$if(except.length > 0, (some) => some.where('restrictions.customer_id', 'not in', except))
    .orderBy('asked_at')
    .orderBy('legal_questions.id')
    .limit(most)
    .execute()
  return rows.map((row) => waiting('legal-advice', row.id, row.customer_id, row.asked_at, row.restriction_id))
}

/** P10: formal warnings whose letter is still to be sent. The letter has the warning's id. */
export async function formalWarningsToSend(reading: Reading, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('formal_warnings')
    .select(['id', 'customer_id', 'decided_on', 'made_at'])
    .where('state', '=', 'to-send')
    .orderBy('made_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...waiting('letter', row.id, row.customer_id, row.made_at),
    letter: 'formal-warning' as const,
    decided: { on: row.decided_on, inForceOn: null },
    formalWarningId: row.id,
  }))
}

/** P10: the person's own escalations about which an officer has a question. */
export async function detailsRequested(reading: Reading, { oid, tid }: Person, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('escalations')
    .innerJoin('decisions', 'decisions.escalation_id', 'escalations.id')
    .select(['escalations.id', 'escalations.customer_id', 'escalations.escalated_at'])
    .select(({ fn }) => fn.max('decisions.decided_at').as('asked_at'))
    .where('escalations.state', '=', 'more-wanted')
    .where('escalations.by_oid', '=', oid)
    .where('escalations.by_tid', '=', tid)
    .groupBy(['escalations.id', 'escalations.customer_id', 'escalations.escalated_at'])
    .orderBy('asked_at')
    .orderBy('escalations.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...waiting('details-wanted', row.id, row.customer_id, row.asked_at),
    escalatedAt: row.escalated_at,
  }))
}

/**
 * P14: letters to write, except those that were overtaken: once a restriction is over, only the letter about that
 * counts.
 */
export async function lettersToWrite(reading: Reading, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('letters')
    .innerJoin('restrictions', 'restrictions.id', 'letters.restriction_id')
    .select(['letters.id', 'letters.restriction_id', 'letters.kind', 'letters.made_at', 'restrictions.customer_id'])
    .select(['letters.decided_on', 'restrictions.in_force_on'])
    .where('letters.state', '=', 'to-write')
    .where((eb) => eb.or([eb('letters.kind', '=', 'lifting'), eb('restrictions.state', 'in', ['agreed', 'in-force'])]))
    // Nobody announces a review that has been held.
    .where((eb) =>
      eb.or([
        eb('letters.kind', '!=', 'review-notice'),
        eb('letters.review_due', 'is', null),
        eb('letters.review_due', '=', eb.ref('restrictions.review_due')),
      ]),
    )
    .orderBy('letters.made_at')
    .orderBy('letters.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...waiting('letter', row.id, row.customer_id, row.made_at, row.restriction_id),
    letter: row.kind,
    decided: { on: row.decided_on, inForceOn: isConfirming(row.kind) ? row.in_force_on : null },
  }))
}

/** P14: customers' unanswered representations against a restriction. */
export async function representationsWaiting(reading: Reading, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('representations')
    .innerJoin('restrictions', 'restrictions.id', 'representations.restriction_id')
    .select(['representations.id', 'recorded_at', 'restriction_id', 'customer_id'])
    .select(['acknowledge_by as acknowledgeBy', 'answer_by as answerBy', 'acknowledged_on as acknowledgedOn'])
    .where('answered_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('representations.id')
    .limit(most)
    .execute()
  return rows.map((row) => {
    const due = nextDue(row)
    return {
      ...waiting('representation', row.id, row.customer_id, row.recorded_at, row.restriction_id),
      ...(due && { dueOn: due.on, dueAct: due.act }),
    }
  })
}

/** P14: customers' unanswered objections to formal warnings, by the warning's id. */
export async function objectionsWaiting(reading: Reading, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('objections')
    .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
    .select(['formal_warnings.id', 'customer_id', 'objections.recorded_at', 'answer_by'])
    .where('objections.answered_at', 'is', null)
    .orderBy('received_on')
    .orderBy('objections.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...waiting('representation', row.id, row.customer_id, row.recorded_at),
    dueOn: row.answer_by,
  }))
}

/**
 * P14: letters to write that say how a formal warning or precautions ended. Leaves out an answer that the warning stays
 * if the warning was withdrawn since.
 */
export async function closingLettersToWrite(reading: Reading, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('closing_letters')
    .leftJoin('formal_warnings', 'formal_warnings.id', 'closing_letters.formal_warning_id')
    .leftJoin('precautions', 'precautions.id', 'closing_letters.precaution_id')
    .select(['closing_letters.id', 'kind', 'closing_letters.decided_on', 'closing_letters.made_at'])
    .select('formal_warning_id')
    .select(({ fn }) => fn.coalesce('formal_warnings.customer_id', 'precautions.customer_id').as('customer_id'))
    .where('closing_letters.state', '=', 'to-write')
    .where(isNotOvertaken)
    .orderBy('closing_letters.made_at')
    .orderBy('closing_letters.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...waiting('letter', row.id, row.customer_id ?? '', row.made_at),
    letter: row.kind,
    decided: { on: row.decided_on, inForceOn: null },
    ...(row.formal_warning_id === null ? {} : { formalWarningId: row.formal_warning_id }),
  }))
}

/** P15: services' unanswered reports of changed circumstances. */
export async function circumstancesWaiting(reading: Reading, { most }: AtMost): Promise<Waiting[]> {
  const rows = await reading
    .selectFrom('circumstances')
    .innerJoin('restrictions', 'restrictions.id', 'circumstances.restriction_id')
    .select(['circumstances.id', 'circumstances.reported_at', 'answer_by', 'restriction_id', 'customer_id'])
    .where('answered_at', 'is', null)
    .orderBy('reported_at')
    .orderBy('circumstances.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...waiting('changed-circumstances', row.id, row.customer_id, row.reported_at, row.restriction_id),
    dueOn: row.answer_by,
  }))
}

const isConfirming = (kind: LetterKind): boolean => kind === 'restriction' || kind === 'variation'

const waiting = (
  kind: WorkKind,
  id: string,
  customerId: string,
  since: string,
  restrictionId: string | null = null,
): Waiting => ({ kind, id, customerId, since, restrictionId, dueOn: null })
