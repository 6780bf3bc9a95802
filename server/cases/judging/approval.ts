import { isOwnImport, mayApproveImported } from '../../policy/import/signature.ts'
import { approvalObstacle, mayApproveAs } from '../../policy/judging/posts.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import type { ApprovalObstacle, InForceObstacle } from '../../policy/vocabulary-judging.ts'
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
 * P13: what prevents an authorising officer from bringing an agreed restriction into force; null: nothing, or they are
 * none. `isUnapproved`: nobody has approved it here.
 */
export async function bringingIntoForceSeen(
  reading: Reading,
  act: Act,
  restriction: Agreed,
): Promise<{ obstacle: InForceObstacle | null; isUnapproved: boolean }> {
  const importer = restriction.inForceOn === null ? await importerOf(reading, restriction.id) : undefined
  const { escalatedBy } = await partInRestriction(reading, act, restriction)
  const isOwn = importer !== undefined && isOwnImport(importer, act.by, postsOf(act))
  return { obstacle: approvalSeen(act, escalatedBy) ?? (isOwn ? 'own-import' : null), isUnapproved: !!importer }
}

/**
 * P13: before somebody brings into force what nobody has approved here: an officer signs only what an import puts in
 * force, and not what comes in as agreed. Does nothing where somebody has approved it. Refuses: own-import, and what
 * enforceApproval refuses.
 */
export async function enforceApprovalHere(reading: Reading, act: Act, restriction: Agreed): Promise<void> {
  const importer = restriction.inForceOn === null ? await importerOf(reading, restriction.id) : undefined
  if (!importer) return
  enforceApproval(act, (await partInRestriction(reading, act, restriction)).escalatedBy)
  enforce(mayApproveImported(importer, act.by, postsOf(act)))
}
