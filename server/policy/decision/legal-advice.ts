import { escalationCycle } from '../escalation/escalation.ts'
import { mayApproveAs, type Posts } from '../judging/posts.ts'
import type { Account } from '../judging/same-person.ts'
import { allows } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { EscalationState } from '../vocabulary.ts'
import type { Officer } from '../who-may.ts'

/**
 * P3: what legal services answered is recorded by an officer who may decide; the escalation then waits for a decision
 * again.
 */
export function mayRecordAdvice(
  escalation: { escalatedBy: readonly Account[]; state: EscalationState; version: number },
  officer: Officer & Account,
  given: { advice: string; version: number },
  posts: Posts,
): Refusal | null {
  const notTheirs = mayApproveAs(officer, escalation.escalatedBy, posts)
  if (notTheirs) return notTheirs
  if (!allows(escalationCycle, escalation.state, 'record-advice')) return new Refusal('no-advice-awaited')
  if (escalation.version !== given.version) return new Refusal('changed-meanwhile')
  return given.advice.trim() === '' ? new Refusal('reasons-missing') : null
}

/**
 * P3: the answer to a question that goes with a restriction is recorded once, by an officer who may decide and did not
 * escalate.
 */
export function mayAnswerLegalQuestion(
  asked: { escalatedBy: readonly Account[]; isAnswered: boolean },
  officer: Officer & Account,
  advice: string,
  posts: Posts,
): Refusal | null {
  const notTheirs = mayApproveAs(officer, asked.escalatedBy, posts)
  if (notTheirs) return notTheirs
  if (asked.isAnswered) return new Refusal('advice-recorded')
  return advice.trim() === '' ? new Refusal('reasons-missing') : null
}
