import type { ContactPointProposed, contactPointToPropose } from '../../contract/contact-point/proposal.ts'
import type { Taken } from '../../contract/route.ts'
import { readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { mayPropose } from '../../policy/contact-point/proposal.ts'
import { Refusal } from '../../policy/refusal.ts'
import { addProposal, isProposed } from '../../register/contact-point/proposals.ts'
import { entryOf, hasContactPoint } from '../../register/customer/customers.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry } from '../act.ts'

type Proposal = Taken<typeof contactPointToPropose>

/**
 * G, accuracy: reports another address, number or name of a customer; it counts once the register keeper accepts it. If
 * it belongs to another customer too, the keeper decides. P8: the report says whose it is.
 */
export async function proposeContactPoint(tx: Writing, act: Act, proposal: Proposal): Promise<ContactPointProposed> {
  const { kind, value, whose, why } = proposal
  const point = readContactPoint(kind, value, act.council)
  if (point instanceof Refusal) throw point
  const customerId = foundEntry(act, await entryOf(tx, proposal.customerId), 'unknown-customer')
  enforce(
    mayPropose({
      kind,
      whose,
      known: await hasContactPoint(tx, customerId, point),
      proposed: await isProposed(tx, customerId, point),
    }),
  )

  const id = act.newId()
  await addProposal(tx, { id, customerId, point, whose, why, at: act.at, by: act.by, byAddress: act.by.address })
  const facts = { kind: point.kind, whose: whose.kind }
  await audit(tx, act, { what: 'contact-point-proposed', subjectId: id, customerId, facts })
  return { proposalId: id, proposedAt: act.at.toISOString() }
}
