import { mayApproveImported } from '../../policy/import/signature.ts'
import { approvalObstacle, mayApproveAs } from '../../policy/judging/posts.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import type { ApprovalObstacle } from '../../policy/vocabulary-judging.ts'
import { importerOf } from '../../register/import/imports.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { partInRestriction } from './escalators.ts'
import { postsOf } from './posts.ts'

/**
 * P13: whoever decides about it holds a post, and did not escalate the customer. Refuses: not-authorised,
 * posts-without-holders, not-a-post-holder, own-escalation.
 */
export const enforceApproval = (act: Act, escalatedBy: readonly Account[]): void =>
  enforce(mayApproveAs(act.by, escalatedBy, postsOf(act)))

/** P13: what prevents an authorising officer from deciding about it; null: nothing, or they are none. */
export const approvalSeen = (act: Act, escalatedBy: readonly Account[]): ApprovalObstacle | null =>
  act.by.roles.includes('AuthorisingOfficer') ? approvalObstacle(act.by, escalatedBy, postsOf(act)) : null

type Agreed = Pick<KeptRestriction, 'id' | 'customerId' | 'inForceOn'>

/**
 * P13: whether nobody has approved a restriction on this register. An officer signs only what an import puts in force;
 * what comes in as agreed is approved by whoever brings it into force.
 */
export const awaitsApproval = async (reading: Reading, { id, inForceOn }: Agreed): Promise<boolean> =>
  inForceOn === null && (await importerOf(reading, id)) !== undefined

/**
 * P13: before somebody brings into force what nobody has approved here. Does nothing where somebody has. Refuses:
 * own-import, and what enforceApproval refuses.
 */
export async function enforceApprovalHere(reading: Reading, act: Act, restriction: Agreed): Promise<void> {
  const importer = restriction.inForceOn === null ? await importerOf(reading, restriction.id) : undefined
  if (!importer) return
  enforceApproval(act, (await partInRestriction(reading, act, restriction)).escalatedBy)
  enforce(mayApproveImported(importer, act.by, postsOf(act)))
}
