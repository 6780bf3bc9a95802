import type { Person } from '../../policy/who-may.ts'
import { heldAs } from '../retention/holds.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

export type KeptDraft = { form: string; savedAt: string }

/** P13: the person's own draft of a decision. Nobody else's is ever read. */
export async function ownDraft(
  reading: Reading,
  escalationId: string,
  { oid, tid }: Person,
): Promise<KeptDraft | undefined> {
  const row = await reading
    .selectFrom('decision_drafts')
    .select(['form', 'saved_at'])
    .where('escalation_id', '=', escalationId)
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .executeTakeFirst()
  return row && { form: row.form, savedAt: row.saved_at }
}

/** Saves a draft in place of the person's earlier one. */
export async function saveDraft(
  tx: Writing,
  draft: { id: string; escalationId: string; form: string; at: Date; by: Colleague },
): Promise<void> {
  const now = { form: draft.form, saved_at: draft.at.toISOString() }
  await tx
    .insertInto('decision_drafts')
    .values({ id: draft.id, escalation_id: draft.escalationId, ...byColumns(draft.by), ...now })
    .onConflict((conflict) => conflict.columns(['escalation_id', 'by_oid', 'by_tid']).doUpdateSet(now))
    .execute()
}

/** Deletes the person's own draft; false if there is none. */
export async function forgetOwnDraft(tx: Writing, escalationId: string, { oid, tid }: Person): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('decision_drafts')
    .where('escalation_id', '=', escalationId)
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Deletes everybody's drafts of a decision that is made, or no longer needed. */
export async function forgetDrafts(tx: Writing, escalationIds: string[]): Promise<void> {
  await tx.deleteFrom('decision_drafts').where('escalation_id', 'in', escalationIds).execute()
}

/** Drafts last saved before a moment, with their customers, if these have no hold. */
export async function draftsBefore(
  reading: Reading,
  before: Date,
): Promise<{ id: string; escalationId: string; customerId: string }[]> {
  const held = new Set((await heldAs(reading)).entries)
  const rows = await reading
    .selectFrom('decision_drafts')
    .innerJoin('escalations', 'escalations.id', 'decision_drafts.escalation_id')
    .select(['decision_drafts.id', 'escalation_id', 'customer_id'])
    .where('saved_at', '<', before.toISOString())
    .orderBy('saved_at')
    .execute()
  return rows
    .filter(({ customer_id }) => !held.has(customer_id))
    .map(({ id, escalation_id, customer_id }) => ({ id, escalationId: escalation_id, customerId: customer_id }))
}

/** Deletes a draft; no error if there is none. */
export async function forgetDraft(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('decision_drafts').where('id', '=', id).execute()
}
