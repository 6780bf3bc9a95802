import type { Day } from '../../policy/calendar.ts'
import { isToldBy } from '../../policy/letter/confirmation.ts'
import type { FormerContacts } from '../../policy/letter/former-contacts.ts'
import type { LetterMethod, RestrictionLetterKind } from '../../policy/vocabulary.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** A letter, written or still to write. It tells the customer about `reasons` and `receivedOn`. */
export type KeptLetter = {
  id: string
  restrictionId: string
  kind: RestrictionLetterKind
  decidedOn: Day
  reasons: string | null
  receivedOn: Day | null
  state: LetterState
  sentOn: Day | null
  /** Its text once sent: as it was sent, even if something is corrected later. */
  text: string | null
  /** P14: while it waits: whom it named before they were replaced, oldest first. */
  formerContacts: FormerContacts[]
  /** It announces the review due on this day; null: it announces none. */
  noticeOf: Day | null
}

/** P14: a letter still to write about a restriction. */
export async function addLetter(
  tx: Writing,
  letter: Omit<KeptLetter, 'state' | 'sentOn' | 'text' | 'formerContacts' | 'noticeOf'> & { at: Date; noticeOf?: Day },
): Promise<void> {
  await tx
    .insertInto('letters')
    .values({
      id: letter.id,
      restriction_id: letter.restrictionId,
      kind: letter.kind,
      decided_on: letter.decidedOn,
      made_at: letter.at.toISOString(),
      reasons: letter.reasons,
      received_on: letter.receivedOn,
      state: 'to-write',
      sent_on: null,
      method: null,
      text: null,
      reason: null,
      at_once_reason: null,
      former_contacts: null,
      review_due: letter.noticeOf ?? null,
      recorded_at: null,
      by_oid: null,
      by_tid: null,
      by_name: null,
    })
    .execute()
}

const columns = [
  'id',
  'restriction_id',
  'kind',
  'decided_on',
  'reasons',
  'received_on',
  'state',
  'sent_on',
  'text',
  'former_contacts',
  'review_due',
] as const

/** A letter in any state. Its text is null until it is recorded as sent. */
export async function findLetter(reading: Reading, id: string): Promise<KeptLetter | undefined> {
  const row = await reading.selectFrom('letters').select(columns).where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      restrictionId: row.restriction_id,
      kind: row.kind,
      decidedOn: row.decided_on,
      reasons: row.reasons,
      receivedOn: row.received_on,
      state: row.state,
      sentOn: row.sent_on,
      text: row.text,
      formerContacts: formerOf(row),
      noticeOf: row.review_due,
    }
  )
}

const formerOf = (row: { former_contacts: string | null }): FormerContacts[] =>
  row.former_contacts === null ? [] : JSON.parse(row.former_contacts)

/** P14: keeps, with each waiting letter about a restriction, the people whom it named until now. */
export async function keepFormerContacts(tx: Writing, restrictionId: string, former: FormerContacts): Promise<void> {
  const waiting = await tx
    .selectFrom('letters')
    .select(['id', 'former_contacts'])
    .where('restriction_id', '=', restrictionId)
    .where('state', '=', 'to-write')
    .execute()
  for (const row of waiting)
    await tx
      .updateTable('letters')
      .set({ former_contacts: JSON.stringify([...formerOf(row), former]) })
      .where('id', '=', row.id)
      .execute()
}

