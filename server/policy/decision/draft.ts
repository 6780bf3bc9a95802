import { mayStillAct } from '../escalation/escalation.ts'
import { mayApproveAs, type Posts } from '../judging/posts.ts'
import type { Account } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import type { EscalationState } from '../vocabulary.ts'
import type { Officer } from '../who-may.ts'

/** Days after which a draft that nobody saved again is deleted. */
export const draftDays = 30

/** P13: only somebody who may decide an escalation keeps a draft of the decision, while it is undecided. */
export const mayDraftDecision = (
  escalation: { escalatedBy: readonly Account[]; state: EscalationState },
  officer: Officer & Account,
  posts: Posts,
): Refusal | null => mayApproveAs(officer, escalation.escalatedBy, posts) ?? mayStillAct(escalation.state, 'approve')

/**
 * P13: a draft takes the place of the one that the officer saw, not of a newer one from another window. Both are the
 * moments when they were saved; null: none is.
 */
export const mayReplaceDraft = (seen: string | null, now: string | null): Refusal | null =>
  now === null || now === seen ? null : new Refusal('changed-meanwhile')
