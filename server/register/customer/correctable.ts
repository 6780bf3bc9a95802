import type { Day } from '../../policy/calendar.ts'
import { dueMoved } from '../../policy/representation/due.ts'
import type { CorrectableField, CorrectableIn, CorrectableKind } from '../../policy/vocabulary-corrections.ts'
import type { Reading, Writing } from '../store.ts'

/** A record with its correctable fields as they are now. */
export type Correctable = {
  customerId: string
  fields: Partial<Record<CorrectableField, string | null>>
  /** Undone or withdrawn: there is nothing to correct any more. */
  gone: boolean
  /** When it was decided or answered: letters that tell the customer about it were made at that moment. */
  toldAt: string | null
}

/** By its kind and id. A warning's date is kept as a moment; which day that is depends on the time zone. */
export async function findCorrectable(
  reading: Reading,
  kind: CorrectableKind,
  id: string,
): Promise<Correctable | undefined> {
  if (kind === 'warning') {
    const row = await reading.selectFrom('warnings').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const { customer_id: customerId, service, warned_at: date, undone_at } = row
    return { customerId, fields: { customer: customerId, service, date }, gone: undone_at !== null, toldAt: null }
  }
  if (kind === 'escalation') {
    const row = await reading.selectFrom('escalations').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const { customer_id: customerId, service, account, state } = row
    return { customerId, fields: { service, account }, gone: state === 'withdrawn', toldAt: null }
  }
  if (kind === 'decision') {
    const row = await reading
      .selectFrom('decisions')
      .innerJoin('escalations', 'escalations.id', 'decisions.escalation_id')
      .select(['customer_id', 'reasons', 'decided_at'])
      .where('decisions.id', '=', id)
      // A question is not a decision, and goes when the escalation is withdrawn.
      .where('decisions.outcome', '!=', 'ask-for-more')
      .executeTakeFirst()
    return row && toCorrectable(row.customer_id, { reasons: row.reasons }, row.decided_at)
  }
  return await findOfRestriction(reading, kind, id)
}

async function findOfRestriction(
  reading: Reading,
  kind: 'representation' | 'circumstances' | 'review',
  id: string,
): Promise<Correctable | undefined> {
  if (kind === 'representation') {
    const row = await reading
      .selectFrom('representations')
      .innerJoin('restrictions', 'restrictions.id', 'representations.restriction_id')
      .select(['customer_id', 'account', 'received_on', 'answered_at'])
      .where('representations.id', '=', id)
      .executeTakeFirst()
    return row && toCorrectable(row.customer_id, { account: row.account, date: row.received_on }, row.answered_at)
  }
  if (kind === 'circumstances') {
    const row = await reading
      .selectFrom('circumstances')
      .innerJoin('restrictions', 'restrictions.id', 'circumstances.restriction_id')
      .select(['customer_id', 'what'])
      .where('circumstances.id', '=', id)
      .executeTakeFirst()
    return row && toCorrectable(row.customer_id, { what: row.what }, null)
  }
  const row = await reading
    .selectFrom('reviews')
    .innerJoin('restrictions', 'restrictions.id', 'reviews.restriction_id')
    .select(['customer_id', 'reviews.reasons', 'reviewed_at'])
    .where('reviews.id', '=', id)
    .executeTakeFirst()
  return row && toCorrectable(row.customer_id, { reasons: row.reasons }, row.reviewed_at)
}

const toCorrectable = (customerId: string, fields: Correctable['fields'], toldAt: string | null): Correctable => ({
  customerId,
  fields,
  gone: false,
  toldAt,
})

type WriteCorrection = (tx: Writing, id: string, value: string | null) => Promise<unknown>

/** Every field that may be corrected, but the day of a warning: `moveWarning` needs more than the value. */
const writers: {
  [Kind in CorrectableKind]: Record<
    Exclude<CorrectableIn<Kind>, Kind extends 'warning' ? 'date' : never>,
    WriteCorrection
  >
} = {
  warning: {
    service: (tx, id, service) => tx.updateTable('warnings').set({ service }).where('id', '=', id).execute(),
    customer: (tx, id, value) =>
      tx
        .updateTable('warnings')
        .set({ customer_id: value ?? '' })
        .where('id', '=', id)
        .execute(),
  },
  escalation: {
    service: (tx, id, service) => correctEscalation(tx, id, { service }),
    account: (tx, id, account) => correctEscalation(tx, id, { account }),
  },
  decision: {
    reasons: (tx, id, reasons) => tx.updateTable('decisions').set({ reasons }).where('id', '=', id).execute(),
  },
  representation: {
    account: (tx, id, account) => tx.updateTable('representations').set({ account }).where('id', '=', id).execute(),
    date: (tx, id, value) => moveRepresentation(tx, id, value ?? ''),
  },
  circumstances: {
    what: (tx, id, value) =>
      tx
        .updateTable('circumstances')
        .set({ what: value ?? '' })
        .where('id', '=', id)
        .execute(),
  },
  review: {
    reasons: (tx, id, value) =>
      tx
        .updateTable('reviews')
        .set({ reasons: value ?? '' })
        .where('id', '=', id)
        .execute(),
  },
}

