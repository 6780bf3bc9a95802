import type { DraftSaved, decisionDraft } from '../../contract/decision/decision-draft.ts'
import type { Taken } from '../../contract/route.ts'
import { draftDays, mayDraftDecision, mayReplaceDraft } from '../../policy/decision/draft.ts'
import { draftsBefore, forgetDraft, forgetOwnDraft, ownDraft, saveDraft } from '../../register/decision/drafts.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { withEscalators } from '../judging/escalators.ts'
import { postsOf } from '../judging/posts.ts'

/**
 * P13: saves an officer's draft of a decision in place of their earlier one; null deletes it. The audit trail records
 * that it was saved, but not what it says.
 */
export async function draftDecision(
  tx: Writing,
  act: Act,
  escalationId: string,
  { form, seen }: Taken<typeof decisionDraft>,
): Promise<DraftSaved> {
  const escalation = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
  const { customerId } = escalation
  enforce(mayDraftDecision(await withEscalators(tx, act, escalation), act.by, postsOf(act)))
  if (seen !== undefined) {
    const now = (await ownDraft(tx, escalationId, act.by))?.savedAt ?? null
    enforce(mayReplaceDraft(seen, now))
  }
  if (form !== null) {
    await saveDraft(tx, { id: act.newId(), escalationId, form, at: act.at, by: act.by })
    await audit(tx, act, { what: 'draft-saved', subjectId: escalationId, customerId })
    return { savedAt: act.at.toISOString() }
  }
  if (await forgetOwnDraft(tx, escalationId, act.by))
    await audit(tx, act, { what: 'draft-deleted', subjectId: escalationId, customerId })
  return { savedAt: null }
}

/** G: deletes drafts that nobody has changed for thirty days. Those about customers under a hold stay. */
export async function forgetOldDrafts(tx: Writing, act: Act): Promise<void> {
  const before = new Date(act.at.getTime() - draftDays * 24 * 60 * 60_000)
  for (const { id, escalationId, customerId } of await draftsBefore(tx, before)) {
    await forgetDraft(tx, id)
    await audit(tx, act, {
      what: 'draft-deleted',
      subjectId: escalationId,
      customerId,
      facts: { afterDays: draftDays },
    })
  }
}
