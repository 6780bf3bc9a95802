import type { ProposalsWaiting, WaitingProposal } from '../../contract/contact-point/proposal.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { proposalsWaiting, type WaitingProposal as Waiting } from '../../register/contact-point/proposals.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { calledOf, displayNames } from '../customer/display-names.ts'
import { otherOwner } from './contact-point-facts.ts'
import { type LookAlikes, lookAlikesOf } from './look-alikes.ts'

const pageSize = 50

/** G, accuracy: contact points reported for all customers, oldest first. The look is kept in the access ledger. */
export async function seeProposals(register: Register, act: Act): Promise<ProposalsWaiting> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const alike = await lookAlikesOf(register, act, { most: pageSize + 1 })
  return await register.look(async (tx) => {
    const waiting = await proposalsWaiting(tx, { most: pageSize + 1 })
    const shown = waiting.slice(0, pageSize)
    const customerIds = [...new Set(shown.map(({ customerId }) => customerId))]
    const called = displayNames(await pointsOf(tx, customerIds))
    const proposals: ProposalsWaiting['proposals'] = []
    for (const one of shown) {
      const { customerId } = one
      const name = calledOf(act, called.get(customerId))
      const customer = { customerId, reference: referenceOf('customer', customerId), name }
      proposals.push({ ...(await proposalAsSeen(tx, one, alike)), customer })
    }
    const told = [...new Set([...customerIds, ...conflictingOwners(proposals)])]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'log', customerIds: told, newId: act.newId })
    return { proposals, more: waiting.length > pageSize }
  })
}

/** The other customers' entries that these reports reveal. */
export const conflictingOwners = (proposals: readonly WaitingProposal[]): string[] =>
  proposals.flatMap(({ belongsTo, resembles }) => [
    ...(belongsTo ? [belongsTo.customerId] : []),
    ...resembles.flatMap(({ customer }) => customer?.customerId ?? []),
  ])

/**
 * A report as the keeper sees it: with the addresses that it resembles, and with any other entry that already has the
 * contact point. A representative can act for several customers, so their contact points have no such conflict.
 */
export async function proposalAsSeen(reading: Reading, proposal: Waiting, alike: LookAlikes): Promise<WaitingProposal> {
  const { id, customerId, point, whose, why, proposedAt, by } = proposal
  const owner = whose.kind === 'representative' ? null : await otherOwner(reading, customerId, point)
  return {
    proposalId: id,
    kind: point.kind,
    value: point.value,
    whose,
    why,
    proposedAt,
    by,
    belongsTo: owner === null ? null : { customerId: owner, reference: referenceOf('customer', owner) },
    resembles: alike.get(id) ?? [],
  }
}