/** Writes the correct words, service or other value into a record; null if there is none. */
export async function writeCorrection(
  tx: Writing,
  kind: CorrectableKind,
  id: string,
  field: CorrectableField,
  value: string | null,
): Promise<void> {
  const ofKind: Partial<Record<CorrectableField, WriteCorrection>> = writers[kind]
  const write = ofKind[field]
  if (!write) throw new Error(`No correction writes the ${field} of this record: ${kind}`)
  await write(tx, id, value)
}

/** P13: an officer who saw it before sees it again before they decide. */
async function correctEscalation(
  tx: Writing,
  id: string,
  correct: { service: string | null } | { account: string | null },
): Promise<void> {
  await tx
    .updateTable('escalations')
    .set(({ eb }) => ({ ...correct, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** P14: moves a representation to another day of receipt, with its due days. */
async function moveRepresentation(tx: Writing, id: string, receivedOn: Day): Promise<void> {
  const before = await tx
    .selectFrom('representations')
    .select(['received_on', 'acknowledge_by as acknowledgeBy', 'answer_by as answerBy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { acknowledgeBy, answerBy } = dueMoved(before, before.received_on, receivedOn)
  await tx
    .updateTable('representations')
    .set({ received_on: receivedOn, acknowledge_by: acknowledgeBy, answer_by: answerBy })
    .where('id', '=', id)
    .execute()
}

/** P9: moves a warning to another day, with the day on which it lapses. */
export async function moveWarning(tx: Writing, id: string, warnedAt: Date, lapsesOn: Day): Promise<void> {
  await tx
    .updateTable('warnings')
    .set({ warned_at: warnedAt.toISOString(), lapses_on: lapsesOn })
    .where('id', '=', id)
    .execute()
}

/** What a letter states about an act: its reasons, or the day on which a representation was received. */
type Statement = { column: 'reasons' | 'received_on'; customerId: string; at: string; before: string }

/** Letters that tell the customer this about an act of that moment, sent or not. */
export async function lettersStating(
  reading: Reading,
  { column, customerId, at, before }: Statement,
): Promise<{ id: string; sent: boolean }[]> {
  const rows = await reading
    .selectFrom('letters')
    .innerJoin('restrictions', 'restrictions.id', 'letters.restriction_id')
    .select(['letters.id', 'letters.state'])
    .where('restrictions.customer_id', '=', customerId)
    .where('letters.made_at', '=', at)
    .where(`letters.${column}`, '=', before)
    .execute()
  const letters = rows.map(({ id, state }) => ({ id, sent: state === 'sent' }))
  return column === 'reasons' ? [...letters, ...(await warningsStating(reading, { customerId, at, before }))] : letters
}

/** P10: a formal warning is its own letter. */
async function warningsStating(reading: Reading, { customerId, at, before }: Omit<Statement, 'column'>) {
  const rows = await reading
    .selectFrom('formal_warnings')
    .select(['id', 'sent_on'])
    .where('customer_id', '=', customerId)
    .where('made_at', '=', at)
    .where('reasons', '=', before)
    .execute()
  return rows.map(({ id, sent_on }) => ({ id, sent: sent_on !== null }))
}

/** Also corrects what nobody has been told yet: unsent letters, and the restriction that the act led to. */
export async function correctUnsentStatements(tx: Writing, telling: Statement, after: string): Promise<void> {
  const { column, customerId, at, before } = telling
  for (const { id } of await lettersStating(tx, telling)) {
    await tx
      .updateTable('letters')
      .set(column === 'reasons' ? { reasons: after } : { received_on: after })
      .where('id', '=', id)
      .execute()
  }
  if (column !== 'reasons') return
  await tx
    .updateTable('formal_warnings')
    .set({ reasons: after })
    .where('customer_id', '=', customerId)
    .where('made_at', '=', at)
    .where('reasons', '=', before)
    .where('sent_on', 'is', null)
    .execute()
  await tx
    .updateTable('restrictions')
    .set({ reasons: after })
    .where('customer_id', '=', customerId)
    .where('made_at', '=', at)
    .where('reasons', '=', before)
    .execute()
}
