import { rejectText } from '../../mail-flow/reject-text.ts'
import { type Arrangement, type Wanted, wantedRules } from '../../mail-flow/wanted.ts'
import { mailGroupsOf } from '../../policy/mail-arrangement/mail-groups.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import { allCurrentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'

/**
 * P13: the rules that the council's mail system should have now. The customers whose addresses they contain are kept in
 * the access ledger.
 */
export async function mailFlowWanted(tx: Writing, act: Act): Promise<Wanted> {
  const standing = (await allCurrentArrangements(tx)).filter(({ state }) => state !== 'to-remove')
  const customerIds = [...new Set(standing.map(({ customerId }) => customerId))]
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
  const mailboxes = await ownMailboxes(tx, customerIds)
  const { wording, name, scope } = act.council
  const arrangements: Arrangement[] = []
  for (const { id, restrictionId, customerId, kind, forwardTo, exceptions, services } of standing) {
    const restriction = await findRestriction(tx, restrictionId)
    arrangements.push({
      id,
      kind,
      forwardTo,
      keys: (mailboxes.get(customerId) ?? []).map(({ key }) => key),
      // Mail to the contact needs no forwarding.
      exceptions: forwardTo ? [forwardTo, ...exceptions] : exceptions,
      groups: mailGroupsOf(services, scope.mailGroups),
      rejectText: restriction ? rejectText(restriction.terms, wording.blocked, name) : '',
    })
  }
  return wantedRules(arrangements.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
}
