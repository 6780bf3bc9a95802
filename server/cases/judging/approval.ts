import { approvalObstacle, mayApproveAs } from '../../policy/judging/posts.ts'
import type { ApprovalObstacle } from '../../policy/vocabulary-judging.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import { importedFrom } from '../../register/import/imports.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { postsOf } from './posts.ts'

/** What came of an escalation; null: of none, as in an import. */
type FromEscalation = { escalationId: string | null }

/**
 * P13: whoever decides about it holds a post, and did not escalate it. Refuses: not-authorised, posts-without-holders,
 * not-a-post-holder, own-escalation.
 */
export async function enforceApproval(reading: Reading, act: Act, of: FromEscalation): Promise<void> {
  enforce(mayApproveAs(act.by, await escalatedBy(reading, of), postsOf(act)))
}

/** P13: what prevents an authorising officer from deciding about it; null: nothing, or they are none. */
export async function approvalSeen(reading: Reading, act: Act, of: FromEscalation): Promise<ApprovalObstacle | null> {
  if (!act.by.roles.includes('AuthorisingOfficer')) return null
  return approvalObstacle(act.by, await escalatedBy(reading, of), postsOf(act))
}

/**
 * P13: whether nobody has approved a restriction on this register. An officer signs only what an import puts in force;
 * what comes in as agreed is approved by whoever brings it into force.
 */
export const awaitsApproval = async (
  reading: Reading,
  { id, inForceOn }: Pick<KeptRestriction, 'id' | 'inForceOn'>,
): Promise<boolean> => inForceOn === null && (await importedFrom(reading, id)) !== undefined

const escalatedBy = async (reading: Reading, { escalationId }: FromEscalation) =>
  escalationId === null ? null : ((await findEscalation(reading, escalationId))?.by ?? null)
