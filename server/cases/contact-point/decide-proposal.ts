import type { ProposalDecided } from '../../contract/contact-point/proposal.ts'
import { mayDecideProposal } from '../../policy/contact-point/proposal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { decideProposal, findProposal, type KeptProposal } from '../../register/contact-point/proposals.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { tellWhoReported } from '../work/notices.ts'
import { addActivePoint } from './add-contact-point.ts'

/** G, accuracy: accepts a report, which counts from now on. */
export async function acceptProposal(tx: Writing, act: Act, proposalId: string): Promise<ProposalDecided> {
  const proposal = await waiting(tx, act, proposalId)
  const { customerId, point, whose, why, by } = proposal
  await addActivePoint(tx, act, customerId, { point, whose, why: `Reported by ${by.name}: ${why}` })
  return await decided(tx, act, proposalId, proposal, null)
}

/** The keeper refuses the report, with a reason. */
export async function refuseProposal(
  tx: Writing,
  act: Act,
  proposalId: string,
  { reason }: { reason: string },
): Promise<ProposalDecided> {
  return await decided(tx, act, proposalId, await waiting(tx, act, proposalId), reason)
}

async function waiting(tx: Writing, act: Act, proposalId: string): Promise<KeptProposal> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const proposal = foundForCustomer(act, await findProposal(tx, proposalId), 'unknown-proposal')
  enforce(mayDecideProposal(proposal))
  return proposal
}

/** A null reason means that it was accepted. */
async function decided(
  tx: Writing,
  act: Act,
  proposalId: string,
  { customerId, point, byAddress }: KeptProposal,
  reason: string | null,
): Promise<ProposalDecided> {
  const accepted = reason === null
  const state = accepted ? 'accepted' : 'refused'
  await decideProposal(tx, proposalId, { state, reason, at: act.at, by: act.by })
  const what = accepted ? 'proposal-accepted' : 'proposal-refused'
  await audit(tx, act, { what, subjectId: proposalId, customerId, facts: { kind: point.kind } })
  await tellWhoReported(tx, act, { proposalId, to: byAddress, accepted })
  return { proposalId, customerId, state, decidedAt: act.at.toISOString() }
}
