import { isOwnImport, mayApproveImported } from '../../policy/import/signature.ts'
import { approvalObstacle, mayApproveAs } from '../../policy/judging/posts.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import type { ApprovalObstacle, InForceObstacle } from '../../policy/vocabulary-judging.ts'
import type { KeptFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { importerOf } from '../../register/import/imports.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { escalatorsOfWarning, partInRestriction } from './escalators.ts'
import { postsOf } from './posts.ts'

/** P13: whoever decides about it holds a post, and did not escalate the customer. */
export const enforceApproval = (act: Act, escalatedBy: readonly Account[]): void =>
  enforce(mayApproveAs(act.by, escalatedBy, postsOf(act)))

/** P13: what prevents an authorising officer from deciding about it; null: nothing, or they are none. */
export const approvalSeen = (act: Act, escalatedBy: readonly Account[]): ApprovalObstacle | null =>
  act.by.roles.includes('AuthorisingOfficer') ? approvalObstacle(act.by, escalatedBy, postsOf(act)) : null

/** What a letter brings into effect: a restriction or a formal warning. `hasBegun`: it is in effect already. */
type ToApprove = { id: string; hasBegun: boolean; escalatedBy: readonly Account[] }

/** P13: a restriction whose letter is to be sent. */
export async function restrictionToApprove(
  reading: Reading,
  act: Act,
  restriction: Pick<KeptRestriction, 'id' | 'customerId' | 'inForceOn'>,
): Promise<ToApprove> {
  const { escalatedBy } = await partInRestriction(reading, act, restriction)
  return { id: restriction.id, hasBegun: restriction.inForceOn !== null, escalatedBy }
}

/** P10: the same for a formal warning. */
export const warningToApprove = async (reading: Reading, act: Act, warning: KeptFormalWarning): Promise<ToApprove> => ({
  id: warning.id,
  hasBegun: warning.sentOn !== null,
  escalatedBy: await escalatorsOfWarning(reading, act, warning),
})

/**
 * P13: what prevents an authorising officer from sending the letter that brings this into effect; null: nothing, or they
 * are none. `isUnapproved`: nobody has approved it here.
 */
export async function sendingSeen(
  reading: Reading,
  act: Act,
  decided: ToApprove,
): Promise<{ obstacle: InForceObstacle | null; isUnapproved: boolean }> {
  const importer = await importerOfUnbegun(reading, decided)
  const isOwn = importer !== undefined && isOwnImport(importer, act.by, postsOf(act))
  return { obstacle: approvalSeen(act, decided.escalatedBy) ?? (isOwn ? 'own-import' : null), isUnapproved: !!importer }
}

/**
 * P10, P13: before somebody brings into effect what nobody has approved here: an officer signs only what an import puts
 * in force, and not what comes in as agreed. Does nothing where somebody has approved it.
 */
export async function enforceApprovalHere(reading: Reading, act: Act, decided: ToApprove): Promise<void> {
  const importer = await importerOfUnbegun(reading, decided)
  if (!importer) return
  enforceApproval(act, decided.escalatedBy)
  enforce(mayApproveImported(importer, act.by, postsOf(act)))
}

const importerOfUnbegun = async (reading: Reading, { id, hasBegun }: ToApprove): Promise<Account | undefined> =>
  hasBegun ? undefined : await importerOf(reading, id)