/** In the order they were decided. */
export async function lettersOf(
  reading: Reading,
  restrictionId: string,
): Promise<(Pick<KeptLetter, 'kind' | 'state' | 'sentOn' | 'noticeOf'> & { letterId: string })[]> {
  return await reading
    .selectFrom('letters')
    .select(['id as letterId', 'kind', 'state', 'sent_on as sentOn', 'review_due as noticeOf'])
    .where('restriction_id', '=', restrictionId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

/** How it went: sent on a day by a method with its text, or not at all for a reason. */
export type LetterDelivery =
  | { state: 'sent'; sentOn: Day; method: LetterMethod; text: string }
  | { state: 'not-notified'; reason: string }

/** P14: the letter was sent, or the customer is not told. A letter that was recorded already stays as it is. */
export async function recordLetterDelivery(
  tx: Writing,
  id: string,
  gone: { how: LetterDelivery; at: Date; by: Colleague },
): Promise<void> {
  const { how } = gone
  await tx
    .updateTable('letters')
    .set({ ...sentColumns(how), former_contacts: null, recorded_at: gone.at.toISOString(), ...byColumns(gone.by) })
    .where('id', '=', id)
    .where('state', '=', 'to-write')
    .execute()
}

/** The columns for a letter that was sent, or for the reason not to tell the customer. */
export const sentColumns = (how: LetterDelivery) =>
  how.state === 'sent'
    ? { state: how.state, sent_on: how.sentOn, method: how.method, text: how.text }
    : { state: how.state, reason: how.reason }

/** The letter that confirms an agreed restriction. */
export async function confirmingLetter(reading: Reading, restrictionId: string): Promise<string | undefined> {
  const row = await reading
    .selectFrom('letters')
    .select('id')
    .where('restriction_id', '=', restrictionId)
    .where('kind', 'in', tellingKinds)
    .executeTakeFirst()
  return row?.id
}

/** The letters that tell the customer of a restriction. */
export const tellingKinds = ['restriction', 'variation'] as const satisfies RestrictionLetterKind[]

/** P14: those of these restrictions of which the customer was told by letter. */
export async function toldOf(reading: Reading, restrictionIds: readonly string[]): Promise<Set<string>> {
  if (restrictionIds.length === 0) return new Set()
  const letters = await reading
    .selectFrom('letters')
    .innerJoin('restrictions', 'restrictions.id', 'letters.restriction_id')
    .select(['restriction_id as of', 'letters.state', 'decided_on as decidedOn', 'in_force_on as inForceOn'])
    .where('restriction_id', 'in', restrictionIds)
    .where('kind', 'in', tellingKinds)
    .execute()
  const isTold = (id: string) => {
    const its = letters.filter(({ of }) => of === id)
    return isToldBy(its, { inForceOn: its[0]?.inForceOn ?? null })
  }
  return new Set(restrictionIds.filter(isTold))
}

/** P14: when the representation arrived that this restriction answers in a letter still to be sent; null: in none. */
export async function unsentAnswerTo(reading: Reading, restrictionId: string): Promise<Day | null> {
  const row = await reading
    .selectFrom('letters')
    .select(({ fn }) => fn.max('received_on').as('received_on'))
    .where('restriction_id', '=', restrictionId)
    .where('kind', 'in', tellingKinds)
    .where('state', '=', 'to-write')
    .executeTakeFirst()
  return row?.received_on ?? null
}

/**
 * P14: the letters still to be sent that tell the customer that the restriction stays as it is, the newest first, and when
 * the representation arrived that each answers.
 */
export const unsentStayLetters = (
  reading: Reading,
  restrictionId: string,
): Promise<{ id: string; receivedOn: Day | null }[]> =>
  reading
    .selectFrom('letters')
    .select(['id', 'received_on as receivedOn'])
    .where('restriction_id', '=', restrictionId)
    .where('kind', '=', 'representation-answer')
    .where('state', '=', 'to-write')
    .orderBy('received_on', 'desc')
    .execute()

/** P14: why it was in force before its letter went. */
export async function storeAtOnceReason(tx: Writing, id: string, reason: string): Promise<void> {
  await tx.updateTable('letters').set({ at_once_reason: reason }).where('id', '=', id).execute()
}

/** Whether the notice of this review has been written for the customer, or is waiting to be written. */
export async function isNoticeMade(reading: Reading, restrictionId: string, dueOn: Day): Promise<boolean> {
  const row = await reading
    .selectFrom('letters')
    .select('id')
    .where('restriction_id', '=', restrictionId)
    .where('kind', '=', 'review-notice')
    .where('review_due', '=', dueOn)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a letter that confirms the restriction is still to be written: it will state what applies then. */
export const isConfirmationToWrite = (reading: Reading, restrictionId: string): Promise<boolean> =>
  isToWrite(reading, restrictionId, tellingKinds)

/** Whether a letter that says that the restriction has ended is still to be written. */
export const isLiftingToWrite = (reading: Reading, restrictionId: string): Promise<boolean> =>
  isToWrite(reading, restrictionId, ['lifting'])

async function isToWrite(
  reading: Reading,
  restrictionId: string,
  kinds: readonly RestrictionLetterKind[],
): Promise<boolean> {
  const row = await reading
    .selectFrom('letters')
    .select('id')
    .where('restriction_id', '=', restrictionId)
    .where('kind', 'in', kinds)
    .where('state', '=', 'to-write')
    .executeTakeFirst()
  return row !== undefined
}
